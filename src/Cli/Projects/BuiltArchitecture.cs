using AiFactory.Generators;
using AiFactory.Model;

namespace AiFactory.Cli.Projects;

/// <summary>A class that describes an architecture, built for all environments that were asked for.</summary>
internal sealed record BuiltArchitecture(ArchitectureFamily Family, LockStore Lock, SourceRoot Root)
{
    /// <summary>What the lock file must say after this build.</summary>
    public LockFile LockAfter { get; } = Lock.Before.After(Family);
}
