using System.Security.Cryptography;
using DksPortal.Domain;
using DksPortal.Domain.Meetings;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>Takes a file that somebody sends: checked by its content, under a name that is safe anywhere.</summary>
public static class AnnexFileReader
{
    /// <summary>The file as it was found to be.</summary>
    /// <exception cref="RuleViolation">What is wrong with it, as a text key that tells the sender what to do.</exception>
    public static async Task<AnnexFile> ReadAsync(IFormFile sent, CancellationToken cancel)
    {
        RuleViolation.Unless(sent.Length > 0, "Annex.Empty");
        RuleViolation.Unless(sent.Length <= Annex.MostBytes, "Annex.TooLarge", Annex.MostBytes / 1024 / 1024);
        var bytes = new byte[sent.Length];
        await using var content = sent.OpenReadStream();
        await content.ReadExactlyAsync(bytes, cancel);
        return Read(sent.FileName, bytes);
    }

    /// <inheritdoc cref="ReadAsync"/>
    public static AnnexFile Read(string name, byte[] bytes)
    {
        var safe = AnnexFileName.Of(name) ?? throw new RuleViolation("Annex.NameMissing");
        RuleViolation.Unless(bytes.Length > 0, "Annex.Empty");
        var kind = FileKinds.Of(safe) ?? throw new RuleViolation("Annex.KindNotTaken");
        if (kind.Fault(bytes) is { } fault) throw new RuleViolation(fault, safe);
        var mediaType = kind.Type == FileType.Text ? $"{kind.MediaType}; charset={TextCheck.Charset(bytes)}" : kind.MediaType;
        return new AnnexFile(safe, bytes, mediaType, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
