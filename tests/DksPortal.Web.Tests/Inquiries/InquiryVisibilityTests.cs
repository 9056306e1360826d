using System.Net;

namespace DksPortal.Web.Tests.Inquiries;

/// <summary>Who reads what of an inquiry, and when.</summary>
public sealed class InquiryVisibilityTests(Portal portal) : IClassFixture<Portal>
{
    private const string Secret = "Kladde til et svar";

    [Fact]
    public async Task Until_it_is_sent_it_is_the_askers_and_the_secretariats_and_drafts_are_the_secretariats_alone()
    {
        var (politician, secretary, colleague) = (await portal.Visitor("politiker"), await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var inquiry = await politician.Asks("Hemmelig så længe", "Hvor meget?");
        await secretary.Answers(inquiry, 1, "Hvor meget?", Secret);
        await secretary.Opens(inquiry).ShouldSeeLink("Kladde som PDF");

        foreach (var status in new[] { "Under besvarelse", "Godkendt" })
        {
            if (status == "Godkendt") await colleague.ApprovesAnswer(inquiry);
            await politician.Opens(inquiry).ShouldSee(status).ShouldSee("1. Hvor meget?").ShouldNotSee(Secret).ShouldNotSeeLink("Kladde som PDF").ShouldNotSee("Rasmus Tolstrup Bay");
            await politician.Opens($"{inquiry}/svar.pdf").ShouldBeNotFound();
            foreach (var other in new[] { portal.Visitor(), await portal.Visitor("politiker2"), await portal.Visitor("medlem"), await portal.Visitor("virksomhed") })
            {
                await other.Opens(inquiry).ShouldBeNotFound();
                await other.Opens($"{inquiry}/svar.pdf").ShouldBeNotFound();
                await other.Opens("/spoergsmaal").ShouldNotSee("Hemmelig så længe");
            }
        }

        await secretary.SendsAnswer(inquiry);
        foreach (var other in new[] { portal.Visitor(), await portal.Visitor("politiker2"), await portal.Visitor("medlem"), await portal.Visitor("virksomhed") })
        {
            await other.Opens(inquiry).ShouldSee(Secret).ShouldNotSeeLink("Ret politikerspørgsmål").ShouldNotSee("Historik");
        }
    }

    [Fact]
    public async Task Politicians_and_secretariat_put_questions_and_nobody_else()
    {
        foreach (var name in new[] { "politiker", "sekretariat", "admin" }) await portal.Visitor(name).Opens("/spoergsmaal").ShouldSeeLink("Nyt politikerspørgsmål");
        foreach (var name in new[] { "medlem", "virksomhed" })
        {
            await portal.Visitor(name).Opens("/spoergsmaal").ShouldNotSeeLink("Nyt politikerspørgsmål");
            await portal.Visitor(name).Opens("/spoergsmaal/nyt").ShouldBeNotFound();
        }

        await portal.Visitor().Opens("/spoergsmaal/nyt").ShouldBeAskedToSignIn();
    }

    [Fact]
    public async Task A_politician_puts_questions_in_nobody_elses_name()
    {
        var politician = await portal.Visitor("politiker");
        await politician.Opens("/spoergsmaal/nyt");
        Assert.Empty(politician.Page.QuerySelectorAll("[name=Asker], [name=AskedOn], [name=PartyLetter]"));
        politician.Writes("Titel", "I mit navn").Writes("Spørgsmål 1", "Hvem spørger?");
        politician.Page.QuerySelector("form[data-guard]")!.InnerHtml +=
            "<input type=hidden name=Asker value='Line Barfod'><input type=hidden name=AskedOn value=2020-01-01><input type=hidden name=PartyLetter value=Z>";

        await politician.Writes("Titel", "I mit navn").Writes("Spørgsmål 1", "Hvem spørger?").Presses("Gem").ShouldSee("Ida Hornslet Vang (F)").ShouldSee("stillet 21.11.2026").ShouldNotSee("Line Barfod");
    }

    [Fact]
    public async Task Another_politicians_questions_are_not_changed_even_when_they_can_be_read()
    {
        var inquiry = await portal.HasAnswered("Kun mit", "Hvis er det?", "Mit.");
        var other = await portal.Visitor("politiker2");

        await other.Opens($"{inquiry}/rediger").ShouldBeNotFound();
        using var answer = await other.Asks(new HttpRequestMessage(HttpMethod.Post, new Uri($"{inquiry}/rediger", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", (await other.Opens("/spoergsmaal")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]),
        });
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
