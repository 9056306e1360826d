using AngleSharp.Html.Dom;
using AngleSharp.Io.Dom;

namespace DksPortal.Web.Tests;

/// <summary>How a visitor sends files.</summary>
internal static class VisitorSending
{
    /// <summary>Chooses a file in the field with that label.</summary>
    public static Visitor Attaches(this Visitor visitor, string label, string name, byte[] bytes)
    {
        if (visitor.Page.DocumentElement.Control(label) is not IHtmlInputElement { Type: "file", Files: { } files }) throw new InvalidOperationException($"'{label}' takes no file.");
        files.Clear();
        files.Add(new ChosenFile(name, bytes));
        return visitor;
    }

    /// <inheritdoc cref="Attaches(Visitor, string, string, byte[])"/>
    public static async Task<Visitor> Attaches(this Task<Visitor> steps, string label, string name, byte[] bytes) => (await steps).Attaches(label, name, bytes);

    private sealed class ChosenFile(string name, byte[] bytes) : IFile
    {
        public string Name => name;

        public DateTime LastModified => DateTime.UnixEpoch;

        public int Length => bytes.Length;

        // What a browser believes of a file is the sender's word.
        public string Type => "application/octet-stream";

        public Stream Body => new MemoryStream(bytes);

        public bool IsClosed => false;

        public void Close() { }

        public void Dispose() { }

        public IBlob Slice(int start = 0, int end = int.MaxValue, string? contentType = null) => this;
    }
}
