namespace DksPortal.Domain.Enterprises;

/// <summary>How far a registration has come.</summary>
public enum RegistrationStatus
{
    /// <summary>Kladde.</summary>
    Draft,
    /// <summary>Indsendt.</summary>
    Submitted,
    /// <summary>Mangler oplysninger: back at the enterprise.</summary>
    InformationRequested,
    /// <summary>Godkendt.</summary>
    Approved,
    /// <summary>Afvist.</summary>
    Rejected,
    /// <summary>Trukket tilbage.</summary>
    Withdrawn,
}

/// <summary>What can be done with a registration.</summary>
public enum RegistrationStep
{
    /// <summary>The enterprise sends it in, or sends it again with what was asked for.</summary>
    Submit,
    /// <summary>The secretariat asks for more.</summary>
    RequestInformation,
    /// <summary>The secretariat approves it.</summary>
    Approve,
    /// <summary>The secretariat turns it down, with a reason.</summary>
    Reject,
    /// <summary>Taken back, by either.</summary>
    Withdraw,
}

/// <summary>The life of a registration (tilmelding).</summary>
public static class RegistrationLife
{
    /// <summary>Where the step leads from here, or null when it is not possible.</summary>
    public static RegistrationStatus? After(this RegistrationStatus status, RegistrationStep step) => (status, step) switch
    {
        (RegistrationStatus.Draft or RegistrationStatus.InformationRequested, RegistrationStep.Submit) => RegistrationStatus.Submitted,
        (RegistrationStatus.Submitted, RegistrationStep.RequestInformation) => RegistrationStatus.InformationRequested,
        (RegistrationStatus.Submitted, RegistrationStep.Approve) => RegistrationStatus.Approved,
        (RegistrationStatus.Submitted or RegistrationStatus.InformationRequested, RegistrationStep.Reject) => RegistrationStatus.Rejected,
        (RegistrationStatus.Draft or RegistrationStatus.Submitted or RegistrationStatus.InformationRequested, RegistrationStep.Withdraw) => RegistrationStatus.Withdrawn,
        _ => null,
    };

    /// <summary>Whether the enterprise may still write in it.</summary>
    public static bool CanBeWritten(this RegistrationStatus status) => status is RegistrationStatus.Draft or RegistrationStatus.InformationRequested;

    /// <summary>Whether something is still to come.</summary>
    public static bool IsOpen(this RegistrationStatus status) => status is RegistrationStatus.Draft or RegistrationStatus.Submitted or RegistrationStatus.InformationRequested;
}
