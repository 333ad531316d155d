using System.Runtime.ExceptionServices;
using AiFactory.Model;

namespace AiFactory.Analyzers;

/// <summary>Rules that an architecture brings along are interpreted when they are asked. They may call as deeply as a model may, which an editor's thread has no stack for.</summary>
internal static class Room
{
    private const int StackBytes = 64 * 1024 * 1024; // reserved, not used; as the interpreter itself has it

    public static T For<T>(ArchitectureFamily family, Func<T> ask)
    {
        if (family.Graphs.All(graph => graph.OwnRules.Count == 0)) return ask();

        T? answer = default;
        ExceptionDispatchInfo? failed = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    answer = ask();
                }
#pragma warning disable CA1031 // whatever it is, the caller gets it
                catch (Exception wrong)
#pragma warning restore CA1031
                {
                    failed = ExceptionDispatchInfo.Capture(wrong);
                }
            },
            StackBytes) { IsBackground = true };
        thread.Start();
        thread.Join();
        failed?.Throw();
        return answer!;
    }
}
