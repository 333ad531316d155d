// type and declaration patterns

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var value in new object[] { 1, "s", 2.5, new List<int> { 1 }, new[] { 1 }, env })
        {
            Say(value switch
            {
                int number => $"int {number}",
                string text => $"string {text}",
                IEnumerable<int> many => $"{many.Count()} numbers",
                DeploymentEnvironment => "environment",
                _ => value.GetType().Name,
            });
        }
    }
}
