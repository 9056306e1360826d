using DksPortal.Domain.Inquiries;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>A question beside the form for its answer.</summary>
/// <param name="InquiryId">The inquiry.</param>
/// <param name="Question">The question.</param>
/// <param name="Form">The form.</param>
/// <param name="IsPosted">Whether this is the form that was sent and came back.</param>
/// <param name="Reads">How the saved answer would read if it were sent today; null when it quotes no fact.</param>
public sealed record AnswerLine(int InquiryId, InquiryQuestion Question, AnswerForm Form, bool IsPosted, string? Reads)
{
    /// <summary>Tells its fields apart from those of the other questions.</summary>
    public string Prefix => $"s{Question.Number}-";

    /// <summary>The line of one question.</summary>
    public static AnswerLine Of(InquiryPage page, AnswerDesk desk, InquiryQuestion question) => new(
        page.Inquiry.Id, question, desk.FormOf(question), desk.Typed?.Number == question.Number,
        LiveFactTokens.AreIn(question.Answer) ? page.AnswerTo(question) : null);
}
