using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Invitations;

/// <summary>A guest: somebody the portal knows, or a name that it learns.</summary>
public sealed class GuestForm
{
    public string? Name { get; set; }

    /// <summary>The page to return to, within the portal.</summary>
    public string? Back { get; set; }
}

/// <summary>A guest has a name.</summary>
public sealed class GuestFormRules : AbstractValidator<GuestForm>
{
    public GuestFormRules() => RuleFor(form => form.Name).Required("Person.NameMissing").AtMost(TextLimits.Line);
}

/// <summary>Finds guests by name.</summary>
public sealed class Guests(PortalDb db)
{
    /// <summary>The person of that name, made when the portal knows none.</summary>
    public async Task<Person> FindOrMakeAsync(GuestForm form, CancellationToken cancel)
    {
        var name = Cleaned.Required(form.Name, "Person.NameMissing");
        return await db.People.OrderBy(person => person.Id).FirstOrDefaultAsync(person => person.Name == name, cancel) ?? db.Add(new Person(name)).Entity;
    }
}
