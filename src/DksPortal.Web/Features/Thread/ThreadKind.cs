namespace DksPortal.Web.Features.Thread;

/// <summary>The stations of the red thread, from what somebody wished for to what changes.</summary>
public enum ThreadKind
{
    /// <summary>Tema.</summary>
    Theme,
    /// <summary>Punkt.</summary>
    Item,
    /// <summary>Referat.</summary>
    Minutes,
    /// <summary>Anbefaling.</summary>
    Recommendation,
    /// <summary>Opfølgningspunkt.</summary>
    Action,
    /// <summary>Indsats.</summary>
    Initiative,
    /// <summary>Visionsprincip.</summary>
    Principle,
    /// <summary>Indikator.</summary>
    Indicator,
}

/// <summary>How the stations are named in addresses and counted in words.</summary>
public static class ThreadKinds
{
    /// <summary>What the address calls it; the minutes have no ties of their own.</summary>
    public static string Name(this ThreadKind kind) => kind switch
    {
        ThreadKind.Theme => "tema",
        ThreadKind.Item => "punkt",
        ThreadKind.Minutes => "referat",
        ThreadKind.Recommendation => "anbefaling",
        ThreadKind.Action => "opfoelgning",
        ThreadKind.Initiative => "indsats",
        ThreadKind.Principle => "princip",
        ThreadKind.Indicator => "indikator",
    };

    /// <summary>The kind that an address names, if it can be tied; null for any other word.</summary>
    public static ThreadKind? Tied(string? name) =>
        Enum.GetValues<ThreadKind>().Where(kind => kind != ThreadKind.Minutes && kind.Name() == name).Select(kind => (ThreadKind?)kind).FirstOrDefault();

    /// <summary>The text key with which so many are told.</summary>
    public static string CountKey(this ThreadKind kind) => kind switch
    {
        ThreadKind.Theme => "Thread.Themes",
        ThreadKind.Item => "Thread.Items",
        ThreadKind.Minutes => "Thread.MinutesOf",
        ThreadKind.Recommendation => "Thread.Recommendations",
        ThreadKind.Action => "Thread.Actions",
        ThreadKind.Initiative => "Thread.Initiatives",
        ThreadKind.Principle => "Thread.Principles",
        ThreadKind.Indicator => "Thread.Indicators",
    };
}
