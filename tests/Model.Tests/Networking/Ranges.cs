namespace AiFactory.Model.Tests.Networking;

/// <summary>Ranges within 10.0.0.0/24, close enough together to meet.</summary>
internal static class Ranges
{
    public static Cidr Any(Random random) => Cidr.At(new IPv4Address((10u << 24) + (uint)random.Next(256)), random.Next(24, 33));

    public static Cidr[] Some(Random random) => [.. Enumerable.Range(0, random.Next(12)).Select(_ => Any(random))];
}
