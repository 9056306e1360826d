using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>What the pages behind a secret link show around their forms.</summary>
/// <param name="Registration">The registration.</param>
/// <param name="Secret">The secret of its link.</param>
/// <param name="Link">The whole link, to be kept.</param>
/// <param name="Part">The part that is written; null on the page of the whole.</param>
public sealed record RegistrationPage(EnterpriseRegistration Registration, string Secret, string Link, RegistrationPart? Part = null)
{
    /// <summary>Where a view's layout finds it.</summary>
    public const string Key = "Registration";

    /// <summary>The text key of what keeps a password from being chosen by the link; null when nothing does.</summary>
    public string? PasswordObstacle { get; init; }

    /// <summary>The parts that apply.</summary>
    public IReadOnlyList<RegistrationPart> Parts { get; } = Registration.Parts();

    /// <summary>The place of a part among them, from 1.</summary>
    public int Number(RegistrationPart part) => Parts.TakeWhile(other => other != part).Count() + 1;

    /// <summary>The address of a part.</summary>
    public string Address(RegistrationPart part) => $"{SecretLink.Path(Secret)}/{part.Address()}";

    /// <summary>The part before the one that is written; null at the first.</summary>
    public RegistrationPart? Before => Parts.Where(other => other < Part).Select(other => (RegistrationPart?)other).LastOrDefault();
}
