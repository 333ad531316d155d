// the static methods of `Array`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        int[] numbers = [3, 1, 2];
        Array.Sort(numbers, (one, other) => other - one);
        Say($"{string.Join(",", numbers)} {Array.Find(numbers, number => number < 3)} {Array.Exists(numbers, number => number == 9)} {string.Join(",", Array.ConvertAll(numbers, number => $"n{number}"))} {Array.FindIndex(numbers, number => number == 1)} {Array.TrueForAll(numbers, number => number > 0)}");
        var filled = new string[2];
        Array.Fill(filled, "x");
        Array.Copy(numbers, 0, numbers, 1, 2);
        Array.ForEach(numbers, number => Say($"{number}"));
        Array.Resize(ref numbers, 4);
        Say($"{string.Join("", filled)} {numbers.Length} {((Array)numbers).GetValue(0)} {numbers.Clone() is int[]}");
    }
}
