using System.Collections;
using System.Text.RegularExpressions;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Model.Tests.Catalogue;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Corpus;

/// <summary>How much of a document's values the class knows, of those that drift would compare: what can be written, says something, and is not Azure's default.</summary>
internal sealed partial class Coverage
{
    private static readonly MapValue Defaults = (MapValue)((MapValue)Json.Parse(File.ReadAllText(Repository.At("src", "Drift", "Facts", "azure-defaults.json"))))["types"]!;

    private readonly SortedDictionary<string, int> _untyped = new(StringComparer.Ordinal);

    private Coverage()
    {
    }

    public int Compared { get; private set; }
    public int Typed { get; private set; }

    /// <summary>The paths of values that no property takes, with how often they occur.</summary>
    public IReadOnlyDictionary<string, int> Untyped => _untyped;

    public static Coverage Of(AzureResource resource, MapValue body)
    {
        var coverage = new Coverage();
        var facts = ArmFacts.Of(resource.ArmType);
        var left = Count(Remainders(resource, "").SelectMany(rest => Leaves(rest.Prefix.Length == 0 ? Own(resource, rest.Value, body) : rest.Value, rest.Prefix)));
        Forget(resource);
        var written = Count(Leaves(ArmWriter.Documents(resource).First().Body, ""));

        foreach (var leaves in Leaves(Own(resource, body, body), "").Where(leaf => IsCompared(facts, resource, leaf) && !IsMadeUp(body, leaf)).GroupBy(leaf => leaf.Path, StringComparer.OrdinalIgnoreCase))
        {
            var all = leaves.Count();
            var typed = Math.Clamp(Math.Min(all - left.GetValueOrDefault(leaves.Key), written.GetValueOrDefault(leaves.Key)), 0, all);
            coverage.Compared += all;
            coverage.Typed += typed;
            if (typed < all) coverage._untyped[leaves.Key] = all - typed;
        }

        return coverage;
    }

    private static bool IsCompared(ArmFacts? facts, AzureResource resource, (string Path, Value Value) leaf) =>
        leaf.Path is not ("id" or "name" or "type") && !leaf.Path.StartsWith("tags.hidden-", StringComparison.Ordinal) && !ByServer().IsMatch(leaf.Path) && !LeftOut().IsMatch(leaf.Path) && !IsOwnId(resource, leaf)
        && (facts is null || leaf.Path.StartsWith("tags.", StringComparison.Ordinal) || facts.Compares(leaf.Path))
        && !IsDefault(resource.ArmType, leaf) && !(leaf.Path == "location" && resource is IChildResource && !resource.Shape.Mappings.Any(mapping => mapping.Arm?.Path.Text == "location")); // a part is where what it lies in is

