using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A resource group: what lives and dies together.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.resources/resourcegroups</remarks>
[AzureResource("Microsoft.Resources/resourceGroups", "2024-03-01", Terraform = "azurerm_resource_group")]
[Service("Resource group", "A folder for resources that are deployed, paid and deleted together", Deep = true, Icon = "resource-group", Source = "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-resource-groups-portal")]
[Without(Traits.Any)]
[Named("rg", 1, 90, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Subscription)]
public sealed class ResourceGroup(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AzureResource(name, new(file, line, expression)), ITagged
{
    /// <summary>The subscription's GUID; the environment's unless given.</summary>
    public string Subscription { get => _subscription ?? Architecture?.Environment.Subscription ?? "00000000-0000-0000-0000-000000000000"; init => _subscription = value; }

    private string? _subscription;

    /// <summary>The environment's region unless given.</summary>
    [Maps("location", Terraform = "location", CreateOnly = true)]
    public Region Location { get => field ?? Architecture?.Environment.Region ?? Region.WestEurope; init; }

    [Maps("tags", Terraform = "tags")]
    public IReadOnlyDictionary<string, string>? Tags { get => field ?? (Architecture is { Tags.Count: > 0 } architecture ? new Dictionary<string, string>(architecture.Tags) : null); init; }

    private protected override string ComputedId => $"/subscriptions/{Subscription}/resourceGroups/{AzureName}";

    /// <summary>A group that others own, known by its name.</summary>
    internal static ResourceGroup Outside(string subscription, string name)
    {
        var group = Architecture.Apart(() => new ResourceGroup(name, "", 0, "") { AzureName = name, Subscription = subscription });
        group.Observe();
        return group;
    }

    internal override bool Place(ArmId id, ReadContext context)
    {
        _subscription = id.Subscription ?? "";
        return true;
    }
}
