using System.Linq.Expressions;
using DksPortal.Domain.People;

namespace DksPortal.Web.Features.People;

/// <summary>A person's name, and what tells the person from a namesake.</summary>
public sealed record PersonLabel(int Id, string Name, string NameKey, bool IsDemo, string? Organisation, string? Administration, string? Title)
{
    public static readonly Expression<Func<Person, PersonLabel>> From = person => new(
        person.Id, person.Name, person.NameKey, person.IsDemo,
        person.Affiliations.OrderBy(where => where.Id).Select(where => where.Organisation!.Name).FirstOrDefault(),
        person.Administration!.ShortName, person.Title);

    /// <summary>Where the person belongs, or else what the person is; null when neither is told.</summary>
    public string? Where => Organisation ?? Administration ?? Title;

    /// <summary>The name with that in brackets.</summary>
    public string Full => Where is null ? Name : $"{Name} ({Where})";
}
