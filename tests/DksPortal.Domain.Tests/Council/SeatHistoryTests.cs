using DksPortal.Domain.Council;
using DksPortal.Domain.People;
using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Domain.Tests.Council;

/// <summary>Whatever is done with a seat, in whatever order and on whatever days.</summary>
public sealed class SeatHistoryTests
{
    private static readonly DateOnly First = new(2026, 1, 1);

    private static readonly Arbitrary<Step[]> Steps = Gen.ArrayOf(
        from act in Gen.Elements(Enum.GetValues<Act>())
        from which in Gen.Choose(0, 5)
        from day in Gen.Choose(0, 60)
        select new Step(act, which, day)).ToArbitrary();

    [Fact]
    public void Two_never_sit_on_a_seat_the_same_day() => Prop.ForAll(Steps, steps =>
    {
        var seat = NewSeat();
        foreach (var step in steps) Try(seat, step);

        for (var day = First.AddDays(-2); day <= First.AddDays(70); day = day.AddDays(1))
            Assert.True(seat.Memberships.Count(membership => membership.IsHeldOn(day)) <= 1);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_refused_step_changes_nothing() => Prop.ForAll(Steps, steps =>
    {
        var seat = NewSeat();
        foreach (var step in steps)
        {
            var before = Told(seat);
            if (!Try(seat, step)) Assert.Equal(before, Told(seat));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Seat NewSeat() =>
        new CouncilTerm("2026–2027", new PartialDate(2026), null).AddSeat(SeatKind.Chair, "Forperson", null, false);

    private static string Told(Seat seat) => string.Join('\n', seat.Memberships
        .Select(membership => $"{membership.DisplayName} {membership.Status} {membership.From} {membership.To}"));

    private static bool Try(Seat seat, Step step)
    {
        var person = new Person($"Medlem {step.Which}");
        var day = First.AddDays(step.Day);
        if (step.Act == Act.Propose || seat.Memberships.Count == 0)
        {
            seat.Propose(person, null, null, null);
            return true;
        }

        var membership = seat.Memberships[step.Which % seat.Memberships.Count];
        try
        {
            if (step.Act == Act.Appoint) seat.Appoint(membership, person, day);
            else if (step.Act == Act.End) membership.End(day);
            else seat.Replace(membership, person, null, day);
            return true;
        }
        catch (RuleViolation)
        {
            return false;
        }
    }

    private enum Act
    {
        Propose,
        Appoint,
        End,
        Replace,
    }

    private sealed record Step(Act Act, int Which, int Day);
}
