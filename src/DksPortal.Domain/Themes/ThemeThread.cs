namespace DksPortal.Domain.Themes;

/// <summary>What makes a theme part of the red thread.</summary>
public sealed partial class Theme
{
    /// <summary>Whether items of meetings that were held can be said to have been about it: taken in, but not waiting on an agenda.</summary>
    public bool CanBeTied => Status is ThemeStatus.Accepted or ThemeStatus.Discussed or ThemeStatus.Closed;
}
