namespace DksPortal.Web.Features.Meetings.Archive;

/// <summary>A file of a meeting's whole case.</summary>
/// <param name="Name">Its name in the archive, with its folder.</param>
/// <param name="Title">What it is.</param>
/// <param name="Dated">Its own date; null when it has none yet.</param>
/// <param name="IsPacked">Whether packing it again would gain nothing.</param>
/// <param name="Send">Hands over its bytes, piece by piece.</param>
public sealed record CaseFile(string Name, string Title, DateTime? Dated, bool IsPacked, Func<Func<ReadOnlyMemory<byte>, ValueTask>, CancellationToken, Task> Send);

/// <summary>A file as it was sent.</summary>
public sealed record SentFile(string Name, string Title, DateTime? Dated, long Size, string Sha256);
