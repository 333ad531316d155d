// `readonly struct`, `in`, `this` of a struct

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var money = new Money(3.5m, "EUR");
        Say($"{money} {money + new Money(1, "EUR")} {Twice(in money)} {money.Equals(new Money(3.5m, "EUR"))}");
    }

    private static Money Twice(in Money money) => money + money;
}

readonly struct Money(decimal amount, string currency)
{
    public decimal Amount { get; } = amount;

    public static Money operator +(Money one, Money other) => new(one.Amount + other.Amount, one.Currency);

    private string Currency { get; } = currency;

    public override string ToString() => $"{Amount:0.00} {Currency}";
}
