// generic arithmetic over `INumber<T>`
// said: is not on the list

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{Sum([1, 2, 3])} {Sum([1.5, 2])} {Sum<decimal>([])}");
    }

    private static T Sum<T>(IEnumerable<T> numbers) where T : System.Numerics.INumber<T>
    {
        var total = T.Zero;
        foreach (var number in numbers) total += number;
        return total;
    }
}
