using System.Globalization;
using System.IO.Compression;
using System.Text;
using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Features.Enterprises.Import;

namespace DksPortal.Web.Tests.Enterprises.Import;

/// <summary>Lists as many programs write them.</summary>
public sealed class ImportFileTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData(';', "utf-8", false)]
    [InlineData(',', "utf-8", true)]
    [InlineData('\t', "windows-1252", false)]
    public void Text_is_read_whatever_parts_it_and_however_it_is_kept(char separator, string charset, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.UTF8;
        var text = string.Join("\r\n", "Navn;CVR-nr.;Sælger".Replace(';', separator), "", $"\"Smørrebrød {separator} \"\"Æ\"\" \nog Å\"{separator} DK 13 74 81 36 {separator}Øl", "");
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

        var line = Lines("liste.csv", bytes).Single();

        Assert.Equal((3, "13748136"), (line.Number, line.Cvr));
        Assert.Equal(($"Smørrebrød {separator} \"Æ\" \nog Å".Replace('\t', separator), "Øl"), (line.Facts.Name, line.Facts.Sells));
        Assert.Empty(line.Faults);
    }

    [Fact]
    public void A_sheet_is_read_with_its_numbers_dates_and_formulas()
    {
        var bytes = SheetMaker.Xlsx(
            ["Navn", "CVR-nummer", "Største ordre", "Stiftet", "Postnummer", "Hjemmeside", "Sælger"],
            ["Huset", "13748136", "250000", "43831", "800", "huset.example", "=2 ting"],
            ["", "", "", "", "", "", ""],
            ["Gården", "24256790", "", "2019", "2200", "", ""]);

        var lines = Lines("liste.xlsx", bytes);

        Assert.Equal([2, 4], lines.Select(line => line.Number));
        var facts = lines[0].Facts;
        Assert.Equal((250_000, new PartialDate(2020, 1, 1), "0800", "https://huset.example", "2 ting"), (facts.LargestOrder, facts.Founded, facts.PostalCode, facts.Website, facts.Sells));
        Assert.Equal(new PartialDate(2019), lines[1].Facts.Founded);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var random = new Random(5);
        var numbers = MadeUpNumbers.All().Take(300).ToList();
        var written = numbers.ConvertAll(cvr => Any(cvr, random));

        var lines = Lines("liste.csv", ImportTemplate.Write(written));

        Assert.Equal(numbers, lines.Select(line => line.Cvr));
        foreach (var (line, one) in lines.Zip(written))
        {
            Assert.Empty(line.Faults);
            Assert.Equal((ImportState.Same, 0), (line.Against(one, Today, Now).State, line.Against(one, Today, Now).Changes.Count));
            Assert.Equal(ImportState.New, line.Against(null, Today, Now).State);
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+45 33 33 33 33")]
    [InlineData("-")]
    [InlineData("@navn")]
    [InlineData("a;b\"c\"\nd")]
    [InlineData("'citat'")]
    public void A_cell_that_could_be_a_formula_is_harmless_and_comes_back_as_it_was(string text)
    {
        var one = Enterprise.FromList("13748136", "Huset", DateOnly.FromDateTime(Now), Now);
        one.Offers(text, null, FactSource.Secretariat, Today);

        var bytes = ImportTemplate.Write([one]);

        Assert.DoesNotContain(Encoding.UTF8.GetString(bytes).Split(';'), cell => cell.StartsWith('=') || cell.StartsWith('+') || cell.StartsWith('-') || cell.StartsWith('@'));
        Assert.Equal(text, Lines("liste.csv", bytes).Single().Facts.Sells);
    }

    [Fact]
    public void An_empty_cell_takes_nothing_away()
    {
        var one = Enterprise.FromList("13748136", "Huset", DateOnly.FromDateTime(Now), Now);
        one.Offers("Kaffe", "Alle", FactSource.Enterprise, Today);

        var line = Lines("liste.csv", SheetMaker.Csv("CVR-nummer;Navn;Sælger;Sælger til", "13748136;Huset;;Skoler")).Single().Against(one, Today, Now);

        Assert.Equal([new ImportChange("Sælger til", "Alle", "Skoler")], line.Changes);
        Assert.Equal("Kaffe", one.Sells);
    }

    [Theory]
    [InlineData("post@huset.example", "33 33 33 33")]
    [InlineData("gaet@huset.example", "44 44 44 44")]
    [InlineData("ingen adresse", "1")]
    public void Of_a_protected_enterprise_no_mail_or_telephone_is_taken_and_no_guess_is_answered(string mail, string telephone)
    {
        var one = Enterprise.FromList("13748136", "Huset", DateOnly.FromDateTime(Now), Now);
        one.IsReachedAt("Hanne", "post@huset.example", "33 33 33 33", null, FactSource.Enterprise, Today);
        one.IsLookedUp(found: true, active: true, adProtected: true, Now);

        var line = Lines("liste.csv", SheetMaker.Csv("CVR-nummer;Navn;E-mail;Telefon", $"13748136;Huset;{mail};{telephone}")).Single().Against(one, Today, Now);

        Assert.Equal((ImportState.Same, 0, 0), (line.State, line.Changes.Count, line.Faults.Count));
        Assert.Equal(("post@huset.example", "33 33 33 33"), (one.Email, one.Telephone));
    }

    [Fact]
    public void A_cell_full_of_quotes_takes_no_time()
    {
        var quotes = new string('"', 200_000);
        var started = System.Diagnostics.Stopwatch.StartNew();

        var line = Lines("liste.csv", SheetMaker.Csv("CVR-nummer;Navn;Sælger", $"13748136;Huset;a{quotes}")).Single();

        Assert.EndsWith("\"\"", line.Facts.Sells, StringComparison.Ordinal);
        Assert.InRange(started.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void More_lines_than_may_be_are_refused()
    {
        var file = SheetMaker.Csv(["CVR-nummer;Navn", .. Enumerable.Range(0, ImportFile.MostRows + 1).Select(at => $"{at};x")]);

        Assert.Equal("EnterpriseImport.TooManyLines", Assert.Throws<RuleViolation>(() => ImportFile.Read("lang.csv", file)).Key);
    }

    [Fact]
    public void A_sheet_that_unpacks_to_more_than_it_should_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var types = new StreamWriter(archive.CreateEntry("[Content_Types].xml").Open())) types.Write("spreadsheetml.sheet.main+xml");
            using var sheet = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
            for (var at = 0; at < 200; at++) sheet.Write(new byte[1 << 20]);
        }

        Assert.Equal("Annex.Bomb", Assert.Throws<RuleViolation>(() => ImportFile.Read("bombe.xlsx", stream.ToArray())).Key);
    }

    [Fact]
    public void A_sheet_that_is_cut_off_or_hollow_is_refused_and_never_fails()
    {
        var whole = SheetMaker.Xlsx(["Navn", "CVR-nummer"], ["Huset", "13748136"]);
        for (var length = 0; length < whole.Length; length += 97) Assert.Throws<RuleViolation>(() => ImportFile.Read("liste.xlsx", whole[..length]));
        for (var at = 60; at < whole.Length; at += 53)
        {
            var broken = whole.ToArray();
            broken[at] ^= 0xFF;
            var failure = Record.Exception(() => ImportFile.Read("liste.xlsx", broken));
            Assert.True(failure is null or RuleViolation, $"{at.ToString(CultureInfo.InvariantCulture)}: {failure}");
        }
    }

    private static List<ImportLine> Lines(string name, byte[] bytes)
    {
        var file = ImportFile.Read(name, bytes);
        return [.. file.Rows.Select(row => ImportLine.Read(file.Head, row))];
    }

    private static Enterprise Any(string cvr, Random random)
    {
        string[] words = ["Smørrebrød", "å;b", "\"citat\"", "=sum", "+45", "a\nb", "Ærø & Søn", "kantine, café", "'tegn'", "x"];
        string Text() => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => words[random.Next(words.Length)]));
        T? Perhaps<T>() where T : struct, Enum => random.Next(3) == 0 ? null : random.GetItems(Enum.GetValues<T>(), 1)[0];
        var (one, source) = (Enterprise.FromList(cvr, Text(), DateOnly.FromDateTime(Now), Now), FactSource.Secretariat);
        one.IsCalled(cvr, one.Name, Perhaps<LegalForm>(), random.Next(3) switch { 0 => null, 1 => new PartialDate(random.Next(1900, 2026)), _ => new PartialDate(2020, random.Next(1, 13), random.Next(1, 28)) }, source, Today);
        one.LiesAt(Text(), random.Next(2) == 0 ? null : $"{random.Next(10_000):0000}", Text(), Perhaps<District>(), source, Today);
        one.LivesBy(Perhaps<Sector>(), source, Today);
        one.IsOfKinds([.. Enum.GetValues<EnterpriseKind>().Where(_ => random.Next(2) == 0)], source, Today);
        one.Offers(Text(), Text(), source, Today);
        one.IsOwnedBy(Text(), null, null, null, source, Today);
        one.CanTake(random.Next(2) == 0 ? null : random.NextInt64(1, EnterpriseProfile.MostKroner), Text(), source, Today);
        one.IsThisLarge(Perhaps<Domain.Council.EnterpriseSize>(), Perhaps<EnterpriseStage>(), random.Next(3) switch { 0 => null, 1 => true, _ => false }, source, Today);
        one.IsReachedAt(Text(), "navn@virksomhed.example", "+45 33 33 33 33", "https://virksomhed.example/?a=b;c", source, Today);
        return one;
    }
}
