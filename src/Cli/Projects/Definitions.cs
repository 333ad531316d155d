using AiFactory.Cli.Commands;
using AiFactory.Model;

namespace AiFactory.Cli.Projects;

/// <summary>Which of a project's architectures are meant, and what to say when there is none.</summary>
internal static class Definitions
{
    /// <exception cref="CliException">The one asked for is not among them.</exception>
    public static IReadOnlyList<T> Chosen<T>(IReadOnlyList<T> all, Func<T, string> nameOf, ModelRequest request)
    {
        if (request.Architecture is not { } name) return all;
        T[] chosen = [.. all.Where(type => string.Equals(nameOf(type), name, StringComparison.OrdinalIgnoreCase))];
        return chosen.Length > 0 ? chosen : throw new CliException($"There is no architecture '{name}'.{Nearest.Question(name, all.Select(nameOf))} There are: {string.Join(", ", all.Select(nameOf))}.");
    }

    /// <param name="unusable">A class that implements <see cref="IArchitecture"/> but cannot be made.</param>
    public static CliException None(string? unusable, ProjectLocation project) => new(unusable is not null
        ? $"{unusable} cannot be made: give it a constructor without parameters."
        : $"{project.Name} has no class that implements IArchitecture. Write one, as in 'public sealed class Chat : IArchitecture', or see 'aifactory new --help'.");

    /// <summary>Says what is being built.</summary>
    public static void Announce(this Talk talk, string name, ModelRequest request) =>
        talk.Progress($"Describing {name} in {(request.Environments.Count == 0 ? "all environments" : string.Join(", ", request.Environments))} ...");

    /// <summary>Says what was built.</summary>
    public static void Announce(this Talk talk, ArchitectureFamily family)
    {
        foreach (var graph in family.Graphs) talk.Progress($"  {graph.Environment}: {graph.Resources.Count} resources, {graph.Grants.Count} grants");
    }

    public static BuildOptions Options(this ModelRequest request, InputFiles inputs, LockStore store) =>
        new() { Flags = request.Flags, Environments = request.Environments, Inputs = inputs, Lock = store.Before };
}
