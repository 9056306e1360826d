using DksPortal.Domain.Inquiries;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Tests.Inquiries;

/// <summary>An inquiry of two questions, in any state.</summary>
internal static class SampleInquiry
{
    public const int Secretary = 1;
    public const int Colleague = 2;

    public static readonly DateTime Now = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Asked = new(2026, 11, 8);

    public static Inquiry In(InquiryStatus status)
    {
        var asker = new Person("Line Barfod").As(7);
        asker.Describe("Line Barfod", null, null, "Ø");
        var inquiry = new Inquiry(asker, "Hvad sker der?", Asked, null, Asked.AddDays(14), asker.Id, Now.AddDays(-13)).As(3);
        inquiry.Ask([(null, "Fortsætter rådet?"), (null, "Hvem får opsamlingen?")], 1);
        if (status >= InquiryStatus.InProgress) inquiry.AnswerAll(Secretary);
        if (status >= InquiryStatus.Approved) inquiry.Approve(Colleague, Now);
        if (status >= InquiryStatus.Sent) inquiry.Send(Asked.AddDays(13), new Dictionary<int, string>(), Secretary, Now);
        return inquiry;
    }

    public static void AnswerAll(this Inquiry inquiry, int by)
    {
        foreach (var question in inquiry.Questions) inquiry.Answer(question, $"Svar {question.Number} fra {by}", by, Now);
    }

    public static void Take(this Inquiry inquiry, InquiryStep step, int by)
    {
        switch (step)
        {
            case InquiryStep.Start: inquiry.Start(by, Now); break;
            case InquiryStep.Approve: inquiry.Approve(by, Now); break;
            case InquiryStep.Reopen: inquiry.Reopen(by, Now); break;
            case InquiryStep.Send: inquiry.Send(Asked, new Dictionary<int, string>(), by, Now); break;
        }
    }
}
