// list patterns with slices

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var list in new int[][] { [], [1], [1, 2], [1, 2, 3], [9, 2, 3, 4] })
        {
            Say(list switch
            {
                [] => "empty",
                [var only] => $"one {only}",
                [1, .. var middle, 3] => $"1..3 with {middle.Length}",
                [1, ..] => "begins with 1",
                [.., > 3 and var last] => $"ends with {last}",
                _ => "else",
            });
        }

        Say($"{new List<string> { "a", "b" } is ["a", _]} {"text" is ['t', .., 't']} {(int[]?)null is []}");
    }
}
