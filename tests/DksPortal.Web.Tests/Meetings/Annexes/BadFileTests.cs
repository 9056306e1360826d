using DksPortal.Domain.Meetings;

namespace DksPortal.Web.Tests.Meetings.Annexes;

/// <summary>Files that nobody hoped for: the reason stands by the field, what was typed is kept and nothing is stored.</summary>
public sealed class BadFileTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly byte[] Svg = SampleFiles.Text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");

    private static readonly Dictionary<string, (string Name, byte[] Bytes, string Why)> Bad = new()
    {
        ["empty"] = ("tom.pdf", [], "Filen er tom. Vælg en fil med indhold."),
        ["too large"] = ("stor.txt", new byte[Annex.MostBytes + 1], "Filen er større end 25 MB. Vælg en mindre."),
        ["far too large"] = ("stor.txt", new byte[60 << 20], "Filen er større end 25 MB. Vælg en mindre."),
        ["wrong type"] = ("billede.pdf", SampleFiles.Png, "»billede.pdf« er en anden slags fil, end navnet siger. Åbn den, gem den i det rigtige format, og prøv igen."),
        ["cut off"] = ("halv.pdf", SampleFiles.Pdf[..^40], "»halv.pdf« er ikke hel; slutningen mangler. Hent eller gem den igen, og prøv igen."),
        ["bomb"] = ("bombe.docx", SampleFiles.Types("wordprocessingml.document.main+xml", ("word/document.xml", new byte[64 << 20])), "»bombe.docx« fylder alt for meget, når den pakkes ud. Vælg en anden fil."),
        ["svg"] = ("tegning.svg", Svg, "Filer af denne type modtages ikke. Gem den som PDF, Office-fil, OpenDocument, tekst eller billede, og prøv igen."),
        ["html"] = ("side.html", Svg, "Filer af denne type modtages ikke. Gem den som PDF, Office-fil, OpenDocument, tekst eller billede, og prøv igen."),
        ["script as picture"] = ("tegning.png", Svg, "»tegning.png« er en anden slags fil, end navnet siger. Åbn den, gem den i det rigtige format, og prøv igen."),
    };

    public static TheoryData<string> Wrong => [.. Bad.Keys];

    [Theory, MemberData(nameof(Wrong))]
    public async Task A_bad_file_is_refused_with_the_reason(string wrong)
    {
        var secretary = await portal.Visitor("sekretariat");
        var (name, bytes, why) = Bad[wrong];

        await portal.ChangesNothing(() => secretary.Opens("/moeder/2026-2/bilag/nyt").Attaches("Fil", name, bytes).Writes("Titel", "Mit bilag").Presses("Gem"));

        secretary.ShouldBeThere().ShouldSeeBy("Fil", why).ShouldFind("Titel", "Mit bilag");
    }

    [Fact]
    public async Task No_file_is_asked_for()
    {
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/moeder/2026-2/bilag/nyt").Presses("Gem").ShouldSeeBy("Fil", "Vælg en fil");
    }

    [Fact]
    public async Task A_file_is_asked_for_again_when_the_title_is_too_long()
    {
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/moeder/2026-2/bilag/nyt").Attaches("Fil", "a.pdf", SampleFiles.Pdf).Writes("Titel", new string('x', 300)).Presses("Gem");

        secretary.ShouldSeeBy("Fil", "Vælg filen igen. Browseren husker den ikke, når noget andet skal rettes.").ShouldFind("Titel", new string('x', 300));
    }

    [Theory]
    [InlineData(@"..\..\vindue\Års\nregnskab.pdf", "nregnskab.pdf")]
    [InlineData("/etc/passwd/Små ål.pdf", "Små ål.pdf")]
    [InlineData("gnp\u202Efdp.pdf", "gnpfdp.pdf")]
    public async Task A_name_comes_without_path_and_hidden_marks(string sent, string kept)
    {
        var secretary = await portal.Visitor("sekretariat");

        await secretary.AddsAnnex("/moeder/2026-2", sent, SampleFiles.Pdf);

        secretary.ShouldSee($": {kept}");
    }

    [Fact]
    public async Task Script_in_a_text_file_comes_as_a_text_to_save()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med skrift");
        await secretary.AddsAnnex(meeting, "side.txt", SampleFiles.Text("<script>alert(1)</script>"));

        using var answer = await portal.Visitor().Asks($"{meeting}/bilag/1");

        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
    }
}
