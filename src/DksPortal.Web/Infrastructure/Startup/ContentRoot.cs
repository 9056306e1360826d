namespace DksPortal.Web.Infrastructure.Startup;

/// <summary>Where the portal finds its settings and pages, wherever it is started from.</summary>
public static class ContentRoot
{
    /// <summary>The current folder when the settings lie there, else the folder of the program itself.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = File.Exists("appsettings.json") ? Directory.GetCurrentDirectory() : AppContext.BaseDirectory,
    };
}
