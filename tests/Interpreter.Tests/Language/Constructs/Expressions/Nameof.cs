// `nameof` of generic types without arguments (C# 14), members and nested names

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{nameof(List<>)} {nameof(Dictionary<,>.KeyCollection)} {nameof(string.Length)} {nameof(Outer.Inner.Value)}");
    }
}

static class Outer
{
    public sealed class Inner
    {
        public int Value => 1;
    }
}
