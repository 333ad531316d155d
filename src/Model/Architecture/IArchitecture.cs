namespace AiFactory.Model;

/// <summary>What a person writes: the environments, and what is built in each.</summary>
public interface IArchitecture
{
    /// <summary>Where it is deployed to, from first to last.</summary>
    IReadOnlyList<DeploymentEnvironment> Environments { get; }

    /// <summary>Says what the architecture is in one environment. Called once for each; it must say the same each time it is asked.</summary>
    void Define(Architecture architecture, DeploymentEnvironment environment);
}
