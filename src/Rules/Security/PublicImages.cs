using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Images come from a registry of one's own.</summary>
public sealed class PublicImages : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2533",
        Title: "Images are pulled from a public registry",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Whoever publishes the image decides what runs, it can vanish or be limited any day, and nobody looked for flaws in it.",
        Fix: "Import the image into a ContainerRegistry of the model, and begin Image with its LoginServer.",
        Source: "https://learn.microsoft.com/azure/container-registry/buffer-gate-public-content")
    {
        Checklist = "SE:02",
        Environments = [EnvironmentKind.Production],
    };

    private static readonly string[] PublicHosts = ["docker.io", "registry-1.docker.io", "index.docker.io", "ghcr.io", "quay.io", "gcr.io", "public.ecr.aws", "registry.k8s.io", "registry.gitlab.com", "nvcr.io"];

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources
        .Where(resource => resource.Ownership != Ownership.Observed)
        .SelectMany(resource => ImagesOf(resource).Select(image => (Resource: resource, image.Property, image.Image, Host: HostOf(image.Image))))
        .Where(pull => PublicHosts.Contains(pull.Host, StringComparer.OrdinalIgnoreCase))
        .GroupBy(pull => (pull.Resource, pull.Property))
        .Select(pulls => Fails(pulls.Key.Resource, pulls.Key.Property, $"{Named(pulls.Key.Resource)} runs an image of {pulls.First().Host}, where anyone may publish.", [.. pulls.Select(pull => EvidenceStep.Of(pull.Resource, $"Image {pull.Image} comes from {pull.Host}"))]));

    private static IEnumerable<(string Property, Text Image)> ImagesOf(AzureResource resource) => resource switch
    {
        ContainerApp app => [.. app.Containers.Select(container => (nameof(app.Containers), container.Image)), .. app.InitContainers.Select(container => (nameof(app.InitContainers), container.Image))],
        ContainerJob job => [.. job.Containers.Select(container => (nameof(job.Containers), container.Image)), .. job.InitContainers.Select(container => (nameof(job.InitContainers), container.Image))],
        _ => [],
    };

    /// <summary>What stands before the first slash, where it is a host; else the image is of Docker Hub. Null where the host is not written down.</summary>
    private static string? HostOf(Text image)
    {
        if (image.Parts.Count == 0 || image.Parts[0] is not string start || start.Length == 0) return null;
        var slash = start.IndexOf('/');
        if (slash < 0) return image.Parts.Count == 1 ? "docker.io" : null;
        var first = start.Substring(0, slash);
        return first.Contains('.') || first.Contains(':') || first == "localhost" ? first : "docker.io";
    }
}
