using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People;

/// <summary>What refers to a person, and keeps the person from being deleted. A number for each kind of thing.</summary>
public sealed record PersonTies(int Accounts, int Memberships, int Substitutes, int Invitations, int Items, int Actions, int Comments, int Speakers, int Themes,
    int Inquiries, int Questions)
{
    /// <summary>The text key and the number of each kind of thing that refers to the person.</summary>
    public IReadOnlyList<(string Key, int Number)> All =>
    [
        .. new[]
        {
            ("PersonTies.Accounts", Accounts), ("PersonTies.Memberships", Memberships), ("PersonTies.Substitutes", Substitutes),
            ("PersonTies.Invitations", Invitations), ("PersonTies.Items", Items), ("PersonTies.Actions", Actions),
            ("PersonTies.Comments", Comments), ("PersonTies.Speakers", Speakers), ("PersonTies.Themes", Themes),
            ("PersonTies.Inquiries", Inquiries), ("PersonTies.Questions", Questions),
        }.Where(tie => tie.Item2 > 0),
    ];

    /// <summary>What refers to the person now.</summary>
    public static async Task<PersonTies> ReadAsync(PortalDb db, int id, CancellationToken cancel) => new(
        await db.Users.CountAsync(account => account.PersonId == id, cancel),
        await db.Memberships.CountAsync(membership => membership.PersonId == id, cancel),
        await db.Memberships.CountAsync(membership => membership.SubstituteId == id, cancel),
        await db.Invitations.CountAsync(invitation => invitation.PersonId == id, cancel),
        await db.AgendaItems.CountAsync(item => item.Presenters.Any(presenter => presenter.PersonId == id), cancel),
        await db.ActionItems.CountAsync(action => action.PersonId == id, cancel),
        await db.MinutesComments.CountAsync(comment => comment.ById == id, cancel),
        await db.Speakers.CountAsync(speaker => speaker.PersonId == id, cancel),
        await db.Themes.CountAsync(theme => theme.ProposerId == id || theme.Supports.Any(support => support.PersonId == id) || theme.Comments.Any(comment => comment.ById == id), cancel),
        await db.Inquiries.CountAsync(inquiry => inquiry.AskerId == id, cancel),
        await db.InquiryQuestions.CountAsync(question => question.ResponsibleId == id, cancel));
}
