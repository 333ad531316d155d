using AiFactory.Cli.Commands;
using AiFactory.Cli.Projects.Sources;
using AiFactory.Generators;
using AiFactory.Model;

namespace AiFactory.Cli.Projects;

/// <summary>A class that describes an architecture, built for all environments that were asked for.</summary>
/// <param name="Request">What it was built for: the day and the rules level are those that it is judged by.</param>
/// <param name="Family">Where not all is known, one of those that the sources may describe.</param>
internal sealed record BuiltArchitecture(ArchitectureFamily Family, LockStore Lock, SourceRoot Root, ModelRequest Request)
{
    /// <summary>What the sources say beside the family; null when the program was executed, for then only the family is there.</summary>
    public ReadArchitecture? Read { get; init; }

    /// <summary>What the lock file must say after this build.</summary>
    public LockFile LockAfter { get; } = Lock.Before.After(Family);
}
