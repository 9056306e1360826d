using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Accounts.Administration;

/// <summary>Whose a new account is: somebody the portal knows by that name, or somebody new.</summary>
public sealed class AccountOwner(PortalDb db)
{
    /// <summary>The names of those without an account.</summary>
    public Task<List<string>> NamesAsync(CancellationToken cancel) =>
        WithoutAccount().Select(person => person.Name).Distinct().OrderBy(name => name).ToListAsync(cancel);

    /// <summary>The person of that name; a new one when there is none.</summary>
    /// <exception cref="RuleViolation">
    /// <c>Account.HasOne</c> when the person has an account, <c>Account.SeveralOfThatName</c> when the name does not
    /// tell which, <c>Person.NameMissing</c>.
    /// </exception>
    public async Task<Person> FindAsync(string? typed, CancellationToken cancel)
    {
        var name = Cleaned.Required(typed, "Person.NameMissing");
        var found = await WithoutAccount().Where(person => person.Name == name).OrderBy(person => person.Id).Take(2).ToListAsync(cancel);
        RuleViolation.Unless(found.Count < 2, "Account.SeveralOfThatName", name);
        if (found.Count == 1) return found[0];
        RuleViolation.Unless(!await db.People.AnyAsync(person => person.Name == name, cancel), "Account.HasOne", name);
        return new Person(name);
    }

    private IQueryable<Person> WithoutAccount() => db.People.Where(person => !db.Users.Any(account => account.PersonId == person.Id));
}
