// implicit and explicit conversions of one's own and of the Model

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Celsius warm = 21.5;
        double number = (double)warm;
        Say($"{number} {Read("7")} {((Celsius)3).Value}");
        Cidr range = "10.0.0.0/24";
        Owner owner = "team";
        Say($"{range} {owner.Name} {Sizes(["10.0.0.0/25", "10.0.1.0/26"])}");
    }

    private static int Read(Text text) => text;
    private static string Sizes(IReadOnlyList<Cidr> ranges) => string.Join(",", ranges.Select(one => one.ToString()));
}

readonly record struct Celsius(double Value)
{
    public static implicit operator Celsius(double value) => new(value);
    public static explicit operator double(Celsius value) => value.Value;
}

sealed class Text(string text)
{
    public static implicit operator Text(string text) => new(text);
    public static implicit operator int(Text text) => int.Parse(text.Value);

    public string Value => text;
}
