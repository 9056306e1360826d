using DksPortal.Domain.Themes;
using static DksPortal.Domain.Tests.Themes.SampleTheme;

namespace DksPortal.Domain.Tests.Themes;

public sealed class ThemeVoicesTests
{
    [Fact]
    public void A_member_supports_it_once_and_can_take_that_back()
    {
        var theme = In(ThemeStatus.Proposed);

        theme.Support(Member(8), Now);
        Refused.With("Theme.SupportedAlready", () => theme.Support(Member(8), Now));
        theme.TakeBackSupport(Member(8));
        Refused.With("Theme.NotSupported", () => theme.TakeBackSupport(Member(8)));

        Assert.Empty(theme.Supports);
    }

    [Fact]
    public void It_is_supported_and_commented_on_while_it_is_open()
    {
        foreach (var status in Enum.GetValues<ThemeStatus>())
        {
            var theme = In(status);
            if (status is ThemeStatus.Proposed or ThemeStatus.UnderReview or ThemeStatus.Accepted or ThemeStatus.Scheduled)
            {
                theme.Support(Member(8), Now);
                theme.Comment(Member(8), "God idé", Now);
                Assert.Equal((1, 1), (theme.Supports.Count, theme.Comments.Count));
            }
            else
            {
                Refused.With("Theme.NotOpen", () => theme.Support(Member(8), Now));
                Refused.With("Theme.NotOpen", () => theme.TakeBackSupport(Member(8)));
                Refused.With("Theme.NotOpen", () => theme.Comment(Member(8), "God idé", Now));
            }
        }
    }

    [Fact]
    public void A_comment_says_something_and_can_be_hidden_and_shown()
    {
        var theme = In(ThemeStatus.Accepted);
        Refused.With("Theme.CommentMissing", () => theme.Comment(Member(8), " ", Now));
        var comment = theme.Comment(Member(8), "God idé", Now);

        comment.Hide(Now);
        comment.Hide(Now.AddDays(1));
        Assert.Equal(Now, comment.HiddenAt);

        comment.Show();
        Assert.Null(comment.HiddenAt);
    }
}
