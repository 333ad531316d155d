// operators and conversions of one's own over nullable values, in `foreach` and in sums

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Money? none = null;
        Money? two = new Money(2);
        Say($"{(none + two) is null} {(two + two)!.Value.Amount} {none == null} {two > none} {two == new Money(2)}");
        foreach (Money money in new[] { 1, 2 }) Say($"{money.Amount}");
        Money? converted = (int?)5;
        Money[] all = [3, 4];
        Say($"{converted!.Value.Amount} {all.Sum(one => one.Amount)} {((Money?)(int?)null) is null} {all.Aggregate((one, other) => one + other).Amount}");
    }
}

readonly record struct Money(int Amount)
{
    public static implicit operator Money(int amount) => new(amount);

    public static Money operator +(Money one, Money other) => new(one.Amount + other.Amount);

    public static bool operator >(Money one, Money other) => one.Amount > other.Amount;

    public static bool operator <(Money one, Money other) => one.Amount < other.Amount;
}
