namespace AiFactory.Model;

/// <summary>An IPv4 address; ordered as a number and printed with dots.</summary>
/// <param name="Value">All four octets as one number, the first uppermost.</param>
public readonly record struct IPv4Address(uint Value) : IComparable<IPv4Address>
{
    public int CompareTo(IPv4Address other) => Value.CompareTo(other.Value);

    public static bool operator <(IPv4Address left, IPv4Address right) => left.Value < right.Value;

    public static bool operator >(IPv4Address left, IPv4Address right) => left.Value > right.Value;

    public static bool operator <=(IPv4Address left, IPv4Address right) => left.Value <= right.Value;

    public static bool operator >=(IPv4Address left, IPv4Address right) => left.Value >= right.Value;

    public override string ToString() => FormattableString.Invariant($"{Value >> 24}.{(Value >> 16) & 255}.{(Value >> 8) & 255}.{Value & 255}");
}
