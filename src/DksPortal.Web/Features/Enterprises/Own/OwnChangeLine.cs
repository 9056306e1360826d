using DksPortal.Domain.Enterprises;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Own;

/// <summary>Something that a change tells otherwise: from what to what.</summary>
public sealed record OwnChangeLine(string Label, string? From, string? To)
{
    /// <summary>All that differs between what stands and what a change tells.</summary>
    public static IReadOnlyList<OwnChangeLine> Between(Enterprise stands, EnterpriseRegistration? evidence, EnterpriseRegistration change, Texts texts) =>
        [.. Facts(stands, evidence, texts).Zip(Facts(change, change, texts), (from, to) => new OwnChangeLine(from.Label, from.Text, to.Text)).Where(line => line.From != line.To)];

    private static IEnumerable<(string Label, string? Text)> Facts(EnterpriseProfile told, EnterpriseRegistration? evidence, Texts texts) =>
    [
        (texts["Own.Kind"], told.Kinds.Count == 0 ? null : string.Join(", ", told.Kinds.Select(kind => texts.Of(kind)))),
        (texts["Field.Purpose"], told.Purpose),
        (texts["Field.Owners"], told.Owners),
        (texts["Field.OneMemberOneVote"], told.OneMemberOneVote is { } vote ? texts[vote ? "Yes" : "No"] : null),
        (texts["Field.Surplus"], told.Surplus),
        .. Enum.GetValues<Criterion>().Where(one => one != Criterion.CvrNumber).Select(one => (texts.Of(one), evidence?.Of(one)?.Evidence)),
    ];
}
