// `decimal`: scale, rounding, text

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{1.10m} {1.10m + 2.2m} {1.0m * 1.00m} {10m / 4} {1m / 3} {0.1m + 0.2m == 0.3m} {decimal.MaxValue}");
        Say($"{Math.Round(2.5m)} {decimal.Round(1.235m, 2)} {Math.Round(2.5m, MidpointRounding.AwayFromZero)} {decimal.Truncate(3.9m)} {1.50m == 1.5m} {-5m % 3}");
    }
}
