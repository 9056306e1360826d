using DksPortal.Web.Features.Inquiries;
using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Inquiries;

/// <summary>What an answer quotes: live while it is a draft, frozen with its day once it is sent.</summary>
public sealed class LiveFactTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_fact_follows_the_day_until_the_answer_is_sent()
    {
        var (politician, secretary, colleague) = (await portal.Visitor("politiker"), await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var inquiry = await politician.Asks("Hvornår mødes I?", "Hvornår er næste møde?");
        await secretary.Answers(inquiry, 1, "Hvornår er næste møde?", "Næste møde: [Næste møde]. Tak for [spørgsmålet].");
        secretary.ShouldSee("Sådan læses det gemte svar i dag").ShouldSee("14.12.2026 kl. 15.00, Københavns Rådhus (pr. 21.11.2026). Tak for [spørgsmålet].");

        // A meeting that is only planned is not for everybody; convened, it is the next.
        var meeting = await secretary.MakesMeeting("Møde med *stjerner*", "2026-12-01");
        await secretary.Opens(inquiry).ShouldNotSee("stjerner");
        await secretary.AddsItem(meeting, "Ejerskifte");
        await secretary.Convenes(meeting);
        await colleague.Opens(inquiry).ShouldSee("Næste møde: Møde med *stjerner* den 01.12.2026 kl. 14.00, Københavns Rådhus (pr. 21.11.2026)");
        await colleague.ApprovesAnswer(inquiry);
        await colleague.SendsAnswer(inquiry);

        await secretary.Opens(meeting).Follows("Aflys møde").Writes("Begrundelse", "Sygdom").Presses("Aflys møde");
        await portal.Visitor().Opens(inquiry).ShouldSee("Møde med *stjerner* den 01.12.2026 kl. 14.00, Københavns Rådhus (pr. 21.11.2026)").ShouldNotSee("[Næste møde]");
    }

    [Fact]
    public async Task Every_fact_has_a_name_and_says_something_in_both_languages()
    {
        var secretary = await portal.Visitor("sekretariat");
        var inquiry = await (await portal.Visitor("politiker")).Asks("Alle fakta", "Hvad ved I?");

        await secretary.Opens(inquiry).ShouldSee("Indsæt fakta");
        foreach (var fact in Enum.GetValues<LiveFact>()) secretary.ShouldSee(fact.Token());
        secretary.ShouldSee("5 åbne opfølgningspunkter, heraf 3 med overskredet frist").ShouldSee("1 anbefaling uden svar, afsendt 26.05.2026 for 179 dage siden")
            .ShouldSee("rådsperioden 2026–2027, der løber til og med 2027 og har 405 dage tilbage").ShouldSee("DKS-rådets første møde 2026–2027 den 21.04.2026, hvis referat er offentliggjort");
        await secretary.InEnglish().Opens(inquiry).ShouldSee("Insert facts").ShouldSee("[næste møde]");
    }
}
