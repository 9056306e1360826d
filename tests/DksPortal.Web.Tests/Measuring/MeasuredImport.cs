using System.Globalization;
using System.Text;
using DksPortal.Web.Tests.Enterprises;

namespace DksPortal.Web.Tests.Measuring;

/// <summary>A list of ten thousand enterprises, with every column filled in, looked at and taken in.</summary>
internal sealed class MeasuredImport(string file, Action<string, object> row)
{
    private const int Lines = 10_000;

    private const string Head =
        "CVR-nummer;Navn;Virksomhedsform;Kategori;Branche;Sælger;Sælger til;Største ordre;Størrelse;Stadie;Stiftet;Adresse;Postnummer;By;Bydel;Hjemmeside;Kontaktperson;E-mail;Telefon";

    /// <summary>Takes the list into a copy of the database, then one that changes every line of it.</summary>
    public async Task Measure()
    {
        var much = $"{file}.import";
        File.Copy(file, much);
        await using (var portal = await MeasuredPortal.Start(much))
        {
            var secretary = await portal.Visitor("sekretariat");
            await Take(portal, secretary, "new", 250_000);
            await Take(portal, secretary, "changed", 500_000);
            row("memory after both lists, at most", $"{portal.Memory("VmHWM"):0} MiB");
        }

        File.Delete(much);
    }

    private async Task Take(MeasuredPortal portal, Visitor secretary, string what, int order)
    {
        await secretary.Opens("/virksomheder/indlaesning").Attaches("Fil", "liste.csv", List(order)).Presses("Indlæs").ShouldSee("Linje for linje");
        var list = secretary.Address;
        await secretary.Opens(list);
        // The server's log tells looking at the list and taking it in at one address, in that order.
        await secretary.Presses("Indlæs").ShouldSee("Listen er indlæst");
        await Task.Delay(500);
        var times = portal.Sent(list);
        row($"{Lines} lines, all {what}: looked at, server", Say(times[0]));
        row($"{Lines} lines, all {what}: taken in, server", Say(times.Max()));
    }

    private static byte[] List(int order)
    {
        var text = new StringBuilder(Head);
        foreach (var (cvr, at) in MadeUpNumbers.All().Take(Lines).Select((cvr, at) => (cvr, at)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\r\n{cvr};Virksomhed {at};ApS;Socialøkonomisk;Genbrug og reparation;Reparation af cykler og møbler {at};Kommuner og boligforeninger;{order + at};Lille;Etableret;2019;Gade {at};2200;København N;Nørrebro;https://v{at}.example;Person {at};post@v{at}.example;33333333");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Say(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms");
}
