using System.Diagnostics;

namespace DksPortal.Web.Tests.Documents;

/// <summary>What independent readers (poppler, qpdf) make of a PDF file.</summary>
public static class PdfTools
{
    /// <summary>The words in the order in which they stand on the pages, with single spaces.</summary>
    public static string Text(byte[] pdf) => string.Join(' ', Run("pdftotext", pdf, file => ["-raw", file, "-"])
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of each page.</summary>
    public static string[] Pages(byte[] pdf) => Run("pdftotext", pdf, file => [file, "-"]).Split('\f')[..^1];

    /// <summary>Where the words of each page stand, as poppler's bounding boxes.</summary>
    public static string Boxes(byte[] pdf) => Run("pdftotext", pdf, file => ["-bbox", file, "-"]);

    /// <summary>The tree that those who listen to the document hear, with its words.</summary>
    public static string Structure(byte[] pdf) => Run("pdfinfo", pdf, file => ["-struct-text", file]);

    /// <summary>Title, language and so on.</summary>
    public static string Info(byte[] pdf) => Run("pdfinfo", pdf, file => [file]);

    /// <summary>The metadata as XML.</summary>
    public static string Metadata(byte[] pdf) => Run("pdfinfo", pdf, file => ["-meta", file]);

    /// <summary>The names that links within the document lead to.</summary>
    public static string Destinations(byte[] pdf) => Run("pdfinfo", pdf, file => ["-dests", file]);

    /// <summary>The addresses that links lead to.</summary>
    public static string Addresses(byte[] pdf) => Run("pdfinfo", pdf, file => ["-url", file]);

    /// <summary>A line for each font.</summary>
    public static string[] Fonts(byte[] pdf) =>
        Run("pdffonts", pdf, file => [file]).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

    /// <summary>Fails when qpdf finds a fault or has a warning.</summary>
    public static void ShouldBeSound(byte[] pdf) =>
        Assert.DoesNotContain("WARNING", Run("qpdf", pdf, file => ["--check", file]), StringComparison.Ordinal);

    private static string Run(string tool, byte[] pdf, Func<string, string[]> arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(file, pdf);
        try
        {
            var start = new ProcessStartInfo(tool, arguments(file))
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var complaints = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{tool}: {complaints.Result}{output}");
            return output;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
