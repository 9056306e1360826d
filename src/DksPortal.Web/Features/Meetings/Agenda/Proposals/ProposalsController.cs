using DksPortal.Domain;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda.Proposals;

/// <summary>Takes what was ticked among the proposals onto the agenda.</summary>
[Route("moeder/{slug}/dagsorden/forslag")]
[Only(Access.Secretariat)]
public sealed class ProposalsController(PortalDb db, AgendaDesk desk, AgendaProposals proposals, CarryOver carryOver, Texts texts)
    : PortalController(db, texts)
{
    [HttpPost("")]
    public async Task<IActionResult> Take(string slug, string[] chosen, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, cancel) is not { } meeting) return NotFound();
        return await Step(
            async () =>
            {
                meeting.GuardAgenda();
                var ticked = (chosen ?? []).Distinct().ToList();
                RuleViolation.Unless(ticked.Count > 0, "CarryOver.NothingChosen");
                var head = await db.Meetings.Where(one => one.Id == meeting.Id).Select(MeetingHead.From).SingleAsync(cancel);
                var offered = await proposals.ReadAsync(head, cancel);
                var taken = offered.Where(proposal => ticked.Contains(proposal.Key)).ToList();
                RuleViolation.Unless(taken.Count == ticked.Count, "CarryOver.Gone");
                await carryOver.TakeAsync(meeting, taken, cancel);
                await desk.SaveAsync(meeting, cancel);
                Tell("CarryOver.Added", texts.Count("CarryOver.Items", taken.Count));
            },
            RedirectToAction(nameof(AgendaController.Edit), "Agenda", new { slug }));
    }
}
