using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Inquiries;

/// <summary>One numbered question of an inquiry, with its answer.</summary>
public sealed class InquiryQuestion : Entity
{
    private InquiryQuestion() => Text = "";

    internal InquiryQuestion(Inquiry inquiry) : this() => (Inquiry, InquiryId) = (inquiry, inquiry.Id);

    /// <summary>The inquiry.</summary>
    public int InquiryId { get; private set; }

    /// <summary>The inquiry.</summary>
    public Inquiry? Inquiry { get; private set; }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What is asked.</summary>
    public string Text { get; private set; }

    /// <summary>Who is to answer it.</summary>
    public int? ResponsibleId { get; private set; }

    /// <summary>Who is to answer it.</summary>
    public Person? Responsible { get; private set; }

    /// <summary>The answer, with live facts where it names them; null until there is one.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who changed the answer last.</summary>
    public int? AnsweredById { get; private set; }

    /// <summary>When the answer was changed last, UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>The answer as it read when it was sent.</summary>
    public string? SentAnswer { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Inquiry/{InquiryId}/InquiryQuestion/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Number}. {(Text.Length <= 120 ? Text : Text[..119] + "…")}";

    internal void IsGivenTo(Person? responsible) => (Responsible, ResponsibleId) = (responsible, responsible?.Id);

    internal void Describe(int number, string text) =>
        (Number, Text) = (number, Cleaned.Optional(text, TextLimits.Remark) ?? throw new RuleViolation("Inquiry.QuestionMissing"));

    /// <summary>Whether the answer is another than before.</summary>
    internal bool IsAnswered(string? answer, int? by, DateTime now)
    {
        var said = Cleaned.Optional(answer, TextLimits.Text);
        if (said == Answer) return false;
        (Answer, AnsweredById, AnsweredAt) = (said, by, now);
        return true;
    }

    // Each live fact has become its words, so it may be longer than what was typed, but not without end.
    internal void IsSent(string answer) => SentAnswer = Cleaned.Optional(answer, TextLimits.Minutes);
}

/// <summary>A dated and signed step in the life of an inquiry.</summary>
public sealed class InquiryEvent : Entity
{
    private InquiryEvent() { }

    internal InquiryEvent(Inquiry inquiry, int? by, DateTime at) =>
        (Inquiry, InquiryId, Status, ById, At) = (inquiry, inquiry.Id, inquiry.Status, by, at);

    /// <summary>The inquiry.</summary>
    public int InquiryId { get; private set; }

    /// <summary>The inquiry.</summary>
    public Inquiry? Inquiry { get; private set; }

    /// <summary>The status since then.</summary>
    public InquiryStatus Status { get; private set; }

    /// <summary>Who did it; null when no source tells.</summary>
    public int? ById { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Inquiry/{InquiryId}/InquiryEvent/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Status}";
}

/// <summary>Something that comes with an inquiry: its title, and the file when it is at hand.</summary>
public sealed class InquiryAnnex : Entity
{
    private InquiryAnnex() => Title = "";

    internal InquiryAnnex(Inquiry inquiry, int number, string title) =>
        (Inquiry, InquiryId, Number, Title) = (inquiry, inquiry.Id, number, Cleaned.Required(title, "Annex.TitleMissing"));

    /// <summary>The inquiry.</summary>
    public int InquiryId { get; private set; }

    /// <summary>The inquiry.</summary>
    public Inquiry? Inquiry { get; private set; }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; }

    /// <summary>The file's own name; null when the file is not at hand.</summary>
    public string? FileName { get; private set; }

    /// <summary>What the file is, as its content tells.</summary>
    public string? MediaType { get; private set; }

    /// <summary>How large the file is, in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>The file's SHA-256, in hexadecimal.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>The file itself; read only when it is asked for.</summary>
    public InquiryFile? File { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Inquiry/{InquiryId}/InquiryAnnex/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Title;

    /// <summary>Puts the file to it.</summary>
    public void Holds(AnnexFile file)
    {
        (FileName, MediaType, Size, Sha256) = (file.Name, file.MediaType, file.Bytes.LongLength, file.Sha256);
        File = new InquiryFile(this, file.Bytes);
    }
}

/// <summary>The file of an inquiry's annex.</summary>
public sealed class InquiryFile
{
    private InquiryFile() => Bytes = [];

    internal InquiryFile(InquiryAnnex annex, byte[] bytes) => (InquiryAnnex, InquiryAnnexId, Bytes) = (annex, annex.Id, bytes);

    /// <summary>The annex.</summary>
    public int InquiryAnnexId { get; private set; }

    /// <summary>The annex.</summary>
    public InquiryAnnex? InquiryAnnex { get; private set; }

    /// <summary>What is in it.</summary>
    public byte[] Bytes { get; private set; }
}
