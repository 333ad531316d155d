namespace AiFactory.Drift.Normalize;

/// <summary>What a value is, as far as its class says it: this decides which ways of writing are one.</summary>
public enum LeafKind
{
    /// <summary>Nothing is known of it: it was stated beside the class's own properties.</summary>
    Any,

    /// <summary>A person's text: every letter counts.</summary>
    Text,

    /// <summary>A word of the service's own vocabulary.</summary>
    Word,

    /// <summary>Another resource.</summary>
    Id,

    Region,

    /// <summary>A range of IP addresses.</summary>
    Address,

    Number,
}
