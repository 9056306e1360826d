namespace DksPortal.Domain.Meetings;

/// <summary>What an agenda item is there for.</summary>
public enum AgendaItemKind
{
    /// <summary>Orientering.</summary>
    Information,
    /// <summary>Drøftelse.</summary>
    Discussion,
    /// <summary>Beslutning.</summary>
    Decision,
    /// <summary>Panel.</summary>
    Panel,
    /// <summary>Pause: has no number of its own.</summary>
    Break,
    /// <summary>Eventuelt.</summary>
    AnyOther,
}
