using AiFactory.Model;

namespace AiFactory.Cli.Commands;

/// <summary>Keeps the lock file in step with the model. A model that contradicts itself, or a run that only compares, changes nothing.</summary>
internal sealed class LockUpdate
{
    public LockUpdate(IReadOnlyList<CheckedArchitecture> verdicts, bool onlyCompare, Talk talk)
    {
        foreach (var verdict in verdicts.Where(verdict => verdict.Built.Lock.IsStale(verdict.Built.LockAfter)))
        {
            var store = verdict.Built.Lock;
            if (verdict.IsUnsound) talk.Note($"{store.Name} was kept as it is, for the model contradicts itself.");
            else if (onlyCompare) Stale.Add(store.Name);
            else
            {
                store.Write(verdict.Built.LockAfter);
                talk.Note($"{store.Name} has changed. Commit it: it keeps names and addresses from moving.");
            }
        }
    }

    /// <summary>The names of lock files that would change.</summary>
    public List<string> Stale { get; } = [];
}
