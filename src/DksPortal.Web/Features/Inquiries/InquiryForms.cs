using DksPortal.Domain;
using DksPortal.Domain.Inquiries;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>A question as it is typed.</summary>
public sealed class QuestionLine
{
    /// <summary>The question that it was before; null for a new one.</summary>
    public int? Id { get; set; }

    public string? Text { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Cleaned.Text(Text) ?? "";
}

/// <summary>What a politician asks. Who asks and when is told by the secretariat alone, for what came by letter.</summary>
public sealed class InquiryForm : IVersionedForm
{
    public string? Asker { get; set; }

    public string? PartyLetter { get; set; }

    public DateOnly? AskedOn { get; set; }

    public string? Title { get; set; }

    public string? Background { get; set; }

    public List<QuestionLine> Questions { get; set; } = [];

    public DateOnly? Deadline { get; set; }

    public List<IFormFile> Files { get; set; } = [];

    /// <summary>The numbers of the annexes that go.</summary>
    public List<int> Removed { get; set; } = [];

    public int Version { get; set; }

    /// <summary>The questions in which something is typed.</summary>
    public IEnumerable<QuestionLine> Asked => Questions.Where(line => Cleaned.Text(line.Text) is not null);

    /// <summary>The form of one as it stands.</summary>
    public static InquiryForm Of(Inquiry inquiry) => new()
    {
        AskedOn = inquiry.AskedOn,
        Title = inquiry.Title,
        Background = inquiry.Background,
        Questions = [.. inquiry.Questions.Select(question => new QuestionLine { Id = question.Id, Text = question.Text })],
        Deadline = inquiry.Deadline,
        Version = inquiry.Version,
    };
}

/// <summary>What an inquiry must have.</summary>
public sealed class InquiryFormRules : AbstractValidator<InquiryForm>
{
    private const int MostFiles = 10;

    public InquiryFormRules()
    {
        RuleFor(form => form.Asker).AtMost(TextLimits.Line);
        RuleFor(form => form.PartyLetter).AtMost(TextLimits.Code);
        RuleFor(form => form.AskedOn).Plausible();
        RuleFor(form => form.Title).Required("Inquiry.TitleMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Background).AtMost(TextLimits.Text);
        RuleForEach(form => form.Questions).ChildRules(line => line.RuleFor(one => one.Text).AtMost(TextLimits.Remark));
        RuleFor(form => form.Asked).Must(asked => asked.Any()).WithMessage("Inquiry.QuestionMissing").OverridePropertyName("Questions[0].Text");
        RuleFor(form => form.Asked).Must(asked => asked.Count() <= Inquiry.MostQuestions).WithMessage("Inquiry.TooManyQuestions")
            .WithState(_ => new object[] { Inquiry.MostQuestions }).OverridePropertyName("Questions[0].Text");
        RuleFor(form => form.Deadline).Plausible();
        RuleFor(form => form.Files).Must(files => files.Count <= MostFiles).WithMessage("Inquiry.TooManyFiles").WithState(_ => new object[] { MostFiles });
    }
}
