namespace DksPortal.Domain.People;

/// <summary>What somebody with an account may do. Rights add up.</summary>
[Flags]
public enum Roles
{
    /// <summary>Nothing more than the public.</summary>
    None = 0,
    /// <summary>Sekretariat.</summary>
    Secretariat = 1,
    /// <summary>Rådsmedlem.</summary>
    Member = 2,
    /// <summary>Politiker.</summary>
    Politician = 4,
    /// <summary>Virksomhedsrepræsentant.</summary>
    Enterprise = 8,
    /// <summary>Administrator: has the secretariat's rights too.</summary>
    Administrator = 16,
}
