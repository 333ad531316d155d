// `object`: boxing, `Equals`, `ReferenceEquals`, `ToString` of values, `null`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        object one = 1;
        object same = 1;
        object text = "a";
        Say($"{one == same} {one.Equals(same)} {Equals(text, "a")} {ReferenceEquals(one, one)} {one} {text} {new object() == new object()} {Equals(null, null)} {one.GetType().Name} {((object)2.5m)}");
        object[] mixed = [1, "two", 3.0, 'f', true, DayOfWeek.Monday];
        foreach (var item in mixed) Say($"{item.GetType().Name} {item}");
    }
}
