namespace DksPortal.Web.Features.Thread;

/// <summary>One thing on the red thread.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its number.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Its page.</param>
/// <param name="Status">How far it has come, if that can be told.</param>
/// <param name="Note">What tells it from others of its name: the meeting, or what shows that it was carried out.</param>
public sealed record ThreadNode(ThreadKind Kind, int Id, string Title, string Address, Enum? Status = null, string? Note = null)
{
    private const int LongestTitle = 90;

    /// <summary>How a form names it: <c>tema-12</c>.</summary>
    public string Key => $"{Kind.Name()}-{Id}";

    /// <summary>The title, cut after a word where it is long.</summary>
    public string InBrief => Title.Length <= LongestTitle ? Title : Title[..(Title.LastIndexOf(' ', LongestTitle) is > LongestTitle / 2 and var word ? word : LongestTitle)].TrimEnd(',', '.', ' ') + " …";

    /// <summary>A theme.</summary>
    public static ThreadNode Theme(int id, string title, Enum status) => new(ThreadKind.Theme, id, title, $"/temaer/{id}", status);

    /// <summary>An agenda item, with the meeting that it belongs to.</summary>
    public static ThreadNode Item(int id, string title, string slug, string meeting, Enum? outcome = null) =>
        new(ThreadKind.Item, id, title, $"/moeder/{slug}/punkter/{id}", outcome, meeting);

    /// <summary>A recommendation.</summary>
    public static ThreadNode Recommendation(int id, string text, Enum status) => new(ThreadKind.Recommendation, id, text, $"/anbefalinger/{id}", status);

    /// <summary>An action item.</summary>
    public static ThreadNode Action(int id, string what, Enum status) => new(ThreadKind.Action, id, what, $"/opfoelgning/{id}", status);

    /// <summary>An initiative.</summary>
    public static ThreadNode Initiative(int id, string title, Enum status, string? evidence = null) =>
        new(ThreadKind.Initiative, id, title, $"/indsatser/{id}", status, evidence);

    /// <summary>An indicator.</summary>
    public static ThreadNode Indicator(int id, string name) => new(ThreadKind.Indicator, id, name, $"/indikatorer/{id}");

    /// <summary>A principle of the vision, which goes by its number in the vision paper.</summary>
    public static ThreadNode Principle(int number, string title) => new(ThreadKind.Principle, number, $"{number}. {title}", $"/vision/{number}");
}
