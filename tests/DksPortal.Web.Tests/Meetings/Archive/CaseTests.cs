using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using DksPortal.Web.Tests.Meetings.Annexes;
using DksPortal.Web.Tests.Security;

namespace DksPortal.Web.Tests.Meetings.Archive;

/// <summary>The whole meeting as one file.</summary>
public sealed class CaseTests(Portal portal) : IClassFixture<Portal>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_holds_documents_annexes_and_a_list_with_case_numbers_and_hashes_that_are_right()
    {
        using var archive = await Archive(await portal.Visitor("medlem"), $"/moeder/{Samples.Held}");

        Assert.Equal(
            [
                "dagsorden-2026-1.pdf", "referat-2026-1.pdf", "opfoelgning-2026-1.pdf", "bilag/01 Arbejdsplan 2026-2027.csv", "bilag/02 Svar fra virksomhederne.txt",
                "bilag/03 Ejendomme til kontorfællesskabet.md", "indhold.html", "sha256.txt",
            ],
            archive.Entries.Select(entry => entry.FullName));
        var list = Text(archive, "indhold.html");
        foreach (var line in Text(archive, "sha256.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (hash, name) = (line[..64], line[66..]);
            await using var entry = await archive.GetEntry(name)!.OpenAsync(Cancel);
            Assert.Equal(hash, Convert.ToHexStringLower(await SHA256.HashDataAsync(entry, Cancel)));
            Assert.Contains(hash, list, StringComparison.Ordinal);
        }

        Assert.Contains("Bilag 1: Arbejdsplan", list, StringComparison.Ordinal);
        Assert.Contains("Sagsnummer i F2", list, StringComparison.Ordinal);
        Assert.Contains("2026-", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_gets_what_the_public_may_see()
    {
        using var archive = await Archive(await portal.Visitor(Who.Public), $"/moeder/{Samples.Held}");

        Assert.Equal(
            ["dagsorden-2026-1.pdf", "referat-2026-1.pdf", "bilag/01 Arbejdsplan 2026-2027.csv", "indhold.html", "sha256.txt"],
            archive.Entries.Select(entry => entry.FullName));
        Assert.DoesNotContain("med navne", Text(archive, "indhold.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_that_were_not_begun_or_not_published_are_not_in_it()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde uden referat i sagen");
        using (var archive = await Archive(secretary, meeting)) Assert.DoesNotContain(archive.Entries, entry => entry.Name.StartsWith("referat", StringComparison.Ordinal));
        await secretary.WritesConclusion(meeting, "1. Ejerskifte", "Enighed.");

        using (var archive = await Archive(secretary, meeting)) Assert.Contains(archive.Entries, entry => entry.Name.StartsWith("referat", StringComparison.Ordinal));
        using (var archive = await Archive(portal.Visitor(), meeting)) Assert.DoesNotContain(archive.Entries, entry => entry.Name.StartsWith("referat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_large_case_is_sent_without_being_held()
    {
        const int files = 6;
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Stort møde");
        for (var i = 0; i < files; i++) await secretary.AddsAnnex(meeting, $"Tekst {i}.pdf", [.. "%PDF-"u8, .. RandomNumberGenerator.GetBytes(20_000_000), .. "%%EOF"u8]);
        var before = GC.GetTotalAllocatedBytes();

        using var answer = await portal.Visitor().Streams($"{meeting}/sag.zip");
        await using var body = await answer.Content.ReadAsStreamAsync(Cancel);
        var (piece, length) = (new byte[80_000], 0L);
        int read;
        while ((read = await body.ReadAsync(piece, Cancel)) > 0) length += read;

        Assert.InRange(length, files * 20_000_000L, files * 21_000_000L);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 2 * 20_000_000L);
    }

    private static string Text(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return System.Net.WebUtility.HtmlDecode(reader.ReadToEnd());
    }

    private static async Task<ZipArchive> Archive(Visitor visitor, string meeting)
    {
        using var answer = await visitor.Asks($"{meeting}/sag.zip");
        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        return new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Cancel)));
    }
}
