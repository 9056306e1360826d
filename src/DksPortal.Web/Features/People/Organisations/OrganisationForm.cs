using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.People.Organisations;

/// <summary>An organisation as the secretariat writes it.</summary>
public sealed class OrganisationForm : IVersionedForm
{
    public string? Name { get; set; }

    public OrganisationKind? Kind { get; set; }

    public string? Cvr { get; set; }

    /// <summary>Other ways in which the name is written, one on each line.</summary>
    public string? Spellings { get; set; }

    public int Version { get; set; }

    /// <summary>The spellings, one by one.</summary>
    public IReadOnlyList<string> SpellingNames => [.. (Spellings ?? "").Split('\n', '\r').Select(Cleaned.Line).OfType<string>().Distinct()];

    /// <summary>The form of an organisation as it stands. The spellings must have been loaded.</summary>
    public static OrganisationForm Of(Organisation organisation) => new()
    {
        Name = organisation.Name,
        Kind = organisation.Kind,
        Cvr = organisation.Cvr,
        Spellings = string.Join('\n', organisation.Spellings.OrderBy(spelling => spelling.Id).Select(spelling => spelling.Name)),
        Version = organisation.Version,
    };
}

/// <summary>What an organisation must have.</summary>
public sealed class OrganisationFormRules : AbstractValidator<OrganisationForm>
{
    private const int MostSpellings = 30;

    public OrganisationFormRules()
    {
        RuleFor(form => form.Name).NameRequired("Organisation.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Kind).Required("Organisation.KindMissing").IsInEnum().WithMessage("Organisation.KindMissing");
        RuleFor(form => form.Cvr).Must(typed => string.IsNullOrWhiteSpace(typed) || CvrNumber.Parse(typed) is not null).WithMessage("Organisation.CvrInvalid");
        RuleFor(form => form.Spellings)
            .Must((form, _) => form.SpellingNames.All(name => name.Length <= TextLimits.Line)).WithMessage("Organisation.SpellingTooLong")
            .WithState(_ => new object[] { TextLimits.Line })
            .Must((form, _) => form.SpellingNames.Count <= MostSpellings).WithMessage("Organisation.TooManySpellings")
            .WithState(_ => new object[] { MostSpellings });
    }
}
