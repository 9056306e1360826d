using System.Globalization;
using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Domain.Vision;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.EventLog;

/// <summary>What the log keeps, in the domain's words and the reader's language.</summary>
public sealed class LogWords(Texts texts)
{
    /// <summary>The word for a kind of thing.</summary>
    public string Kind(string kind) => Texts.Has($"Thing.{kind}") ? texts[$"Thing.{kind}"] : kind;

    /// <summary>The word for a field.</summary>
    public string Field(string field) => Texts.Has($"Field.{field}") ? texts[$"Field.{field}"] : field;

    /// <summary>What a thing is called. Some have no name but a word of the domain's, which the log keeps as the code has it.</summary>
    public string Name(string kind, string name) => kind switch
    {
        nameof(RequiredSeats) => Word(typeof(SeatKind), name),
        nameof(Continuation) => Word(typeof(ContinuationDecision), name),
        nameof(InitiativeUpdate) => Word(typeof(InitiativeStatus), name),
        _ => name,
    };

    /// <summary>A value of that type; what cannot be read as such is shown as it is kept.</summary>
    public string? Value(Type type, string? kept)
    {
        if (kept is null) return null;
        if (type.IsEnum) return Word(type, kept);
        if (type == typeof(bool)) return texts[kept == bool.TrueString ? "Yes" : "No"];
        if (type == typeof(PartialDate)) return PartialDate.Parse(kept)?.ToDay() ?? kept;
        return Moment(type, kept) ?? kept;
    }

    private string? Moment(Type type, string kept)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (type == typeof(DateOnly)) return DateOnly.TryParse(kept, invariant, out var day) ? day.ToDay() : null;
        if (type == typeof(TimeOnly)) return TimeOnly.TryParse(kept, invariant, out var time) ? time.ToTime() : null;
        if (type != typeof(DateTime)) return null;
        var read = DateTime.TryParse(kept, invariant, DateTimeStyles.AdjustToUniversal, out var utc);
        return read ? texts["EventLog.Moment", PortalClock.DayOf(utc).ToDay(), PortalClock.TimeOf(utc).ToTime()] : null;
    }

    /// <summary>The word for a value of an enum, or the words for several that are held together.</summary>
    private string Word(Type type, string kept) =>
        string.Join(", ", kept.Split(", ").Select(value => Texts.Has($"{type.Name}.{value}") ? texts[$"{type.Name}.{value}"] : value));
}
