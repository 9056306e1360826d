using System.Text.RegularExpressions;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Inquiries;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Themes;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Tests.Localisation;

/// <summary>Both languages are complete, and hold nothing that nobody says.</summary>
public sealed partial class LanguageTests
{
    private static readonly IReadOnlyDictionary<string, string> Danish = Texts.All("da");
    private static readonly IReadOnlyDictionary<string, string> English = Texts.All("en");
    private static readonly KeysInSource Source = new();

    [Fact]
    public void Every_key_that_the_source_asks_for_exists() =>
        Expect.None(Source.Demanded.Where(key => !Danish.ContainsKey(key)), "Keys without a text");

    [Fact]
    public void No_key_is_unused()
    {
        var (mentioned, patterns) = (Source.Mentioned, Source.Patterns);
        Expect.None(Danish.Keys.Where(key => !mentioned.Contains(key) && !patterns.Exists(pattern => pattern.IsMatch(key))), "Texts that nobody says");
    }

    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        Expect.None(Danish.Keys.Except(English.Keys), "Without English");
        Expect.None(English.Keys.Except(Danish.Keys), "Without Danish");
    }

    [Fact]
    public void No_text_is_empty() =>
        Expect.None(Danish.Concat(English).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Key), "Empty texts");

    [Fact]
    public void Both_languages_leave_the_same_places_open() =>
        Expect.None(Danish.Where(text => !Places(text.Value).SetEquals(Places(English[text.Key]))).Select(text => text.Key), "Different places");

    [Fact]
    public void An_enum_that_has_words_has_one_for_each_value() => Expect.None(KeysInSource.OfEnums.Except(Danish.Keys), "Values without a word");

    [Fact]
    public void Each_step_that_is_not_possible_now_can_say_why()
    {
        var meeting = from status in Enum.GetValues<MeetingStatus>()
                      from step in Enum.GetValues<MeetingStep>()
                      where status.After(step) is null
                      select $"Meeting.CannotNow.{step}.{status}";
        var minutes = from status in Enum.GetValues<MinutesStatus>()
                      from step in Enum.GetValues<MinutesStep>()
                      where status.After(step) is null
                      select $"Minutes.CannotNow.{step}.{status}";
        var actions = from status in Enum.GetValues<ActionItemStatus>()
                      from step in Enum.GetValues<ActionItemStep>()
                      where status.After(step) is null
                      select $"Action.CannotNow.{step}.{status}";
        var advice = from status in Enum.GetValues<RecommendationStatus>()
                     from step in Enum.GetValues<RecommendationStep>()
                     where status.After(step) is null
                     select $"Recommendation.CannotNow.{step}.{status}";
        var themes = from status in Enum.GetValues<ThemeStatus>()
                     from step in Enum.GetValues<ThemeStep>()
                     where status.After(step) is null
                     select $"Theme.CannotNow.{step}.{status}";
        var inquiries = from status in Enum.GetValues<InquiryStatus>()
                        from step in Enum.GetValues<InquiryStep>()
                        where status.After(step) is null
                        select $"Inquiry.CannotNow.{step}.{status}";
        var registrations = from status in Enum.GetValues<RegistrationStatus>()
                            from step in Enum.GetValues<RegistrationStep>()
                            where status.After(step) is null
                            select $"Registration.CannotNow.{step}.{status}";
        var writing = from status in Enum.GetValues<RegistrationStatus>() where !status.CanBeWritten() select $"Registration.CannotWrite.{status}";
        Expect.None(registrations.Concat(writing).Except(Danish.Keys), "Registrations that cannot say why");
        Expect.None(meeting.Concat(minutes).Concat(actions).Concat(advice).Concat(themes).Concat(inquiries).Except(Danish.Keys), "Steps that cannot say why");
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Place();
}
