namespace DksPortal.Domain.Council;

/// <summary>What a seat in the council is for (kommissorium §5).</summary>
public enum SeatKind
{
    /// <summary>Forperson.</summary>
    Chair,
    /// <summary>Fast plads.</summary>
    Permanent,
    /// <summary>Erhvervsorganisation eller tænketank.</summary>
    BusinessOrganisation,
    /// <summary>Vidensperson.</summary>
    Expert,
    /// <summary>Virksomhed.</summary>
    Enterprise,
}

/// <summary>How large an enterprise the seat is for.</summary>
public enum EnterpriseSize
{
    /// <summary>Stor.</summary>
    Large,
    /// <summary>Mellemstor.</summary>
    Medium,
    /// <summary>Lille.</summary>
    Small,
}

/// <summary>How far a membership has come.</summary>
public enum MembershipStatus
{
    /// <summary>Foreslået.</summary>
    Proposed,
    /// <summary>Udpeget.</summary>
    Appointed,
    /// <summary>Udtrådt.</summary>
    Ended,
}

/// <summary>What was decided about the council when its term ran out.</summary>
public enum ContinuationDecision
{
    /// <summary>Fortsætter.</summary>
    Continues,
    /// <summary>Ophører.</summary>
    Ends,
}
