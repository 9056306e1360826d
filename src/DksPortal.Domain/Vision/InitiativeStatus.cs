namespace DksPortal.Domain.Vision;

/// <summary>How far an initiative has come.</summary>
public enum InitiativeStatus
{
    /// <summary>Idé.</summary>
    Idea,
    /// <summary>Planlagt.</summary>
    Planned,
    /// <summary>I gang.</summary>
    InProgress,
    /// <summary>Gennemført.</summary>
    Done,
    /// <summary>Stoppet.</summary>
    Stopped,
}

/// <summary>What can be done with an initiative.</summary>
public enum InitiativeStep
{
    /// <summary>Plan it.</summary>
    Plan,
    /// <summary>Begin.</summary>
    Start,
    /// <summary>Say that it is carried out, with evidence.</summary>
    Complete,
    /// <summary>Stop it, with a reason.</summary>
    Stop,
    /// <summary>Take it up again.</summary>
    Resume,
}

/// <summary>Whether there is money for it.</summary>
public enum Funding
{
    /// <summary>Ikke vurderet.</summary>
    NotAssessed,
    /// <summary>Kan igangsættes straks.</summary>
    CanStartNow,
    /// <summary>Kræver finansiering.</summary>
    NeedsFunding,
    /// <summary>Finansieret.</summary>
    Funded,
}

/// <summary>Who must decide before it can go on.</summary>
public enum DecisionPath
{
    /// <summary>Ingen.</summary>
    None,
    /// <summary>Forvaltningsbeslutning.</summary>
    Administrative,
    /// <summary>Udvalgssag.</summary>
    Committee,
    /// <summary>Borgerrepræsentationen.</summary>
    CityCouncil,
}

/// <summary>The life of an initiative.</summary>
public static class InitiativeLife
{
    /// <summary>Where the step leads from here, or null when it is not possible.</summary>
    public static InitiativeStatus? After(this InitiativeStatus status, InitiativeStep step) => (status, step) switch
    {
        (InitiativeStatus.Idea, InitiativeStep.Plan) => InitiativeStatus.Planned,
        (InitiativeStatus.Idea or InitiativeStatus.Planned, InitiativeStep.Start) => InitiativeStatus.InProgress,
        (InitiativeStatus.Planned or InitiativeStatus.InProgress, InitiativeStep.Complete) => InitiativeStatus.Done,
        (InitiativeStatus.Idea or InitiativeStatus.Planned or InitiativeStatus.InProgress, InitiativeStep.Stop) => InitiativeStatus.Stopped,
        (InitiativeStatus.Done or InitiativeStatus.Stopped, InitiativeStep.Resume) => InitiativeStatus.Planned,
        _ => null,
    };

    /// <summary>Whether something is still to come.</summary>
    public static bool IsOpen(this InitiativeStatus status) => status is InitiativeStatus.Idea or InitiativeStatus.Planned or InitiativeStatus.InProgress;
}
