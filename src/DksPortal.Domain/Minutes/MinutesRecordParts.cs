using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Minutes;

/// <summary>Who bore which initials when the minutes were approved.</summary>
public sealed class MinutesSpeaker
{
    private MinutesSpeaker() => (Initials, Name) = ("", "");

    /// <summary>Takes down who it was.</summary>
    public MinutesSpeaker(string initials, string name, string? organisation) : this() => (Initials, Name, Organisation) = (initials, name, organisation);

    /// <summary>Given by the database.</summary>
    public int Id { get; private set; }

    /// <summary>The minutes.</summary>
    public int MeetingMinutesId { get; private set; }

    /// <summary>The initials.</summary>
    public string Initials { get; private set; }

    /// <summary>The name.</summary>
    public string Name { get; private set; }

    /// <summary>Where the speaker belonged.</summary>
    public string? Organisation { get; private set; }
}

/// <summary>Who came, left or was out at an item, by the name that stood when the minutes were approved.</summary>
public sealed class MinutesMovement
{
    private MinutesMovement() => Name = "";

    /// <summary>Takes down who moved and how.</summary>
    public MinutesMovement(int agendaItemId, string name, MovementKind kind) : this() => (AgendaItemId, Name, Kind) = (agendaItemId, name, kind);

    /// <summary>Given by the database.</summary>
    public int Id { get; private set; }

    /// <summary>The minutes.</summary>
    public int MeetingMinutesId { get; private set; }

    /// <summary>The number of the agenda item in its address.</summary>
    public int AgendaItemId { get; private set; }

    /// <summary>Who it was.</summary>
    public string Name { get; private set; }

    /// <summary>Whether the person came, left or was out.</summary>
    public MovementKind Kind { get; private set; }
}

/// <summary>A recommendation as the council made it: what becomes of it stands elsewhere.</summary>
public sealed class DecidedRecommendation
{
    private DecidedRecommendation() => (Text, Addressee) = ("", "");

    /// <summary>Takes down what was advised and to whom.</summary>
    public DecidedRecommendation(int recommendationId, int agendaItemId, string text, string addressee) : this() =>
        (RecommendationId, AgendaItemId, Text, Addressee) = (recommendationId, agendaItemId, text, addressee);

    /// <summary>Given by the database.</summary>
    public int Id { get; private set; }

    /// <summary>The minutes.</summary>
    public int MeetingMinutesId { get; private set; }

    /// <summary>The recommendation's number.</summary>
    public int RecommendationId { get; private set; }

    /// <summary>The number of the agenda item in its address.</summary>
    public int AgendaItemId { get; private set; }

    /// <summary>What is advised.</summary>
    public string Text { get; private set; }

    /// <summary>To whom.</summary>
    public string Addressee { get; private set; }
}
