// structs: copies on assignment, passing, boxing, in arrays, lists and properties

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var one = new Counter { Count = 1 };
        var two = one;
        two.Count = 5;
        Change(one);
        Say($"{one.Count} {two.Count}");
        var array = new[] { one };
        array[0].Count = 9;
        var list = new List<Counter> { one };
        var fromList = list[0];
        fromList.Count = 7;
        object boxed = one;
        one.Count = 3;
        Say($"{array[0].Count} {list[0].Count} {((Counter)boxed).Count} {one.Count}");
        var holder = new Holder();
        holder.Field.Count = 4;
        var property = holder.Property;
        property.Count = 8;
        Say($"{holder.Field.Count} {holder.Property.Count} {holder.Property.Next().Count}");
        one.Increment();
        Say($"{one.Count} {default(Counter).Count} {new Counter().Name ?? "null"} {new Counter(6).Count} {one.Equals(new Counter { Count = 4 })}");
        foreach (var item in array) item.Increment();
        Say($"{array[0].Count}");
        Func<int> captured = () => one.Count;
        one.Count = 11;
        Say($"{captured()}");
    }

    private static void Change(Counter counter) => counter.Count = 100;
}

struct Counter(int count)
{
    public int Count = count;
    public string? Name { get; set; }

    public void Increment() => Count++;

    public readonly Counter Next() => this with { Count = Count + 1 };
}

sealed class Holder
{
    public Counter Field;
    public Counter Property { get; set; } = new(1);
}
