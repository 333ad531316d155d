using AiFactory.Model.Azure;
using AiFactory.Model;

namespace AiFactory.Drift.Report;

/// <summary>The two ways to end a difference: let the model follow Azure, or Azure the model.</summary>
internal static class Repairs
{
    /// <summary>What to change in C#; null where nothing there would help.</summary>
    public static string? InModel(DriftFinding finding) => finding.Class switch
    {
        DriftClass.Changed or DriftClass.Undeclared when finding.Property is { } property => InProperty(finding, property.Name),
        DriftClass.Changed => "change what With states of " + finding.Path,
        DriftClass.Missing => "remove it from the model",
        DriftClass.Moved => "say where it is: ExistingId, or the resource group",
        DriftClass.Unmanaged => "add it to the model, or waive drift:unmanaged=" + finding.Id[(finding.Id.LastIndexOf('/') + 1)..],
        _ => null,
    };

    private static string InProperty(DriftFinding finding, string property)
    {
        if (finding.LiveInModel is { } value) return $"{property} = {value}";
        var last = finding.Path![(finding.Path!.LastIndexOfAny(['.', '[']) + 1)..].TrimEnd(']');
        return finding switch
        {
            { Stated: null } => $"add '{last}' to {property}",
            { Live: null } => $"take '{last}' out of {property}",
            _ => $"{property}: let '{last}' be {finding.Live}",
        };
    }

    /// <summary>What to do to Azure; null where Terraform does not write the resource.</summary>
    public static string? InAzure(DriftFinding finding) => finding switch
    {
        { Resource: { Ownership: Ownership.Observed } observed } => $"ask {observed.Owner?.Name ?? "its owner"}",
        { Class: DriftClass.Unmanaged } => "delete it in Azure",
        { Class: DriftClass.Undeclared, Property.Terraform: null } => null,
        { Resource: { } resource, Class: DriftClass.Changed or DriftClass.Missing or DriftClass.Undeclared } =>
            $"terraform apply -target={TargetOf(resource)}{(finding.Property?.Maps.CreateOnly == true ? " (replaces the resource)" : "")}",
        { Resource: { } resource, Class: DriftClass.Moved } => $"move it, or terraform apply -target={TargetOf(resource)} makes a second one",
        _ => null,
    };

    /// <summary>What Terraform has a block for, or for what it lies in.</summary>
    private static string TargetOf(AzureResource resource) => (resource.Shape.BlockOfParent is null ? resource : resource.Enclosing.First()).TerraformAddress;
}
