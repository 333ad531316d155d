using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>The identities that a resource acts under.</summary>
public sealed record ManagedIdentity : Part
{
    public static ManagedIdentity System => new() { SystemAssigned = true };

    /// <summary>An identity that Azure makes for this resource alone.</summary>
    public bool SystemAssigned { get; private set; }

    [Maps("userAssignedIdentities{}", Terraform = "identity_ids")]
    public IReadOnlyList<UserAssignedIdentity> UserAssigned { get; init; } = [];

    /// <summary>Two flags in one word.</summary>
    [Maps("type", Terraform = "type")]
    internal IdentityType Type
    {
        get => (SystemAssigned, UserAssigned.Count > 0) switch
        {
            (true, true) => IdentityType.Both,
            (true, false) => IdentityType.SystemAssigned,
            (false, true) => IdentityType.UserAssigned,
            _ => IdentityType.None,
        };
        init => SystemAssigned = value is IdentityType.Both or IdentityType.SystemAssigned;
    }

    /// <summary>The identity, for a service that takes one kind of it alone. What was read is taken as it is.</summary>
    /// <exception cref="ModelException">It is of the other kind.</exception>
    internal static ManagedIdentity? Only(IdentityType type, ManagedIdentity? identity, AzureResource resource) =>
        identity is null || Architecture.Current is null || identity.Type == type || type == IdentityType.SystemAssigned && identity.SystemAssigned ? identity : throw ModelErrors.IdentityNotTaken(resource, type);

    /// <summary>Azure says "None" where azurerm wants no block.</summary>
    internal override bool IsSaidInTerraform => Type != IdentityType.None;

    public static ManagedIdentity Of(params UserAssignedIdentity[] identities) => new() { UserAssigned = identities };
}

internal enum IdentityType
{
    None,
    SystemAssigned,
    UserAssigned,
    [Wire("SystemAssigned, UserAssigned")] Both,
}
