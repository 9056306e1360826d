using DksPortal.Domain;
using DksPortal.Web.Features.Meetings.Annexes;

namespace DksPortal.Web.Tests.Meetings.Annexes;

/// <summary>A file is what it holds, not what it is called.</summary>
public sealed class AnnexFileReaderTests
{
    private static readonly byte[] Bomb = SampleFiles.Types("wordprocessingml.document.main+xml", ("word/document.xml", new byte[64 << 20]));

    private static readonly Dictionary<string, byte[]> Sound = new()
    {
        ["a.pdf"] = SampleFiles.Pdf,
        ["A.DOCX"] = SampleFiles.Docx,
        ["a.xlsx"] = SampleFiles.Xlsx,
        ["a.pptx"] = SampleFiles.Pptx,
        ["a.odt"] = SampleFiles.Odt,
        ["a.doc"] = SampleFiles.Compound("WordDocument"),
        ["a.xls"] = SampleFiles.Compound("Workbook"),
        ["a.ppt"] = SampleFiles.Compound("PowerPoint Document"),
        ["a.txt"] = SampleFiles.Text("Rådet mødes ⚑\n"),
        ["a.csv"] = SampleFiles.OldText,
        ["a.md"] = SampleFiles.Text("# Ø"),
        ["a.png"] = SampleFiles.Png,
        ["a.jpeg"] = SampleFiles.Jpeg,
        ["a.gif"] = SampleFiles.Gif,
        ["a.webp"] = SampleFiles.WebP,
        ["a.tif"] = SampleFiles.Tiff,
    };

    public static TheoryData<string> Names => [.. Sound.Keys];

    [Theory, MemberData(nameof(Names))]
    public void What_is_what_its_name_says_is_taken(string name)
    {
        var file = AnnexFileReader.Read(name, Sound[name]);

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Sound[name])), file.Sha256);
        Assert.Equal(name, file.Name);
    }

    [Theory, MemberData(nameof(Names))]
    public void No_other_kind_is_taken_under_its_name(string name)
    {
        foreach (var (other, bytes) in Sound.Where(other => IsOther(name, other.Key))) Refused("Annex.OtherThanItsName", name, bytes, other);
    }

    [Theory]
    [InlineData("a.pdf", 12)]
    [InlineData("A.DOCX", 12)]
    [InlineData("a.xlsx", 12)]
    [InlineData("a.odt", 12)]
    [InlineData("a.doc", 512)]
    [InlineData("a.png", 12)]
    [InlineData("a.gif", 2)]
    [InlineData("a.webp", 4)]
    [InlineData("a.tif", 12)]
    public void What_lacks_its_end_is_refused(string name, int bytes) => Refused("Annex.CutOff", name, Sound[name][..^bytes]);

    [Fact]
    public void A_picture_from_a_camera_lacks_its_end_when_the_picture_does() => Refused("Annex.CutOff", "a.jpg", SampleFiles.Jpeg[..^8]);

    [Theory]
    [InlineData("bomb.docx")]
    [InlineData("bomb.DocX")]
    public void A_bomb_is_refused(string name) => Refused("Annex.Bomb", name, Bomb);

    [Fact]
    public void A_bomb_that_lies_about_its_size_is_refused()
    {
        var lying = SampleFiles.Types("wordprocessingml.document.main+xml", ("word/document.xml", System.Security.Cryptography.RandomNumberGenerator.GetBytes(100_000)));
        // The directory's own word for how large the second entry becomes.
        var entry = lying.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        lying.AsSpan(entry + 24, 4).Clear();

        Refused("Annex.Bomb", "a.docx", lying);
    }

    [Fact]
    public void Macros_are_refused()
    {
        Refused("Annex.Macros", "a.docx", SampleFiles.Types("wordprocessingml.document.main+xml", ("word/vbaProject.bin", [1])));
        Refused("Annex.Macros", "a.docx", SampleFiles.Zip(("[Content_Types].xml", SampleFiles.Text("application/vnd.ms-word.document.macroEnabled.main+xml"))));
        Refused("Annex.Macros", "a.odt", SampleFiles.Zip(("mimetype", SampleFiles.Text("application/vnd.oasis.opendocument.text")), ("Basic/script-lc.xml", [1])));
        var old = SampleFiles.Compound("WordDocument");
        System.Text.Encoding.Unicode.GetBytes("_VBA_PROJECT").CopyTo(old, 1152);
        Refused("Annex.Macros", "a.doc", old);
    }

    [Theory]
    [InlineData("tegning.svg")]
    [InlineData("side.html")]
    [InlineData("side.pdf.html")]
    [InlineData("program.exe")]
    [InlineData("script.js")]
    [InlineData("uden endelse")]
    [InlineData("makro.docm")]
    public void What_a_browser_or_a_machine_could_run_is_refused(string name) =>
        Refused("Annex.KindNotTaken", name, SampleFiles.Text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"));

    [Fact]
    public void Nothing_is_refused() => Refused("Annex.Empty", "a.txt", []);

    [Theory]
    [InlineData(@"..\..\etc/passwd/Bilag æøå.pdf", "Bilag æøå.pdf")]
    [InlineData("C:\\mine filer\\Årsregnskab.pdf", "Årsregnskab.pdf")]
    [InlineData("a\u0000b\r\nc\u001b.pdf", "ab c.pdf")]
    [InlineData("regning\u202Efdp.pdf", "regningfdp.pdf")]
    [InlineData("a:b*c?.pdf", "a-b-c-.pdf")]
    [InlineData("A\u030Arsmøde.pdf", "Årsmøde.pdf")]
    [InlineData("  punktum. .pdf ", "punktum. .pdf")]
    public void A_name_is_no_more_than_a_name(string sent, string kept) => Assert.Equal(kept, AnnexFileName.Of(sent));

    [Fact]
    public void A_long_name_keeps_its_end()
    {
        var name = AnnexFileName.Of(new string('ø', 500) + ".pdf")!;

        Assert.Equal(TextLimits.Line, name.Length);
        Assert.EndsWith("ø.pdf", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../")]
    [InlineData("\u202E\u200B")]
    public void No_name_is_none(string sent) => Assert.Null(AnnexFileName.Of(sent));

    private static bool IsOther(string name, string other) =>
        FileKinds.Of(name) != FileKinds.Of(other) && !(FileKinds.Of(name)!.Type == FileType.Text && FileKinds.Of(other)!.Type == FileType.Text);

    private static void Refused(string key, string name, byte[] bytes, string? what = null)
    {
        try
        {
            AnnexFileReader.Read(name, bytes);
        }
        catch (RuleViolation rule)
        {
            Assert.True(rule.Key == key, $"{what ?? "It"} as {name}: {rule.Key}, not {key}");
            return;
        }

        Assert.Fail($"{what ?? "It"} was taken as {name}");
    }
}
