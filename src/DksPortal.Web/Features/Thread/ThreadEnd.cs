using System.Globalization;

namespace DksPortal.Web.Features.Thread;

/// <summary>One end of a tie: a thing by its station and number (a principle's is the one in the vision paper), as forms name it: <c>tema-12</c>.</summary>
public sealed record ThreadEnd(ThreadKind Kind, int Id)
{
    /// <summary>Reads it; null when it names nothing that can be tied.</summary>
    public static ThreadEnd? Read(string? key) => key?.Split('-') switch
    {
        [var name, var number] when ThreadKinds.Tied(name) is { } kind && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) => new(kind, id),
        _ => null,
    };
}
