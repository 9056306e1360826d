namespace DksPortal.Domain.Meetings;

/// <summary>A file that belongs to a meeting, to one of its items or to its minutes (bilag).</summary>
public sealed class Annex : Entity
{
    /// <summary>The most bytes of one file: 25 MiB.</summary>
    public const int MostBytes = 25 * 1024 * 1024;

    private Annex() => (Title, FileName, MediaType, Sha256) = ("", "", "", "");

    internal Annex(int number, string title, string fileName, AnnexContent content, string mediaType, string sha256, int by, DateTime at) : this()
    {
        RuleViolation.Unless(content.Bytes.Length > 0, "Annex.Empty");
        RuleViolation.Unless(content.Bytes.Length <= MostBytes, "Annex.TooLarge", MostBytes / 1024 / 1024);
        (Number, Content, Size, AddedById, AddedAt) = (number, content, content.Bytes.Length, by, at);
        (FileName, MediaType, Sha256) = (Cleaned.Required(fileName, "Annex.NameMissing"), mediaType, sha256);
        Title = Cleaned.OptionalLine(title) ?? FileName;
    }

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>The number in its address, given once within the meeting.</summary>
    public int Number { get; private set; }

    /// <summary>The item that it belongs to; null when it belongs to the meeting or to the minutes.</summary>
    public int? AgendaItemId { get; private set; }

    /// <summary>The item that it belongs to.</summary>
    public AgendaItem? AgendaItem { get; private set; }

    /// <summary>The version of the minutes that it came with and is seen as; null when it does not belong to minutes.</summary>
    public int? MinutesNumber { get; private set; }

    /// <summary>Whether it belongs to the minutes.</summary>
    public bool IsOfMinutes => MinutesNumber is not null;

    /// <summary>Seen by members and secretariat alone, though the item may be open.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; }

    /// <summary>The name under which it is downloaded.</summary>
    public string FileName { get; private set; }

    /// <summary>What its content is, as found by looking into it: <c>application/pdf</c>.</summary>
    public string MediaType { get; private set; }

    /// <summary>How large it is, in bytes.</summary>
    public int Size { get; private set; }

    /// <summary>The SHA-256 of its bytes, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; private set; }

    /// <summary>Who added it.</summary>
    public int AddedById { get; private set; }

    /// <summary>When it was added, UTC.</summary>
    public DateTime AddedAt { get; private set; }

    /// <summary>The bytes, in a row of their own so that lists do not read them.</summary>
    public AnnexContent? Content { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Meeting/{MeetingId}/{(AgendaItemId is null ? "" : $"AgendaItem/{AgendaItemId}/")}Annex/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Title;

    internal void Describe(string title, bool isClosed) => (Title, IsClosed) = (title, isClosed);

    internal void BelongsTo(AgendaItem? item, int? minutesNumber) =>
        (AgendaItem, AgendaItemId, MinutesNumber) = (item, item?.Id, minutesNumber);
}

/// <summary>The bytes of an annex.</summary>
public sealed class AnnexContent
{
    private AnnexContent() => Bytes = [];

    /// <summary>These bytes.</summary>
    public AnnexContent(byte[] bytes) => Bytes = bytes;

    /// <summary>The annex.</summary>
    public int AnnexId { get; private set; }

    /// <summary>What the file holds.</summary>
    public byte[] Bytes { get; private set; }
}
