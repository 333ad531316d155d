using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Keeps a resource, or all that lies in a resource group, from being deleted or changed by anyone until the lock is taken away.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.authorization/locks</remarks>
[AzureResource("Microsoft.Authorization/locks", "2020-05-01", Terraform = "azurerm_management_lock")]
[Service("Management lock", "Keeps resources from being deleted or changed until it is taken away", Deep = true, Icon = "policy", Source = "https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources")]
[Without(Traits.Any)]
[Named("lock", 1, 90, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class ManagementLock(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AzureResource(name, new(file, line, expression))
{
    /// <summary>What is kept, with all that lies in it: a resource or a resource group.</summary>
    [Maps(Terraform = "scope", CreateOnly = true)]
    public required AzureResource Scope { get => field ?? _read!; init; }

    private AzureResource? _read;
    private string? _scopeId;

    /// <summary>Whether it may still be changed. A read-only lock also keeps keys from being listed and machines from being started.</summary>
    [Maps("properties.level", Terraform = "lock_level", CreateOnly = true)]
    public LockLevel Level { get; init; } = LockLevel.CanNotDelete;

    /// <summary>What the portal tells those whom the lock stops, up to 512 letters; <see cref="Element.Why"/> unless given.</summary>
    [Maps("properties.notes", Terraform = "notes", CreateOnly = true)]
    public string? Notes { get => field ?? Why; init; }

    /// <summary>The object ids of applications that own the lock.</summary>
    [Maps("properties.owners[].applicationId", Azapi = true)]
    public IReadOnlyList<string> Owners { get; init; } = [];

    private protected override string ComputedId => $"{_scopeId ?? Scope.Id}/providers/Microsoft.Authorization/locks/{AzureName}";

    internal override bool Place(ArmId id, ReadContext context)
    {
        _scopeId = id.Scope;
        _read = context.Scope(id.Scope);
        return true;
    }
}

/// <summary>What a lock forbids.</summary>
public enum LockLevel
{
    /// <summary>To delete.</summary>
    CanNotDelete,

    /// <summary>To delete and to change.</summary>
    ReadOnly,
}
