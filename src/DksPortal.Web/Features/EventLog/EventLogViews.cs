using DksPortal.Web.Data.Audit;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DksPortal.Web.Features.EventLog;

/// <summary>One entry of the log as it is shown.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Act">What happened.</param>
/// <param name="Kind">The word for the kind of thing.</param>
/// <param name="Name">What the thing was called.</param>
/// <param name="Address">Its page, or null.</param>
/// <param name="Fields">What changed about it.</param>
public sealed record LogLine(DateTime At, string Who, AuditAct Act, string Kind, string Name, string? Address, IReadOnlyList<LogField> Fields);

/// <summary>One field of an entry.</summary>
public sealed record LogField(string Label, string? From, string? To);

/// <summary>Some of the log.</summary>
/// <param name="Lines">The entries, newest first.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record LogPage(IReadOnlyList<LogLine> Lines, string? Next);

/// <summary>The page on the log.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Page">What was found.</param>
/// <param name="Kinds">The kinds of things that can be asked for.</param>
/// <param name="People">Those whose acts can be asked for.</param>
public sealed record EventLogPage(EventLogFilter Filter, LogPage Page, IReadOnlyList<SelectListItem> Kinds, IReadOnlyList<SelectListItem> People);

/// <summary>What happened to one thing.</summary>
/// <param name="Path">The thing's path.</param>
/// <param name="Page">The newest entries.</param>
public sealed record HistoryPage(string Path, LogPage Page);
