using System.Reflection;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Cli.Catalogue;

/// <summary>What holds of a kind as a whole, in the order in which it is read.</summary>
internal static class ServiceFacts
{
    public static IEnumerable<(string Name, string Value)> Of(ServiceKind kind)
    {
        yield return ("class", kind.Class);
        yield return ("ARM", $"{kind.ArmType}, API version {kind.Shape.Kind!.ApiVersion}");
        yield return ("Terraform", kind.TerraformType + (kind.Shape.TerraformInstead is { } instead ? " or " + instead : "") + string.Concat(kind.Shape.Companions.Select(companion => ", " + companion.Terraform)));
        yield return ("depth", kind.Depth);
        if (kind.Shape.Naming is { } naming) yield return ("name", ServiceList.NameRules(naming));
        if (kind.Shape.Service!.Stateful) yield return ("data", "it holds data: removing it must be said with Retire");
        foreach (var link in kind.Shape.PrivateLinks) yield return ("private link", $"{link.Group}, resolved in {string.Join(", ", link.Zones)}{(link.When is { } when ? $", when {when}" : "")}");
        foreach (var (verb, role) in kind.Grants) yield return ("who " + verb, $"gets {role}");
        if (kind.Traits.Count > 0) yield return ("has", string.Join(", ", kind.Traits));
        foreach (var (traits, although) in kind.Lacks) yield return ("has no", although is null ? traits : $"{traits}: {although}");
    }

    /// <summary>In words, as the class has or denies it.</summary>
    public static IEnumerable<string> Words(Traits traits) => Named.Where(named => (traits & named.Key) != 0).Select(named => named.Value);

    public static Traits Had(Type kind) =>
        (typeof(IPrivateLinkTarget).IsAssignableFrom(kind) ? Traits.PrivateLink : 0) | (typeof(IPublicEndpoint).IsAssignableFrom(kind) ? Traits.PublicEndpoint : 0)
        | (typeof(IKeyAuthentication).IsAssignableFrom(kind) ? Traits.Keys : 0) | (typeof(IHasIdentity).IsAssignableFrom(kind) ? Traits.Identity : 0)
        | (typeof(IZoneRedundant).IsAssignableFrom(kind) ? Traits.Zones : 0) | (typeof(INetworkInjected).IsAssignableFrom(kind) ? Traits.Injection : 0)
        | (ResourceShape.Of(kind).Diagnostics is not null ? Traits.Diagnostics : 0);

    private static readonly Dictionary<Traits, string> Named = new()
    {
        [Traits.PrivateLink] = "private endpoints",
        [Traits.PublicEndpoint] = "a public endpoint that can be closed",
        [Traits.Keys] = "keys",
        [Traits.Grants] = "roles for callers",
        [Traits.Identity] = "managed identities",
        [Traits.Zones] = "copies in several zones",
        [Traits.Injection] = "a subnet that its calls leave through",
        [Traits.Diagnostics] = "logs or metrics",
        [Traits.Name] = "a name of its own",
    };
}
