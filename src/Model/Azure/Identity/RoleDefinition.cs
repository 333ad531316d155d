using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A role of one's own, where none of Azure's allows just what is needed.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.authorization/roledefinitions</remarks>
[AzureResource("Microsoft.Authorization/roleDefinitions", "2022-04-01", Terraform = "azurerm_role_definition")]
[Service("Custom role", "A named set of actions that can be assigned", Deep = true, Icon = "entra-id", Source = "https://learn.microsoft.com/azure/role-based-access-control/custom-roles")]
[Without(Traits.Any | Traits.Name)]
[Fixed("properties.type", "CustomRole")]
public sealed class RoleDefinition(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AzureResource(name, new(file, line, expression))
{
    /// <summary>A GUID that follows from scope and name.</summary>
    [Maps("name", Terraform = "role_definition_id", CreateOnly = true)]
    public override string AzureName { get => field ?? NameGuid.Of(Scope.Id, DisplayName); init; }

    /// <summary>Its name for people, the only one of its kind in the tenant; the logical name unless given.</summary>
    [Maps("properties.roleName", Terraform = "name")]
    public string DisplayName { get => field ?? Name; init; }

    /// <summary>Where it is kept, and where it can be assigned: a resource group.</summary>
    [Maps(Terraform = "scope", CreateOnly = true)]
    public required AzureResource Scope { get => field ?? _read!; init; }

    private AzureResource? _read;
    private string? _scopeId;

    [Maps("properties.assignableScopes", Terraform = "assignable_scopes")]
    internal IReadOnlyList<AzureResource> AssignableScopes { get => _assignable ?? [Scope]; init => _assignable = value; }

    private readonly IReadOnlyList<AzureResource>? _assignable;

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>What it allows to do to resources: <c>Microsoft.CognitiveServices/accounts/read</c>.</summary>
    [Maps("properties.permissions[0].actions", Terraform = "permissions.actions")]
    public IReadOnlyList<string> Actions { get; init; } = [];

    /// <summary>What of these it does not allow.</summary>
    [Maps("properties.permissions[0].notActions", Terraform = "permissions.not_actions")]
    public IReadOnlyList<string> NotActions { get; init; } = [];

    /// <summary>What it allows to do to data: <c>Microsoft.CognitiveServices/accounts/OpenAI/*/read</c>.</summary>
    [Maps("properties.permissions[0].dataActions", Terraform = "permissions.data_actions")]
    public IReadOnlyList<string> DataActions { get; init; } = [];

    /// <summary>What of these it does not allow.</summary>
    [Maps("properties.permissions[0].notDataActions", Terraform = "permissions.not_data_actions")]
    public IReadOnlyList<string> NotDataActions { get; init; } = [];

    /// <summary>For an assignment.</summary>
    public Role Role => new(DisplayName, AzureName) { Definition = this };

    private protected override string ComputedId => $"{_scopeId ?? Scope.Id}/providers/Microsoft.Authorization/roleDefinitions/{AzureName}";

    internal override bool Place(ArmId id, ReadContext context)
    {
        _scopeId = id.Scope;
        _read = context.Scope(id.Scope);
        return true;
    }
}
