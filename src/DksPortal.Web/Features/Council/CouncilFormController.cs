using DksPortal.Domain;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Council;

/// <summary>A form about the council: what a rule refuses stands by the field that it is about.</summary>
public abstract class CouncilFormController(PortalDb db, Texts texts) : PortalController(db, texts)
{
    /// <summary>Saves as <see cref="PortalController.Save"/>, with a broken rule told by its field.</summary>
    protected Task<IActionResult> SaveByField(Func<Task<IActionResult>> act, Func<Task<IActionResult>> again) => Save(
        async () =>
        {
            try
            {
                return await act();
            }
            catch (RuleViolation rule) when (FieldOf(rule.Key) is { } field)
            {
                db.ChangeTracker.Clear();
                ModelState.AddModelError(field, texts[rule.Key, [.. rule.Args]]);
                return await again();
            }
        },
        again);

    /// <summary>
    /// Counts a change of a part, such as a task or a membership, as a change of the whole that the form was read from,
    /// so that two who write at once are told.
    /// </summary>
    protected void RaiseVersion(Entity whole)
    {
        var version = db.Entry(whole).Property(nameof(Entity.Version));
        version.CurrentValue = (int)version.OriginalValue! + 1;
    }

    private string? FieldOf(string rule)
    {
        string[] fields = rule switch
        {
            "Term.EndsBeforeItStarts" => ["To"],
            "Seat.SizeOfEnterpriseOnly" => ["Size"],
            "Seat.Taken" => ["From"],
            "Membership.EndsBeforeItStarts" => ["LastDay", "From"],
            "Membership.OwnSubstitute" => ["Substitute"],
            "Organisation.NameMissing" => ["Organisation"],
            _ => [],
        };
        return Array.Find(fields, ModelState.ContainsKey);
    }
}
