// numbers from and to text

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{int.Parse("42")} {double.Parse("1.5", System.Globalization.CultureInfo.InvariantCulture)} {decimal.Parse("2.50", System.Globalization.CultureInfo.InvariantCulture)} {int.TryParse("4x", out var wrong)} {wrong} {Convert.ToInt32("7")} {Convert.ToString(10, 2)} {Convert.ToInt32("ff", 16)} {255.ToString("x")} {1.5.ToString(System.Globalization.CultureInfo.InvariantCulture)} {bool.TryParse("True", out var flag)} {flag} {long.Parse("-9")}");
    }
}
