using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.Indicators;
using DksPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Status;

/// <summary>What is done with enterprises and indicators.</summary>
internal sealed partial class Steps
{
    private async Task WithEnterprise(Deed deed)
    {
        var all = await db.Enterprises.Include(one => one.Figures).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (deed.What % 6 == 0)
        {
            var made = Enterprise.FromList(Unused([.. all.Select(one => one.Cvr!)]), $"Virksomhed {all.Count}", DateOnly.FromDateTime(now), now);
            made.IsCalled(made.Cvr, made.Name, null, deed.Which % 3 == 0 ? null : new PartialDate(2020 + deed.Which % 8), FactSource.Secretariat, Today);
            made.IsOfKinds([(EnterpriseKind)(deed.What / 6 % 3)], FactSource.Secretariat, Today);
            made.IsChanged(now);
            db.Add(made);
            return;
        }

        var one = all[deed.Which % all.Count];
        switch (deed.What % 6)
        {
            case 1: one.IsShown(!one.IsListed, now); break;
            case 2: one.IsCalled(one.Cvr, one.Name, one.LegalForm, deed.What % 5 == 0 ? null : new PartialDate(2018 + deed.What % 10), FactSource.Secretariat, Today); break;
            case 3: one.IsOfKinds([.. Enum.GetValues<EnterpriseKind>().Where(kind => (deed.What >> (int)kind) % 2 == 0)], FactSource.Secretariat, Today); break;
            default: one.Reports(2023 + deed.Which % 5, new Employment(40, deed.What % 11, deed.What % 7, deed.What % 5, deed.What % 4, deed.What % 3), Secretary, now); break;
        }

        one.IsChanged(now);
    }

    private async Task WithIndicator(Deed deed)
    {
        var all = await db.Indicators.Include(one => one.Observations).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (all.Count < 5 && deed.What % 5 == 0)
        {
            db.Add(new Indicator($"Indikator {all.Count}", "procent", "Andel", "Rundspørge"));
            return;
        }

        var one = all[deed.Which % all.Count];
        var (day, value) = (Today.AddDays(-deed.What % 40), deed.What / 4m);
        switch (deed.What % 5)
        {
            case 1: one.IsHeldAgainst(one.Computation is null ? value : null, 2025, deed.What % 2 == 0 ? null : value + 1, deed.What % 2 == 0 ? null : 2028); break;
            case 2 when one.Observations is [.., var last]: one.Correct(last, day, value, "Talt om", null, now); break;
            case 3 when one.Observations is [var first, ..]: one.Remove(first); break;
            default: one.Measure(day, value, "Rundspørge", null, Secretary, now); break;
        }
    }

    private static string Unused(HashSet<string> known) =>
        Enumerable.Range(2_000_000, 100_000).Select(number => CvrNumber.Parse($"{number:00000000}")).OfType<string>().First(number => !known.Contains(number));
}
