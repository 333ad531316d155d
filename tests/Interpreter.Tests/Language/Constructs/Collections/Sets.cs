// `HashSet<T>`, `SortedSet<T>`, `Queue<T>`, `Stack<T>`, `LinkedList<T>`, `PriorityQueue`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var set = new HashSet<int> { 1, 2 };
        Say($"{set.Add(2)} {set.Add(3)} {set.Contains(1)} {set.IsSupersetOf([1, 2])} {string.Join(",", new SortedSet<string> { "b", "a" })}");
        set.UnionWith([9]);
        set.ExceptWith([1]);
        set.IntersectWith([2, 9]);
        Say(string.Join(",", set.Order()));
        var queue = new Queue<int>([1, 2]);
        queue.Enqueue(3);
        var stack = new Stack<string>();
        stack.Push("a");
        stack.Push("b");
        Say($"{queue.Dequeue()} {queue.Peek()} {queue.Count} {stack.Pop()} {stack.Peek()} {stack.Count}");
        var linked = new LinkedList<int>([1, 2]);
        linked.AddFirst(0);
        var soonest = new PriorityQueue<string, int>();
        soonest.Enqueue("late", 5);
        soonest.Enqueue("soon", 1);
        Say($"{string.Join(",", linked)} {linked.First!.Value} {soonest.Dequeue()}");
        while (queue.TryDequeue(out var next)) Say($"{next}");
    }
}
