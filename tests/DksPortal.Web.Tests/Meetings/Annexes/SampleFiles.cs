using System.IO.Compression;
using System.Text;
using DksPortal.Web.Documents;
using DksPortal.Web.Tests.Documents;

namespace DksPortal.Web.Tests.Meetings.Annexes;

/// <summary>Files as people send them.</summary>
internal static class SampleFiles
{
    public const string Office = "application/vnd.openxmlformats-officedocument.";

    public static readonly byte[] Pdf = PdfDrawing.Draw(SampleMinutes.Of("Bilag", [new Paragraph("Blåbærgrød")]));

    public static readonly byte[] Docx = WordDrawing.Draw(SampleMinutes.Of("Bilag", [new Paragraph("Blåbærgrød")]));

    public static readonly byte[] Png =
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55,
        0, 0, 0, 10, .. "IDAT"u8, 0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xAF, 0xA4, 0x71, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82,
    ];

    public static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xDA, 0, 3, 1, 7, 7, 7, 0xFF, 0xD9, .. "camera"u8];

    public static readonly byte[] Gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, (byte)';'];

    public static readonly byte[] WebP = [.. "RIFF"u8, 8, 0, 0, 0, .. "WEBPVP8 "u8];

    public static readonly byte[] Tiff = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, .. new byte[12]];

    public static byte[] Xlsx => Types("spreadsheetml.sheet.main+xml");

    public static byte[] Pptx => Types("presentationml.presentation.main+xml");

    public static byte[] Odt => Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", "<office/>"u8.ToArray()));

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Latin letters as Windows wrote them.</summary>
    public static byte[] OldText => [.. "R"u8, 0xE5, .. "det m"u8, 0xF8, .. "des"u8];

    /// <summary>A word processor's file from before 2007: its head, a table of sectors, a directory that names the stream.</summary>
    public static byte[] Compound(string stream)
    {
        var bytes = new byte[512 * 3];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes);
        bytes[30] = 9;
        bytes.AsSpan(76, 436).Fill(0xFF);
        bytes.AsSpan(76, 4).Clear();
        bytes.AsSpan(512, 512).Fill(0xFF);
        bytes.AsSpan(512, 8).Fill(0xFE);
        Encoding.Unicode.GetBytes(stream).CopyTo(bytes, 1024);
        return bytes;
    }

    /// <summary>An Office file that says what its main part is, with more parts.</summary>
    public static byte[] Types(string main, params (string Name, byte[] Bytes)[] more) =>
        Zip([("[Content_Types].xml", Text($"<Types><Override ContentType=\"{Office}{main}\"/></Types>")), .. more]);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return file.ToArray();
    }
}
