using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Who can be given access.</summary>
public interface IPrincipal
{
    /// <summary>The object id in Microsoft Entra.</summary>
    Output PrincipalId { get; }

    PrincipalType PrincipalType { get; }
}

public enum PrincipalType { ServicePrincipal, User, Group, ForeignGroup, Device }

/// <summary>A principal known by its object id alone.</summary>
public sealed record OutsidePrincipal(string ObjectId, PrincipalType PrincipalType) : IPrincipal
{
    public Output PrincipalId => Output.Outside(ObjectId);
}

/// <summary>The identity that Azure makes for one resource alone.</summary>
internal sealed class SystemAssignedPrincipal(AzureResource bearer) : IPrincipal
{
    public Output PrincipalId => new(bearer, "identity.principalId", "identity[0].principal_id");
    public PrincipalType PrincipalType => PrincipalType.ServicePrincipal;
}

/// <summary>A service that acts under managed identities.</summary>
public interface IHasIdentity
{
    ManagedIdentity? Identity { get; }
}

/// <summary>A service without an identity of its own, which reaches others as a resource that has one.</summary>
public interface IActsThrough
{
    /// <summary>Null where it reaches nothing by an identity.</summary>
    IHasIdentity? Actor { get; }
}

/// <summary>A service that private endpoints can lead to; its <see cref="PrivateLinkAttribute"/>s say under which group and zones.</summary>
public interface IPrivateLinkTarget
{
    string Id { get; }
}

/// <summary>A service that can be closed to the Internet.</summary>
public interface IPublicEndpoint
{
    /// <summary>Whether it answers calls from public addresses at all.</summary>
    bool PublicNetworkAccess { get; }
}

/// <summary>A service that can be open to chosen addresses and subnets only.</summary>
public interface ISelectedNetworks : IPublicEndpoint
{
    /// <summary>Whether it turns away every public address that was not chosen.</summary>
    bool OnlySelectedNetworks { get; }
}

/// <summary>A service that lists the public addresses that may call it.</summary>
public interface IAllowedAddresses : IPublicEndpoint
{
    /// <summary>The ranges whose calls are taken where public access is on.</summary>
    IReadOnlyList<Cidr> AllowedAddresses { get; }
}

/// <summary>A service open to chosen networks that can let some of Azure's own services pass too.</summary>
public interface ITrustsAzureServices : ISelectedNetworks, IAllowedAddresses
{
    /// <summary>Whether it lets those pass that Azure trusts with it.</summary>
    bool TrustsAzureServices { get; }

    /// <summary>Subnets that may call.</summary>
    IReadOnlyList<Subnet> AllowedSubnets { get; }
}

/// <summary>A service that accepts keys beside Microsoft Entra identities.</summary>
public interface IKeyAuthentication
{
    /// <summary>The name of the property that turns keys on, for a finding to point at.</summary>
    string KeySetting { get; }

    bool AcceptsKeys { get; }
}

/// <summary>A service that can be told to take calls that nobody encrypted.</summary>
public interface IPlainTransport
{
    /// <summary>The name of the property that decides it.</summary>
    string PlainSetting { get; }

    /// <summary>Whether it takes calls that can be read and changed on their way.</summary>
    bool AcceptsPlain { get; }
}

/// <summary>A service that can be told which versions of TLS it speaks.</summary>
public interface IMinimumTls
{
    /// <summary>The name of the property that decides it.</summary>
    string TlsSetting { get; }

    /// <summary>Whether it speaks a version before 1.2.</summary>
    bool AcceptsOldTls { get; }
}

/// <summary>A service whose data can be encrypted with a key of one's own.</summary>
public interface ICustomerKey
{
    /// <summary>The name of the property that names the key.</summary>
    string CustomerKeySetting { get; }

    /// <summary>Whether one is named; else the key is Microsoft's.</summary>
    bool HasCustomerKey { get; }
}

/// <summary>A service that fetches the key it encrypts with under an identity that is named beside it.</summary>
public interface ICustomerKeyIdentity : ICustomerKey
{
    /// <summary>The address of the key; null for Azure's own.</summary>
    Text? EncryptionKey { get; }

    /// <summary>Who fetches the key.</summary>
    UserAssignedIdentity? EncryptionIdentity { get; }
}

/// <summary>A delivery that can keep what its receiver does not take.</summary>
public interface IDeadLetters
{
    /// <summary>Where it is kept; dropped when null.</summary>
    StorageAccount? DeadLetters { get; }
}

/// <summary>A resource that can have tags.</summary>
public interface ITagged
{
    /// <summary>Those of the architecture, and its own on top; null without any.</summary>
    IReadOnlyDictionary<string, string>? Tags { get; }
}

/// <summary>A service whose copies can be spread over availability zones.</summary>
public interface IZoneRedundant
{
    /// <summary>The name of the property that decides it.</summary>
    string ZoneSetting { get; }

    bool IsZoneRedundant { get; }
}

/// <summary>A service that sends calls from inside a virtual network.</summary>
public interface INetworkInjected
{
    /// <summary>The subnet that its calls leave through; null for Azure's own network.</summary>
    Subnet? Subnet { get; }
}

/// <summary>A service that may send through its subnet only what stays inside of networks.</summary>
public interface IRoutesThroughSubnet : INetworkInjected
{
    /// <summary>Whether calls to public addresses leave through the subnet too.</summary>
    bool RouteAllThroughSubnet { get; }
}

/// <summary>Code that reads settings as environment variables.</summary>
public interface IHasSettings
{
    /// <summary>By their names.</summary>
    IDictionary<string, Text> Settings { get; }
}

/// <summary>A resource that Azure makes only when others are there, though it names them nowhere.</summary>
public interface IComesAfter
{
    /// <summary>What must be there.</summary>
    IEnumerable<AzureResource> Before { get; }
}

/// <summary>A resource that gives a principal access: an Azure role assignment, or a service's own kind of grant.</summary>
public interface IAccessGrant
{
    IPrincipal Principal { get; }
}

/// <summary>A service that gives access to its data in its own way instead of by Azure roles.</summary>
internal interface IOwnGrants
{
    /// <summary>Makes the grant and says what it is called.</summary>
    (AzureResource Assignment, string Role) Grant(IPrincipal caller, Verb verb, string name, SourcePosition position);
}

public static class Identities
{
    /// <summary>The principal that the service acts as: its system-assigned identity, else its first user-assigned one; null without any.</summary>
    public static IPrincipal? Principal(this IHasIdentity bearer) =>
        bearer.Identity is not { } identity ? null
        : identity.SystemAssigned ? new SystemAssignedPrincipal((AzureResource)bearer)
        : identity.UserAssigned.Count > 0 ? identity.UserAssigned[0]
        : null;
}
