using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises;

/// <summary>
/// Makes as many plausible enterprises as one wants, always the same ones. Their CVR numbers pass the check and begin with
/// 0, so that none is a real one's.
/// </summary>
internal static class EnterpriseGenerator
{
    private const int FirstNumber = 0500000;

    private static readonly string[] Beginnings =
        ["Ager", "Birke", "Bøge", "Dag", "Ege", "Elle", "Fjord", "Glad", "Grøn", "Hav", "Høj", "Kilde", "Lind", "Lys", "Mark", "Nord", "Ny", "Rose", "Skov", "Sol", "Sten", "Strand", "Syd", "Vest", "Vind", "Å", "Øst", "Æble"];

    private static readonly string[] Ends =
        ["bakken", "borg", "bro", "bæk", "dal", "eng", "gaard", "gården", "haven", "holm", "hus", "kær", "lund", "løse", "mose", "næs", "rød", "sø", "toft", "torp", "vang", "vej", "vig", "ø"];

    private static readonly (Sector Sector, string Word, string[] Sells)[] Trades =
    [
        (Sector.Construction, "Tømrer", ["tømrerarbejde", "facaderenovering", "vinduesudskiftning", "malerarbejde", "murerarbejde"]),
        (Sector.Food, "Køkken", ["kantinedrift", "frokostordninger", "mødeforplejning", "catering", "brød og kager", "kaffevogn"]),
        (Sector.Cleaning, "Rengøring", ["vinduespolering", "trappevask", "daglig rengøring", "hovedrengøring", "vinduesrengøring"]),
        (Sector.Greenery, "Gartneri", ["pleje af grønne områder", "beplantning", "græsslåning", "snerydning", "byhaver"]),
        (Sector.Reuse, "Værksted", ["cykelreparation", "møbelreparation", "genbrugsbutik", "upcycling af tekstiler", "reparation af elektronik"]),
        (Sector.Transport, "Budcentral", ["budkørsel på cykel", "flytning", "vareudbringning", "handicapkørsel"]),
        (Sector.Advice, "Rådgivning", ["analyser", "evaluering", "procesledelse", "rådgivning om bæredygtighed"]),
        (Sector.Digital, "Data", ["hjemmesider", "datarensning", "softwaretest", "digital tilgængelighed"]),
        (Sector.Finance, "Andelskasse", ["lån til foreninger", "forsikring", "regnskab og bogføring"]),
        (Sector.Culture, "Trykkeri", ["tryksager", "grafisk design", "skilte", "lydproduktion", "udstillinger"]),
        (Sector.Education, "Skole", ["kurser", "danskundervisning", "virksomhedspraktik", "mentorforløb"]),
        (Sector.Care, "Omsorg", ["ledsagelse", "hjemmehjælp", "samtaler", "sundhedskurser"]),
        (Sector.Retail, "Butik", ["gaver", "blomster", "økologiske varer", "arbejdstøj"]),
        (Sector.Other, "Fællesskab", ["udlejning af lokaler", "vagt og reception", "pakkearbejde", "montage"]),
    ];

    private static readonly string[] Purposes =
        ["At skabe arbejdspladser til mennesker på kanten af arbejdsmarkedet", "At give unge en vej ind i et fag", "At nedbringe spild og affald", "At medlemmerne ejer deres egen arbejdsplads", "At skabe liv i bydelen"];

    /// <summary>Makes them, the same for the same numbers.</summary>
    public static IEnumerable<Enterprise> Make(int count, DateTime now)
    {
        var numbers = Numbers().GetEnumerator();
        for (var index = 0; index < count; index++)
        {
            numbers.MoveNext();
            yield return One(numbers.Current, index, now);
        }
    }

    /// <summary>Puts them into a database, past the event log: nobody did it.</summary>
    public static async Task AddEnterprises(this PortalDb db, int count, DateTime now, CancellationToken cancel)
    {
        var options = new DbContextOptionsBuilder().UseModel(db.Model);
        options = db.Database.IsSqlite() ? options.UseSqlite(db.Database.GetConnectionString()) : options.UseSqlServer(db.Database.GetConnectionString());
        foreach (var some in Make(count, now).Chunk(5_000))
        {
            await using var plain = new DbContext(options.Options);
            plain.ChangeTracker.AutoDetectChangesEnabled = false;
            plain.AddRange(some);
            await plain.SaveChangesAsync(cancel);
        }
    }

    /// <summary>The numbers that pass the check, from the first on.</summary>
    private static IEnumerable<string> Numbers()
    {
        int[] weights = [2, 7, 6, 5, 4, 3, 2];
        for (var number = FirstNumber; ; number++)
        {
            var digits = $"{number:0000000}";
            var check = (11 - weights.Zip(digits, (weight, digit) => weight * (digit - '0')).Sum() % 11) % 11;
            if (check < 10) yield return $"{digits}{check}";
        }
    }

    private static Enterprise One(string cvr, int index, DateTime now)
    {
        var random = new Random(index);
        var trade = Trades[random.Next(Trades.Length)];
        var at = now.AddDays(-2 - random.Next(700));
        var on = DateOnly.FromDateTime(at);
        var name = $"{Pick(random, Beginnings)}{Pick(random, Ends)} {(random.Next(3) == 0 ? trade.Word.ToLowerInvariant() : trade.Word)} {(index % 7 == 0 ? Pick(random, Beginnings) : $"{index % 997 + 1}")}";
        var one = Enterprise.FromList(cvr, name, on, at);
        one.IsCalled(cvr, name, Any<LegalForm>(random), new PartialDate(1990 + random.Next(36)), FactSource.Enterprise, on);
        one.LiesAt($"{Pick(random, Beginnings)}{Pick(random, Ends)} {random.Next(1, 200)}", $"{random.Next(1050, 2500)}", "København", random.Next(10) == 0 ? null : Any<District>(random), FactSource.Enterprise, on);
        one.LivesBy(random.Next(20) == 0 ? null : trade.Sector, FactSource.Enterprise, on);
        one.IsOfKinds([Any<EnterpriseKind>(random), Any<EnterpriseKind>(random)], FactSource.Enterprise, on);
        one.IsOwnedBy(Pick(random, Purposes), null, true, "Overskuddet bliver i virksomheden", FactSource.Enterprise, on);
        one.Offers($"Vi sælger {string.Join(", ", trade.Sells.OrderBy(_ => random.Next()).Take(3))} ved {Pick(random, Beginnings).ToLowerInvariant()}{Pick(random, Ends)} og omegn", "Kommuner og virksomheder", FactSource.Enterprise, on);
        one.CanTake(random.Next(5) == 0 ? null : (long)Math.Pow(10, 4 + random.NextDouble() * 3), random.Next(2) == 0 ? "Med to ugers varsel" : null, FactSource.Enterprise, on);
        one.IsThisLarge(random.Next(8) == 0 ? null : Any<EnterpriseSize>(random), Any<EnterpriseStage>(random), random.Next(3) == 0, FactSource.Enterprise, on);
        one.IsReachedAt($"Kontakt {index}", $"kontakt{index}@eksempel.dk", $"+45 70 {index % 100:00} {index / 100 % 100:00} {index / 10_000 % 100:00}", "https://eksempel.dk", FactSource.Enterprise, on);
        one.Shows(true, true, true);
        one.IsLookedUp(true, true, index % 9 == 0, at);
        one.IsMadeUp();
        one.IsChanged(at);
        return one;
    }

    private static T Any<T>(Random random) where T : struct, Enum => Pick(random, Enum.GetValues<T>());

    private static T Pick<T>(Random random, T[] of) => of[random.Next(of.Length)];
}
