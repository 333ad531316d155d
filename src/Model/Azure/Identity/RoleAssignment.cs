using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A role that a principal has over a scope. Its name is a GUID that follows from the three.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.authorization/roleassignments</remarks>
[AzureResource("Microsoft.Authorization/roleAssignments", "2022-04-01", Terraform = "azurerm_role_assignment")]
[Service("Role assignment", "Lets an identity do what a role allows, on one resource and what lies in it", Deep = true, Icon = "entra-id", Source = "https://learn.microsoft.com/azure/role-based-access-control/overview")]
[Without(Traits.Any | Traits.Name)]
public sealed class RoleAssignment(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AzureResource(name, new(file, line, expression)), IAccessGrant
{
    public override string AzureName { get => field ?? NameGuid.Of(Scope.Id, Principal.PrincipalId.ToString(), Role.Id); init; }

    /// <summary>What the role counts for, with all that lies in it. One that was read may stand on something that no class knows, as a subscription.</summary>
    [Maps(Terraform = "scope", CreateOnly = true)]
    public required AzureResource Scope { get => field ?? _read!; init; }

    private AzureResource? _read;
    private string? _scopeId;

    [Maps("properties.roleDefinitionId", Terraform = "role_definition_name", CreateOnly = true, Using = typeof(RoleConverter))]
    public Role Role { get; init; } = Role.Reader;

    [Maps("properties.principalId", Terraform = "principal_id", CreateOnly = true, Using = typeof(PrincipalConverter))]
    public IPrincipal Principal { get; init; } = new OutsidePrincipal("", PrincipalType.ServicePrincipal);

    [Maps("properties.principalType", Terraform = "principal_type", CreateOnly = true)]
    internal PrincipalType PrincipalType { get => _principalType ?? Principal.PrincipalType; init => _principalType = value; }

    private PrincipalType? _principalType;

    private protected override string ComputedId => $"{_scopeId ?? Scope.Id}/providers/Microsoft.Authorization/roleAssignments/{AzureName}";

    internal override bool Place(ArmId id, ReadContext context)
    {
        _scopeId = id.Scope;
        _read = context.Scope(id.Scope);
        return true;
    }
}

/// <summary>A role is a definition's id in ARM, its name in Terraform.</summary>
internal sealed class RoleConverter : Converter<Role>
{
    private const string Prefix = "/providers/Microsoft.Authorization/roleDefinitions/";

    protected override Value ToArm(Role value) => Value.Of(Prefix + value.Id);
    protected override Value ToTerraform(Role value) => value.Definition is { } own ? new TemplateValue([new Output(own, "properties.roleName", "name", () => own.DisplayName)]) : Value.Of(value.Name);

    protected override bool TryFromArm(Value value, ReadContext context, out Role result)
    {
        var id = (value as TextValue)?.Text is { } text ? text.Substring(text.LastIndexOf('/') + 1) : "";
        result = Role.All.FirstOrDefault(role => role.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) ?? new Role(id, id);
        return Guid.TryParse(id, out _);
    }
}

/// <summary>A principal is written by an object id that mostly only Azure knows.</summary>
internal sealed class PrincipalConverter : Converter<IPrincipal>
{
    protected override Value ToArm(IPrincipal value) => value.PrincipalId.Known is { } known ? Value.Of(known) : new TemplateValue([value.PrincipalId]);

    protected override bool TryFromArm(Value value, ReadContext context, out IPrincipal result)
    {
        result = context.Principal((value as TextValue)?.Text ?? "");
        return value is TextValue;
    }
}
