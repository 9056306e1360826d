using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>A file that somebody adds.</summary>
public sealed class NewAnnexForm
{
    public IFormFile? File { get; set; }

    public string? Title { get; set; }

    /// <summary>What it belongs to: see <see cref="AnnexPlaces"/>.</summary>
    public string? Place { get; set; }

    public bool IsClosed { get; set; }
}

/// <summary>There is a file; what it holds is looked into by <see cref="AnnexFileReader"/>.</summary>
public sealed class NewAnnexFormRules : AbstractValidator<NewAnnexForm>
{
    public NewAnnexFormRules()
    {
        RuleFor(form => form.File).Must(file => file is not null).WithMessage("Annex.FileMissing");
        RuleFor(form => form.Title).AtMost(TextLimits.Line);
    }
}

/// <summary>What an annex is called and who sees it.</summary>
public sealed class AnnexForm : IVersionedForm
{
    public string? Title { get; set; }

    public bool IsClosed { get; set; }

    public int Version { get; set; }

    /// <summary>The form of an annex as it stands.</summary>
    public static AnnexForm Of(Annex annex) => new() { Title = annex.Title, IsClosed = annex.IsClosed, Version = annex.Version };
}

/// <summary>A title that is not too long; without one it bears the file's name.</summary>
public sealed class AnnexFormRules : AbstractValidator<AnnexForm>
{
    public AnnexFormRules() => RuleFor(form => form.Title).AtMost(TextLimits.Line);
}
