// interpolation: formats, alignment, nesting, escapes, culture

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var (number, price, text) = (1234, 3.5m, "abc");
        Say($"[{number,8}] [{number,-8}] [{price:0.00}] [{number:N0}] [{0.256:P1}] [{number:X4}] [{number:D6}] [{price,8:F1}] [{text,5}] [{text,-5}]");
        Say($"{{braces}} {"nested " + $"{number}"} {(number > 1 ? "many" : "one")} {text[0]} {null} {true}");
        Say($"{new DateTime(2026, 1, 2):yyyy-MM-dd} {EnvironmentKind.Test:D} {1e6:0.##} {-5:+0;-0;zero} {0:+0;-0;zero} {12.5:#,##0.0} {5:000} {0.5:0%}");
        Say(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{1234.5:N1}") + FormattableString.Invariant($"{1.5}"));
    }
}
