// `List<T>`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var list = new List<int> { 3, 1 };
        list.Add(2);
        list.AddRange([5, 4]);
        list.Insert(0, 9);
        list.RemoveAt(1);
        Say($"{string.Join(",", list)} {list.Count} {list.Contains(2)} {list.IndexOf(5)} {list.Remove(99)} {list[^1]} {string.Join(",", list.GetRange(1, 2))}");
        list.Sort();
        list.Reverse();
        list[0] = 7;
        Say($"{string.Join(",", list)} {list.ToArray().Length} {list.Exists(number => number == 7)} {list.FindIndex(number => number == 1)} {string.Join(",", list.ConvertAll(number => $"n{number}"))} {list.TrueForAll(number => number > 0)} {list.BinarySearch(99) < 0}");
        list.Clear();
        Say($"{list.Count}");
    }
}
