namespace AiFactory.Model;

/// <summary>A value that may be left out where null or zero would be a value of its own. Written as the plain value.</summary>
public readonly struct Optional<T>
{
    private Optional(T value) => (Value, IsGiven) = (value, true);

    public T Value { get; }
    public bool IsGiven { get; }

    public static implicit operator Optional<T>(T value) => new(value);
}
