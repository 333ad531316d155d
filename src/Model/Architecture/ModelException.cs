namespace AiFactory.Model;

/// <summary>A model that cannot be built: what is wrong, where, and what to do. A user's mistake, never ours.</summary>
public sealed class ModelException(string code, string message, SourcePosition position = default) : Exception(message)
{
    /// <summary>AIFA and four digits, from the range of model integrity.</summary>
    public string Code { get; } = code;

    /// <summary>Where the mistake stands; unknown when the exception was thrown from a place that the compiler does not mark.</summary>
    public SourcePosition Position { get; } = position;
}
