using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Domain.Status;
using DksPortal.Web.Features.FollowUp.Notes;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Status;

/// <summary>A question and its answer in one sentence.</summary>
public sealed record StatusAnswer(string Question, string Answer);

/// <summary>Answers the four questions that a politician put in November 2024, a sentence each.</summary>
public sealed class StatusWords(StatusSummary status, StatusRow? lastMeeting, IReadOnlyDictionary<int, string> committees, Texts texts)
{
    private const int MostRecipients = 3;

    /// <summary>The four.</summary>
    public IReadOnlyList<StatusAnswer> Answers() =>
    [
        new(texts["Status.Q.GoesOn"], GoesOn()),
        new(texts["Status.Q.FollowUp"], FollowUp()),
        new(texts["Status.Q.Money"], Money()),
        new(texts["Status.Q.Decision"], Decision()),
    ];

    private string GoesOn()
    {
        if (status.Term is not { } standing) return texts["Status.A.NoTerm"];
        var (name, until) = (standing.Term.Name, Until(standing.Term.To));
        if (standing.Continuation is { } decided)
        {
            string[] told = [.. new[] { decided.DecidedBy, decided.Date?.ToDay() }.OfType<string>()];
            var source = told.Length == 0 ? "" : $" ({string.Join(", ", told)})";
            return texts[decided.Decision == ContinuationDecision.Continues ? "Status.A.Continues" : "Status.A.Ends", name, until, source];
        }

        return standing switch
        {
            { DaysLeft: null } => texts["Status.A.EndNotTold", name],
            { IsOver: true } => texts["Status.A.Over", name, until],
            _ => texts["Status.A.Undecided", name, until, texts.Count("Status.Days", standing.DaysLeft.Value)],
        };
    }

    private string Until(PartialDate? end) => end switch
    {
        null => texts["NotTold"],
        { Day: not null } => end.ToDay(),
        _ => texts["Status.EndOf", end.ToDay()],
    };

    private string FollowUp()
    {
        var open = status[StatusList.ActionsOpen].Count;
        var left = Sum("Status.A.OpenActions", open) + (open > 0 ? Sum("Status.A.LateActions", status[StatusList.ActionsLate].Count) : "");
        if (lastMeeting is null) return texts["Status.A.NoMeeting", left];
        return status.Meetings.Note is { } note
            ? texts["Status.A.NoteSent", lastMeeting.Title, note.SentOn.ToDay(), To(note.Recipients), left]
            : texts["Status.A.NoteMissing", lastMeeting.Title, left];
    }

    private string To(string? recipients)
    {
        var all = Recipients.Split(recipients).ToList();
        var rest = all.Count - MostRecipients;
        return string.Join(", ", all.Take(MostRecipients)) + (rest > 0 ? $" {texts.Count("Status.A.Others", rest)}" : "");
    }

    private string Money()
    {
        var (need, start) = (status[StatusList.NeedsMoney].Count, status[StatusList.CanStart].Count);
        return texts["Status.A.Money", Sum("Status.A.Need", need) + (need > 0 ? $" {Amount()}" : ""), Sum("Status.A.Start", start)];
    }

    private string Amount() => (status.AmountNeeded, status.AmountsNotTold) switch
    {
        (0, _) => texts["Status.A.AmountNotTold"],
        (var known, 0) => texts["Status.A.Amount", known],
        var (known, open) => texts["Status.A.AmountAtLeast", known, texts.Count("Status.A.AmountOpen", open)],
    };

    private string Decision()
    {
        var where = string.Join(", ", Places().Select(place => texts["Status.A.Place", place.Count, place.Name]));
        var waiting = status[StatusList.Waiting].Count;
        return texts["Status.A.Decision", Sum("Status.A.Wait", waiting) + (waiting > 0 ? $": {where}" : ""), Sum("Status.A.Advice", status[StatusList.AdviceWaiting].Count)];
    }

    /// <summary>Where decisions are waited for: committees by name, the City Council, the administration.</summary>
    public IEnumerable<(string Name, int Count, Figure Figure)> Places()
    {
        foreach (var figure in status.WaitingByCommittee) yield return (committees.GetValueOrDefault(figure.CommitteeId ?? 0, ""), figure.Count, figure);
        foreach (var (list, key) in new[] { (StatusList.WaitingCityCouncil, "Status.CityCouncil"), (StatusList.WaitingAdministration, "Status.Administration") })
        {
            if (status[list] is { Count: > 0 } figure) yield return (texts[key], figure.Count, figure);
        }
    }

    private string Sum(string key, int number) => number == 0 ? texts[$"Status.None.{key.Split('.')[^1]}"] : texts.Count(key, number);
}
