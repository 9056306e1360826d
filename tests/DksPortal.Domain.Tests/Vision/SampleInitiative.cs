using DksPortal.Domain.Vision;

namespace DksPortal.Domain.Tests.Vision;

/// <summary>An initiative to try things on.</summary>
internal static class SampleInitiative
{
    public static readonly DateTime Now = new(2026, 5, 20, 9, 0, 0, DateTimeKind.Utc);

    public static readonly VisionPrinciple Jobs = new VisionPrinciple(1, "Inkluderende erhvervsliv", "Alle skal have et arbejde.").As(1);

    public static readonly VisionPrinciple Purchasing = new VisionPrinciple(2, "Indkøb med hjerne og hjerte", "Se på mere end prisen.").As(2);

    /// <summary>One that has come so far.</summary>
    public static Initiative In(InitiativeStatus status)
    {
        var initiative = new Initiative("Flere i småjob", null, [Jobs], 1, Now);
        if (status == InitiativeStatus.Planned) initiative.Take(InitiativeStep.Plan, null, 1, Now);
        if (status is InitiativeStatus.InProgress or InitiativeStatus.Done) initiative.Take(InitiativeStep.Start, null, 1, Now);
        if (status == InitiativeStatus.Done) initiative.Complete("Referatet, punkt 3", null, 1, Now);
        if (status == InitiativeStatus.Stopped) initiative.Take(InitiativeStep.Stop, "Ingen penge", 1, Now);
        return initiative;
    }
}
