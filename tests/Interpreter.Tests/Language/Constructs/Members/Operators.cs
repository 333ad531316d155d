// operators of one's own: arithmetic, comparison, `true`/`false`, `++`, compound assignment

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var one = new Money(2);
        var two = new Money(3);
        one += two;
        one++;
        Say($"{one} {one - two} {-one} {one * 2} {one > two} {one == new Money(6)} {one != two} {(one ? "some" : "none")} {(new Money(0) ? "some" : "none")} {one & two} {!one}");
        var (a, b) = (new Money(1), new Money(0));
        Say($"{(a && b ? 1 : 0)} {(a || b ? 1 : 0)}");
    }
}

readonly struct Money(int amount)
{
    public int Amount { get; } = amount;

    public static Money operator +(Money one, Money other) => new(one.Amount + other.Amount);
    public static Money operator -(Money one, Money other) => new(one.Amount - other.Amount);
    public static Money operator -(Money one) => new(-one.Amount);
    public static Money operator *(Money one, int times) => new(one.Amount * times);
    public static Money operator ++(Money one) => new(one.Amount + 1);
    public static Money operator &(Money one, Money other) => new(one.Amount & other.Amount);
    public static Money operator |(Money one, Money other) => new(one.Amount | other.Amount);
    public static bool operator !(Money one) => one.Amount == 0;
    public static bool operator >(Money one, Money other) => one.Amount > other.Amount;
    public static bool operator <(Money one, Money other) => one.Amount < other.Amount;
    public static bool operator ==(Money one, Money other) => one.Amount == other.Amount;
    public static bool operator !=(Money one, Money other) => one.Amount != other.Amount;
    public static bool operator true(Money one) => one.Amount != 0;
    public static bool operator false(Money one) => one.Amount == 0;

    public override bool Equals(object? other) => other is Money money && money == this;

    public override int GetHashCode() => Amount;

    public override string ToString() => $"{Amount} EUR";
}
