using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>A resource that implies others: a network with a hub implies a peering.</summary>
internal interface IDerivesResources
{
    /// <summary>Makes them; called once, when the description is complete.</summary>
    void Derive();
}

/// <summary>Makes the resources that others imply, each in the stack of what it serves.</summary>
internal static class ResourcePlan
{
    public static void Derive(Architecture architecture)
    {
        foreach (var resource in architecture.Elements.OfType<AzureResource>().Where(IsOurs).ToList())
        {
            if (resource is IDerivesResources deriving) architecture.Beside(resource, () => { deriving.Derive(); return true; });
        }

        if (architecture.Insights?.Workspace is { } workspace) Diagnose(architecture, workspace);
        foreach (var resource in architecture.Elements.OfType<GroupedResource>().Where(IsOurs).ToList()) _ = resource.Group; // a stack's group is made when first asked for
    }

    private static void Diagnose(Architecture architecture, LogAnalyticsWorkspace workspace)
    {
        foreach (var resource in architecture.Elements.OfType<AzureResource>().Where(IsOurs).Where(resource => resource.Shape.Diagnostics is not null && !ReferenceEquals(resource, workspace)).ToList())
            architecture.Beside(resource, () => DiagnosticSetting.For(resource, workspace));
    }

    private static bool IsOurs(AzureResource resource) => resource.Ownership != Ownership.Observed;
}
