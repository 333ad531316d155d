// enums of one's own: text, parsing, values, arithmetic, comparison, in `switch` and as keys

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{Size.Small} {Size.Large} {(int)Size.Large} {(Size)1} {(Size)42} {Size.Small + 1} {Size.Large - Size.Small} {Size.Small < Size.Large} {Size.Medium:D} {Size.Medium:X} {Size.Medium:G}");
        Say($"{string.Join(",", Enum.GetValues<Size>())} {string.Join(",", Enum.GetNames<Size>())} {Enum.Parse<Size>("Large")} {Enum.TryParse<Size>("nothing", out var parsed)} {parsed} {Enum.IsDefined(Size.Small)} {Enum.IsDefined((Size)9)}");
        Say($"{Enum.Parse<Size>("small", ignoreCase: true)} {Enum.GetName(Size.Medium)} {Size.Large.ToString().ToLowerInvariant()} {Size.Small.CompareTo(Size.Large)} {Size.Small.Equals(Size.Small)} {nameof(Size.Large)}");
        var prices = new Dictionary<Size, decimal> { [Size.Small] = 1, [Size.Large] = 3 };
        Say($"{prices[Size.Large]} {prices.ContainsKey(Size.Medium)} {new[] { Size.Large, Size.Small }.Max()} {string.Join(",", new[] { Size.Large, Size.Small }.Order())}");
        foreach (var size in Enum.GetValues<Size>()) Say(size switch { Size.Small => "s", Size.Medium or Size.Large => "m/l", _ => "?" });
        foreach (Size size in Enum.GetValues(typeof(Size))) Say($"{size}");
        object boxed = Size.Medium;
        Say($"{boxed} {boxed is Size.Medium} {(Size)boxed} {boxed.Equals(Size.Medium)} {Size.Medium == (Size)5} {Convert.ToInt32(Size.Large)}");
        Size next = Size.Small;
        next++;
        Say($"{next} {default(Size)}");
    }
}

enum Size
{
    Small,
    Medium = 5,
    Large,
}