    /// <summary>How much of what Azure describes as writable the class knows, for kinds of which there is no document.</summary>
    public static (int Typed, IReadOnlyList<string> Untyped) Described(Type kind)
    {
        var known = ArmProperty.Of(kind).Where(property => property.Document.Length == 0).Select(property => Plain(property.Path)).Concat(ResourceShape.Of(kind).Embedded.Select(embedded => embedded.Path.Steps)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var described = (ArmFacts.Of(ResourceShape.Of(kind).Kind!.Type) is { } facts ? facts.Leaves.Where(facts.Compares) : []).Where(path => !IsOfEvery(path) && !ByServer().IsMatch(path) && !LeftOut().IsMatch(path)).Distinct().Order(StringComparer.Ordinal).ToList();
        var untyped = described.Where(path => !AndAbove(Plain(path)).Any(known.Contains)).ToList();
        return (described.Count - untyped.Count, untyped);

        static string Plain(string path) => path.Replace("[]", "", StringComparison.Ordinal).Replace(".*", "", StringComparison.Ordinal);
        static IEnumerable<string> AndAbove(string path) => path.Split('.').Select((_, index) => string.Join(".", path.Split('.').Take(index + 1)));
        static bool IsOfEvery(string path) => path is "location" or "tags" || path.StartsWith("systemData.", StringComparison.Ordinal) || path.StartsWith("extendedLocation.", StringComparison.Ordinal) || path.StartsWith("identity.", StringComparison.Ordinal);
    }

    /// <summary>What Azure's descriptions call writable and the service decides: states, times, names of hosts that it made, what an image brings along, and what follows from a name or from another id.</summary>
    [GeneratedRegex(@"(^|\.)(type|etag|provisioningState|status|fqdn|vaultUri|actionsRequired|expiry|customDomainVerificationId|thumbprint|subject|locations\[\]|\w+Time|\w+At|\w+Date)$|^sku\.(tier|size|family)$|\.(customDnsConfigs|privateEndpointConnections)\[\]\.|\.migrationState\.|\.powerState\.code$|^managedBy$|^properties\.ipAddress$|\.endpointsConfiguration\.|\.hostNameSslStates\[\]\.name$|privateLinkServiceConnectionState\.|^identity\.userAssignedIdentities\.|MonitorStatus$|^properties\.(dnsName|discoveryUrl|Request_Source|supportsHibernation|supportedCapabilities\..*)$|^properties\.virtualMachine\.id$|\.kubeletidentity\.(clientId|objectId)$|^properties\.hubIPAddresses\.(privateIPAddress|publicIPs\.addresses\[\]\..*)$|^properties\.managementIpConfiguration\.id$|^properties\.(ipConfigurations|delegations)\[\]\.id$", RegexOptions.CultureInvariant)]
    private static partial Regex ByServer();

    /// <summary>
    /// What no class is to have. A firewall's rules stand in its policy: those of its own are the older way, without the order of groups, and stay untyped. How long a diagnostic setting keeps what it writes is no longer
    /// decided there, but by the lifecycle of the account.
    /// </summary>
    [GeneratedRegex(@"^properties\.(network|application|nat)RuleCollections\[\]\.|^properties\.(logs|metrics)\[\]\.retentionPolicy\.", RegexOptions.CultureInvariant)]
    private static partial Regex LeftOut();

    /// <summary>What Azure's own examples state and Azure itself would not: words of other services, forms of older versions, values made up.</summary>
    private static bool IsMadeUp(MapValue body, (string Path, Value Value) leaf) => (leaf.Path, (leaf.Value as TextValue)?.Text) switch
    {
        ("kind", "string") => true,
        ("sku.name", "Basic") => body["type"] is TextValue { Text: "Microsoft.Web/staticSites" },
        ("properties.purviewConfiguration.purviewResourceId", { } id) => id.Contains("/Microsoft.ProjectPurview/", StringComparison.Ordinal),
        ("properties.configuration.ingress.traffic[].revisionName", { } revision) => !revision.Contains("--", StringComparison.Ordinal),
        ("properties.model.referenceType", _) => true,
        (var path, { } range) when path.EndsWith(".ipAddressRange", StringComparison.Ordinal) || path.EndsWith(".addressPrefix", StringComparison.Ordinal) => !Cidr.TryParse(range, out _), // a range begins at its first address
        (var path, _) when path.StartsWith("properties.workspaceRepositoryConfiguration.", StringComparison.Ordinal) => WordAt(body, "properties.workspaceRepositoryConfiguration.type") is { } word && word.StartsWith("Factory", StringComparison.Ordinal),
        (var path, _) when path.StartsWith("properties.scaleSettings.", StringComparison.Ordinal) => WordAt(body, "properties.scaleSettings.scaleType") == "Auto",
        _ => false,
    };

    private static string? WordAt(MapValue body, string path) => (WirePath.Parse(path).Find(body) as TextValue)?.Text;

    /// <summary>The id of a part that has a name: it follows from both.</summary>
    private static bool IsOwnId(AzureResource resource, (string Path, Value Value) leaf) =>
        leaf.Path.EndsWith("[].id", StringComparison.Ordinal) && leaf.Value is TextValue { Text: var text } && text.StartsWith(resource.Id + "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Without the elements that repeat children, which have documents of their own, and with what stands where older versions had it at its place of today.</summary>
    /// <param name="part">The document, or what no property took of it.</param>
    private static MapValue Own(AzureResource resource, MapValue part, MapValue document)
    {
        var own = (MapValue)part.Clone();
        foreach (var mapping in resource.Shape.Mappings.Where(mapping => mapping.Arm?.Path.Document.Length == 0))
        {
            if (mapping.Maps.BesideChildren && WirePath.Parse(mapping.Arm!.Path.Steps.Replace("[0]", "", StringComparison.Ordinal)).Find(own) is ListValue { Items.Count: > 1 } list) list.Items.RemoveRange(1, list.Items.Count - 1);
            if (mapping.Alternative?.Path is not { Document.Length: 0 } older || older.Find(own) is not { } value) continue;
            older.Remove(own);
            if (mapping.Arm!.Path.Find(document) is null or MapValue) mapping.Arm.Path.Put(own, value, Wire.Arm);
        }

        return own;
    }

    private static bool IsDefault(string type, (string Path, Value Value) leaf) =>
        (Defaults[type.ToLowerInvariant()] as MapValue)?[leaf.Path] is ListValue known && known.Items.Any(value => Same(value, leaf.Value));

    private static bool Same(Value one, Value other) => one is TextValue text && other is TextValue more ? text.Text.Equals(more.Text, StringComparison.OrdinalIgnoreCase) : one.Equals(other);

    private static IEnumerable<(string Path, Value Value)> Leaves(Value value, string path) => value switch
    {
        MapValue map => map.Entries.SelectMany(entry => Leaves(entry.Value, path.Length == 0 ? entry.Key : $"{path}.{entry.Key.Replace('.', '_')}")), // a key that is an id has full stops
        ListValue list => list.Items.SelectMany(item => Leaves(item, path + "[]")),
        NullValue or TextValue { Text.Length: 0 } => [],
        _ => [(path, value)],
    };

    private static Dictionary<string, int> Count(IEnumerable<(string Path, Value Value)> leaves) =>
        leaves.GroupBy(leaf => leaf.Path, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);

    /// <summary>What no property took: of the resource, of its parts, and of the children that Azure shows inside it.</summary>
    private static IEnumerable<(string Prefix, MapValue Value)> Remainders(IMapped mapped, string prefix)
    {
        if (mapped.Origin?.Remainder.GetValueOrDefault("") is { } own) yield return (prefix, own);
        var shape = ResourceShape.Of(mapped.GetType());
        foreach (var mapping in shape.Mappings.Where(mapping => mapping is { HoldsParts: true, Arm: not null, Maps.Using: null }))
        {
            var path = Joined(prefix, mapping.Arm!.Path.Steps.Replace("[0]", "[]", StringComparison.Ordinal));
            foreach (var part in Parts(mapping.ValueIn(mapped)))
            {
                foreach (var rest in Remainders(part, mapping.ValueIn(mapped) is Part || path.EndsWith("[]", StringComparison.Ordinal) ? path : path + "[]")) yield return rest;
            }
        }

        if (mapped is not AzureResource resource) yield break;
        foreach (var (path, kind) in shape.Embedded)
        {
            foreach (var rest in shape.ChildrenOf(resource).Where(kind.IsInstanceOfType).SelectMany(child => Remainders(child, Joined(prefix, path.Steps + "[]")))) yield return rest;
        }
    }

    private static string Joined(string prefix, string path) => prefix.Length == 0 ? path : $"{prefix}.{path}";

    private static IEnumerable<IMapped> Parts(object? value) => value switch
    {
        Part part => [part],
        IEnumerable parts and not string => parts.OfType<Part>(),
        _ => [],
    };

    /// <summary>As if a person had written it: only its properties speak.</summary>
    private static void Forget(IMapped mapped)
    {
        mapped.Origin = null;
        foreach (var mapping in ResourceShape.Of(mapped.GetType()).Mappings.Where(mapping => mapping.HoldsParts))
        {
            foreach (var part in Parts(mapping.ValueIn(mapped))) Forget(part);
        }

        if (mapped is AzureResource resource)
        {
            foreach (var child in resource.Shape.ChildrenOf(resource)) Forget(child);
        }
    }
}
