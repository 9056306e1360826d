using DksPortal.Domain;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Directory.Download;

/// <summary>What stands in a cell: a text, a whole number or a day; or nothing.</summary>
public readonly record struct Cell(string? Text = null, long? Number = null, DateOnly? Day = null);

/// <summary>A column of the file.</summary>
/// <param name="Key">The text key of its heading.</param>
/// <param name="Width">Its width in a spreadsheet, in characters.</param>
/// <param name="Of">What stands in it.</param>
public sealed record DownloadColumn(string Key, int Width, Func<DownloadLine, Texts, Cell> Of);

/// <summary>The columns of the directory as a file; an import reads the same headings.</summary>
public static class DownloadColumns
{
    public static readonly IReadOnlyList<DownloadColumn> All =
    [
        new("Field.Cvr", 12, (one, _) => new(one.Cvr)),
        new("Field.Name", 32, (one, _) => new(one.Name)),
        new("Field.LegalForm", 14, (one, texts) => Word(one.LegalForm, texts)),
        new("Directory.Kind", 28, (one, texts) => new(string.Join(", ", one.Kinds.Select(kind => texts.Of(kind))))),
        new("Field.Sector", 26, (one, texts) => Word(one.Sector, texts)),
        new("Field.Purpose", 40, (one, _) => new(one.Purpose)),
        new("Field.Sells", 40, (one, _) => new(one.Sells)),
        new("Field.SellsTo", 28, (one, _) => new(one.SellsTo)),
        new("Field.LargestOrder", 14, (one, _) => new(Number: one.LargestOrder)),
        new("Field.CapacityNote", 28, (one, _) => new(one.CapacityNote)),
        new("Field.Size", 12, (one, texts) => Word(one.Size, texts)),
        new("Field.Stage", 12, (one, texts) => Word(one.Stage, texts)),
        new("Field.Founded", 12, (one, _) => Founded(one.Founded)),
        new("Field.Street", 28, (one, _) => new(one.Street)),
        new("Field.PostalCode", 11, (one, _) => new(one.PostalCode)),
        new("Field.City", 18, (one, _) => new(one.City)),
        new("Field.District", 22, (one, texts) => Word(one.District, texts)),
        new("Field.InNationalRegister", 14, (one, texts) => YesOrNo(one.InNationalRegister, texts)),
        new("Field.Website", 28, (one, _) => new(one.Website)),
        new("Field.ContactName", 24, (one, _) => new(one.ContactName)),
        new("Field.Email", 28, (one, _) => new(one.Email)),
        new("Field.Telephone", 14, (one, _) => new(one.Telephone)),
        new("Directory.Confirmed", 12, (one, _) => new(Day: PortalClock.DayOf(one.ConfirmedAt))),
        new("Field.IsDemo", 12, (one, texts) => YesOrNo(one.IsDemo, texts)),
    ];

    private static Cell Word(Enum? value, Texts texts) => new(value is null ? null : texts.Of(value));

    private static Cell YesOrNo(bool? value, Texts texts) => new(value is { } told ? texts[told ? "Yes" : "No"] : null);

    /// <summary>A day where it is known to the day; a year or a month is a text as the portal reads it.</summary>
    private static Cell Founded(PartialDate? date) => date switch
    {
        null => default,
        { Day: not null } => new(Day: date.First),
        _ => new(date.ToString()),
    };
}
