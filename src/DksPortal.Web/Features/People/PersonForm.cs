using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.People;

/// <summary>A person as the secretariat writes it.</summary>
public sealed class PersonForm : IVersionedForm
{
    /// <summary>The most organisations that one person can be given at a time.</summary>
    public const int MostOrganisations = 20;

    private const int FewestFields = 3;

    public string? Name { get; set; }

    /// <summary>Whether the reader knows that somebody else has that name.</summary>
    public bool IsAnother { get; set; }

    public string? Title { get; set; }

    public string? Initials { get; set; }

    public string? PartyLetter { get; set; }

    public string? Email { get; set; }

    public string? Telephone { get; set; }

    /// <summary>Names of organisations, one in each field; empty fields are left out.</summary>
    public List<string?> Organisations { get; set; } = [];

    /// <summary>The short form of the administration.</summary>
    public string? Administration { get; set; }

    public int Version { get; set; }

    /// <summary>The form of a person as it stands. The organisations must have been loaded.</summary>
    public static PersonForm Of(Person person) => new()
    {
        Name = person.Name,
        Title = person.Title,
        Initials = person.Initials,
        PartyLetter = person.PartyLetter,
        Email = person.Email,
        Telephone = person.Telephone,
        Organisations = [.. person.Affiliations.OrderBy(where => where.Id).Select(where => where.Organisation!.Name)],
        Administration = person.Administration?.ShortName,
        Version = person.Version,
    };

    /// <summary>Adds empty fields, so that there is always room for one organisation more.</summary>
    public PersonForm WithRoom()
    {
        Organisations ??= [];
        while (Organisations.Count < FewestFields || Organisations[^1] is not null) Organisations.Add(null);
        return this;
    }
}

/// <summary>What a person must have.</summary>
public sealed class PersonFormRules : AbstractValidator<PersonForm>
{
    public PersonFormRules()
    {
        RuleFor(form => form.Name).NameRequired("Person.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Title).AtMost(TextLimits.Line);
        RuleFor(form => form.Initials).AtMost(TextLimits.Code);
        RuleFor(form => form.PartyLetter).AtMost(TextLimits.Code);
        RuleFor(form => form.Email).AtMost(TextLimits.Line).EmailIfAny();
        RuleFor(form => form.Telephone).AtMost(TextLimits.Code).TelephoneIfAny();
        RuleForEach(form => form.Organisations).AtMost(TextLimits.Line).NameIfAny("Organisation.NameMissing");
        RuleFor(form => form.Organisations).Must(names => names is null || names.Count <= MostFields)
            .WithMessage("Person.TooManyOrganisations").WithState(_ => new object[] { PersonForm.MostOrganisations });
    }

    private const int MostFields = PersonForm.MostOrganisations + 1;
}
