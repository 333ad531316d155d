using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using AiFactory.Model;

namespace AiFactory.Parity;

/// <summary>What running an architecture came to: its family, or what it threw.</summary>
internal sealed record RunOutcome(ArchitectureFamily? Family, Exception? Thrown);

/// <summary>Runs compiled models for real, each time in a world of its own: static fields begin anew, as in a new process.</summary>
internal static class ModelRun
{
    /// <param name="look">What is wanted of the outcome: the family itself would keep the loaded program alive.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Of<T>(byte[] assembly, string architecture, BuildOptions options, Func<RunOutcome, T> look)
    {
        var world = new AssemblyLoadContext("model", isCollectible: true);
        try
        {
            using var bytes = new MemoryStream(assembly);
            return look(Run(world.LoadFromStream(bytes).GetType(architecture, throwOnError: true)!, options));
        }
        finally
        {
            world.Unload();
        }
    }

    private static RunOutcome Run(Type architecture, BuildOptions options)
    {
        try
        {
            return new(ArchitectureFamily.Build((IArchitecture)Activator.CreateInstance(architecture)!, options), null);
        }
        catch (Exception thrown) // whatever a person's program throws is what is asked for
        {
            return new(null, Innermost(thrown));
        }
    }

    /// <summary>Without what reflection and static constructors wrap around it.</summary>
    private static Exception Innermost(Exception thrown) =>
        thrown is TargetInvocationException or TypeInitializationException && thrown.InnerException is { } inner ? Innermost(inner) : thrown;
}
