using DksPortal.Domain;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Infrastructure;

/// <summary>What every controller needs to save a form or to take a step, and to say why it could not.</summary>
public abstract class PortalController(PortalDb db, Texts texts) : Controller
{
    /// <summary>Where a view finds what somebody else saved meanwhile.</summary>
    public const string ConflictKey = "Conflict";

    /// <summary>The message that the next page shows once: what was done.</summary>
    protected void Tell(string key, params object?[] args) => TempData["Notice"] = texts[key, args];

    /// <summary>The message that the next page shows once: why it was not done.</summary>
    protected void Refuse(string key, params object?[] args) => TempData["Refusal"] = texts[key, args];

    /// <summary>
    /// Saves what a form asks for, or shows the form <paramref name="again"/> with everything typed and the reason.
    /// </summary>
    protected async Task<IActionResult> Save(Func<Task<IActionResult>> act, Func<Task<IActionResult>> again)
    {
        if (!ModelState.IsValid) return await again();
        try
        {
            return await act();
        }
        catch (RuleViolation rule)
        {
            ModelState.AddModelError("", texts[rule.Key, [.. rule.Args]]);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", texts["Conflict.Title"]);
        }

        catch (DbUpdateException failure) when (UniqueViolation.Is(failure))
        {
            ModelState.AddModelError("", texts["Conflict.Same"]);
        }

        db.ChangeTracker.Clear();
        return await again();
    }

    /// <summary>Takes a step that has no form, then goes <paramref name="back"/>; a refusal is told there.</summary>
    protected async Task<IActionResult> Step(Func<Task> act, IActionResult back)
    {
        if (await Refusal(act) is { } words) TempData["Refusal"] = words;
        return back;
    }

    /// <summary>Takes a step, and gives the words for why it could not be taken; null when it was.</summary>
    protected async Task<string?> Refusal(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (RuleViolation rule)
        {
            return texts[rule.Key, [.. rule.Args]];
        }
        catch (DbUpdateConcurrencyException)
        {
            return texts["Conflict.Step"];
        }
        catch (DbUpdateException failure) when (UniqueViolation.Is(failure))
        {
            return texts["Conflict.Step"];
        }
    }

    /// <summary>
    /// Shows what somebody else saved since the form was read: <paramref name="saved"/> is the same form as it stands
    /// now, and a further press of the button means it knowingly.
    /// </summary>
    protected void ShowConflict<TForm>(TForm typed, TForm saved) where TForm : class, IVersionedForm
    {
        if (typed.Version == saved.Version || ModelState.IsValid) return;
        var lines = FormConflict.Between(typed, saved);
        ModelState.Remove(nameof(IVersionedForm.Version));
        typed.Version = saved.Version;
        ViewData[ConflictKey] = lines;
    }
}
