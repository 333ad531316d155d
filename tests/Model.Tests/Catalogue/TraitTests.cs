using System.Reflection;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Model.Tests.Mapping;

namespace AiFactory.Model.Tests.Catalogue;

/// <summary>Every kind has each trait or says that it has none: a rule over private links must not pass by a service that nobody thought of.</summary>
public sealed class TraitTests
{
    private static readonly Dictionary<Traits, (Func<Type, bool> IsHad, string How)> Ways = new()
    {
        [Traits.PrivateLink] = (kind => typeof(IPrivateLinkTarget).IsAssignableFrom(kind) && ResourceShape.Of(kind).PrivateLinks.Count > 0, "implement IPrivateLinkTarget and name its groups and zones with [PrivateLink]"),
        [Traits.PublicEndpoint] = (kind => typeof(IPublicEndpoint).IsAssignableFrom(kind), "implement IPublicEndpoint, or ISelectedNetworks"),
        [Traits.Keys] = (kind => typeof(IKeyAuthentication).IsAssignableFrom(kind), "implement IKeyAuthentication"),
        [Traits.Grants] = (kind => ResourceShape.Of(kind).Grants.Count > 0 || typeof(IOwnGrants).IsAssignableFrom(kind), "name the least roles with [Grants], or implement IOwnGrants"),
        [Traits.Identity] = (kind => typeof(IHasIdentity).IsAssignableFrom(kind), "implement IHasIdentity"),
        [Traits.Zones] = (kind => typeof(IZoneRedundant).IsAssignableFrom(kind), "implement IZoneRedundant"),
        [Traits.Injection] = (kind => typeof(INetworkInjected).IsAssignableFrom(kind), "implement INetworkInjected"),
        [Traits.Diagnostics] = (kind => ResourceShape.Of(kind).Diagnostics is not null, "say with [Diagnostics] what it logs"),
        [Traits.Name] = (kind => ResourceShape.Of(kind).Naming is not null, "say with [Named] what Azure allows as its name"),
    };

    /// <summary>What in an ARM type shows that the service has a trait.</summary>
    private static readonly Dictionary<Traits, Func<ArmFacts, string?>> Signs = new()
    {
        [Traits.PrivateLink] = facts => Path(facts.All, path => path.StartsWith("properties.privateEndpointConnections[]", StringComparison.Ordinal)),
        [Traits.PublicEndpoint] = facts => Path(facts.Writable, path => path == "properties.publicNetworkAccess"),
        [Traits.Keys] = facts => Path(facts.Writable, path => path is "properties.disableLocalAuth" or "properties.allowSharedKeyAccess" or "properties.adminUserEnabled"),
        [Traits.Identity] = facts => Path(facts.Writable, path => path == "identity.type"),
        [Traits.Zones] = facts => Path(facts.Writable, path => path is "zones" or "properties.zoneRedundant" or "properties.zoneRedundancy"),
    };

    public static TheoryData<Type> Kinds() => Made.Kinds();

    [Theory, MemberData(nameof(Kinds))]
    public void Every_trait_is_had_or_denied(Type kind)
    {
        var denied = Denied(kind);

        Faults.None(Ways.Select(way => (way.Value.IsHad(kind), (denied & way.Key) != 0) switch
        {
            (false, false) => $"{kind.Name} does not say whether it has {way.Key}. If the service has it, {way.Value.How}; if not, add Traits.{way.Key} to its [Without].",
            (true, true) => $"{kind.Name} has {way.Key} and denies it. Take Traits.{way.Key} out of its [Without].",
            _ => null,
        }));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void What_is_denied_Azure_does_not_have(Type kind)
    {
        var facts = ArmFacts.Of(ResourceShape.Of(kind).Kind!.Type);
        var denied = Denied(kind, unexplained: true);

        Faults.None(Signs.Where(sign => facts is not null && (denied & sign.Key) != 0)
            .Select(sign => (sign.Key, Path: sign.Value(facts!))).Where(found => found.Path is not null)
            .Select(found => $"{kind.Name} denies {found.Key}, and Azure has {found.Path}. Take Traits.{found.Key} out of its [Without] and {Ways[found.Key].How}, or say in a [Without] of its own why not: Although = \"…\"."));
    }

    private static Traits Denied(Type kind, bool unexplained = false) => kind.GetCustomAttributes<WithoutAttribute>()
        .Where(without => !unexplained || string.IsNullOrWhiteSpace(without.Although)).Aggregate(Traits.None, (all, without) => all | without.Traits);

    private static string? Path(IEnumerable<string> paths, Func<string, bool> isSign) => paths.FirstOrDefault(isSign);
}
