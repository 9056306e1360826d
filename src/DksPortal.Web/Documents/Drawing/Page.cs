namespace DksPortal.Web.Documents.Drawing;

/// <summary>The sheet: A4, in points (1/72 inch), measured from its upper left corner.</summary>
internal static class Page
{
    /// <summary>Width of A4.</summary>
    public const double Width = 595.276;

    /// <summary>Height of A4.</summary>
    public const double Height = 841.89;

    /// <summary>Where text begins at the left.</summary>
    public const double Left = 82;

    /// <summary>Width of the text: some 80 characters of running text.</summary>
    public const double TextWidth = Width - Left - 74;

    /// <summary>Where text begins at the top, below the running header.</summary>
    public const double Top = 82;

    /// <summary>Where text begins on the first page, which has no running header.</summary>
    public const double FirstTop = 60;

    /// <summary>Where text ends at the bottom.</summary>
    public const double Bottom = Height - 84;

    /// <summary>Where the running header stands.</summary>
    public const double HeaderBaseline = 50;

    /// <summary>Where the footer stands.</summary>
    public const double FooterBaseline = Height - 46;
}
