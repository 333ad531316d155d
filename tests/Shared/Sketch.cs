using AiFactory.Model;

namespace AiFactory.Tests;

/// <summary>An architecture that a test describes in a few lines.</summary>
internal sealed class Sketch(Action<Model.Architecture, DeploymentEnvironment> define, params DeploymentEnvironment[] environments) : IArchitecture
{
    public static DeploymentEnvironment Dev { get; } = new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111", AddressSpace = "10.1.0.0/16" };
    public static DeploymentEnvironment Prod { get; } = new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333", AddressSpace = "10.2.0.0/16" };

    public IReadOnlyList<DeploymentEnvironment> Environments => environments;

    public void Define(Model.Architecture architecture, DeploymentEnvironment environment) => define(architecture, environment);

    /// <summary>The family of a description, in development unless other environments are given.</summary>
    public static ArchitectureFamily Family(Action<Model.Architecture, DeploymentEnvironment> define, BuildOptions? options = null, params DeploymentEnvironment[] environments) =>
        ArchitectureFamily.Build(new Sketch(define, environments.Length == 0 ? [Dev] : environments), options ?? new BuildOptions());

    /// <summary>The graph of a description in development.</summary>
    public static ArchitectureGraph Graph(Action<Model.Architecture, DeploymentEnvironment> define, BuildOptions? options = null) => Family(define, options).Graphs[0];
}
