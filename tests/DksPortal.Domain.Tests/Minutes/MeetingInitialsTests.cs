using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Tests.Meetings;
using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Domain.Tests.Minutes;

public sealed class MeetingInitialsTests
{
    private static readonly string[] Names =
        ["Lone Gram", "Lars Gade", "Lis Gad", "Leo G", "L G", "Åse Æbelø", "Madonna", "Anna Beate Cecilie Dagny Eva Frida Grå", "- -", "Lone Gram Gram"];

    private static readonly Arbitrary<string[]> Invited = Gen.ArrayOf(Gen.Elements(Names)).ToArbitrary();

    [Fact]
    public void Nobody_shares_initials_and_whoever_came_later_changes_nothing_for_those_before() => Prop.ForAll(Invited, names =>
    {
        var all = Of(names).All.Select(bearer => bearer.Initials).ToList();
        var before = Of(names.SkipLast(1)).All.Select(bearer => bearer.Initials).ToList();
        return all.Distinct(StringComparer.OrdinalIgnoreCase).Count() == all.Count && all.Take(before.Count).SequenceEqual(before);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Taken_initials_go_on_with_the_last_name_and_then_with_a_number() =>
        Assert.Equal(["LG", "LGA", "LGAD", "LG2"], Of(["Lone Gram", "Lars Gade", "Lis Gad", "Leo G"]).All.Select(bearer => bearer.Initials));

    [Fact]
    public void Those_named_win_over_those_proposed()
    {
        var initials = MeetingInitials.Of([new("LG", "Johan Kraft", "Huset", 7, true)], [new("Johan Kraft", null, null, 7), new("Lone Gram", null, null, 8)]);

        Assert.Equal(["LG Johan Kraft", "LGR Lone Gram"], initials.All.Select(bearer => $"{bearer.Initials} {bearer.Name}"));
    }

    [Fact]
    public void A_persons_own_initials_are_kept() =>
        Assert.Equal("JKr", MeetingInitials.Of([], [new("Johan Kraft", "JKr", null, 1)]).All[0].Initials);

    [Fact]
    public void Initials_that_nobody_bears_are_told_once() =>
        Assert.Equal(["XY", "ZÆ"], Of(["Lone Gram"]).NobodysIn(["XY: Ja\nLG: Nej\nZÆ: Ja", "XY: Nej", null]));

    [Fact]
    public void Those_who_speak_are_listed_by_their_initials()
    {
        var speaking = Of(["Lone Gram", "Bo Dam", "Ib Tavs"]).SpeakingIn(["LG: Ja\nBo Dam: Nej\nLG: Jo"]);

        Assert.Equal(["BD", "LG"], speaking.Select(bearer => bearer.Initials));
    }

    [Fact]
    public void Who_speaks_is_written_down_before_the_minutes_leave_the_secretariat()
    {
        var minutes = new MeetingMinutes(SampleMeeting.Convened(AgendaItemKind.Discussion));
        minutes.Write(minutes.Meeting!.Agenda[0], "LG: Ja\nBD: Nej", null, null, null);
        minutes.Meeting.AddSpeaker("BD", "Bente Dal", null, null);

        minutes.NameSpeakers(MeetingInitials.Of([new("BD", "Bente Dal", null, null, true)], [new("Lone Gram", null, "Huset", 4), new("Ib Tavs", null, null, 5)]));

        Assert.Equal([("BD", "Bente Dal", null), ("LG", "Lone Gram", 4)], minutes.Meeting.Speakers.Select(speaker => (speaker.Initials, speaker.Name, speaker.PersonId)));
    }

    [Fact]
    public void Initials_are_unique_whatever_their_capitals()
    {
        var meeting = SampleMeeting.Convened(AgendaItemKind.Discussion);
        meeting.AddSpeaker("LG", "Lone Gram", null, null);

        Refused.With("Speaker.InitialsTaken", () => meeting.AddSpeaker("lg", "Leo G", null, null));
    }

    private static MeetingInitials Of(IEnumerable<string> names) =>
        MeetingInitials.Of([], names.Select((name, index) => new Attendee(name, null, null, index + 1)));
}
