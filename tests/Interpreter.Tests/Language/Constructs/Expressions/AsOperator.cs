// `as` with classes, interfaces and nullable numbers

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        object text = "text";
        Say($"{(text as string)?.Length} {(text as StringBuilder) is null} {text as int? ?? -1} {(text as IComparable)?.CompareTo("text")}");
        Say($"{((Element)new Person("x") as Person)?.Name} {(new Person("y") as Element as StorageAccount)?.Name ?? "none"}");
    }
}
