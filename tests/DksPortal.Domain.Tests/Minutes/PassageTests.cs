using DksPortal.Domain.Minutes;

namespace DksPortal.Domain.Tests.Minutes;

public sealed class PassageTests
{
    [Theory]
    [InlineData("Rådet siger ja.", "siger ja")]
    [InlineData("Rådet siger **ja** til det.", "siger ja til")]
    [InlineData("- Rådet\n- siger ja.", "Rådet siger ja")]
    [InlineData("Rådet siger\n\nja.", "siger ja.")]
    public void A_passage_is_found_as_it_reads(string text, string passage) => Assert.True(Passage.StandsIn(text, passage));

    [Theory]
    [InlineData("Rådet siger ja.", "siger nej")]
    [InlineData("Rådet siger ja.", "**")]
    [InlineData("", "ja")]
    [InlineData(null, "ja")]
    public void What_does_not_stand_there_is_not_found(string? text, string passage) => Assert.False(Passage.StandsIn(text, passage));

    [Theory]
    [InlineData("Rådet siger ja.", "siger ja", "Rådet tøver.")]
    [InlineData("Rådet siger **ja** nu.", "siger ja", "Rådet tøver nu.")]
    [InlineData("**Rådet** siger ja.", "Rådet siger ja", "tøver.")]
    public void Another_wording_takes_its_place(string text, string passage, string after)
    {
        var minutes = SampleMinutes.In(MinutesStatus.Drafting);
        minutes.Write(minutes.Meeting!.Agenda[0], text, null, Outcome.Agreed, null);
        minutes.Send();
        var comment = minutes.Remarked(new Remark("Bemærk", passage, "tøver"));

        minutes.PutIn(comment, null, SampleMinutes.Secretary, SampleMinutes.Now);

        Assert.Equal(after, minutes.Items[0].Discussion);
    }
}
