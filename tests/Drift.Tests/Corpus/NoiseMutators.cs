using System.Globalization;
using System.Text.RegularExpressions;
using AiFactory.Drift.Normalize;
using AiFactory.Model;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Tests.Corpus;

/// <summary>What Azure and Resource Graph do to a document without changing what it says.</summary>
internal static partial class NoiseMutators
{
    public static IReadOnlyDictionary<string, Action<Sample, MapValue>> All { get; } = new Dictionary<string, Action<Sample, MapValue>>
    {
        ["letter case of ids"] = (_, live) => Texts(live, text => text.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase) ? text.Replace("resourceGroups", "resourcegroups", StringComparison.OrdinalIgnoreCase).ToLowerInvariant() : text),
        ["lower-case type and filler columns"] = (_, live) => Columns(live),
        ["display names of regions"] = (sample, live) => Leaves(sample, live, LeafKind.Region, text => string.Concat(text.Select((letter, index) => index == 4 ? $" {letter}" : letter.ToString())).ToUpperInvariant()),
        ["letter case of words"] = (sample, live) => Leaves(sample, live, LeafKind.Word, text => text.ToUpperInvariant()),
        ["nulls left out"] = (_, live) => WithoutNothing(live),
        ["nulls put in"] = (sample, live) => Maps(sample, live, map => map["aifactoryNothing"] = Value.Null),
        ["milliseconds only"] = (_, live) => Texts(live, text => Precise().Replace(text, "$1.$2Z")),
        ["tags of the platform"] = (_, live) => { if (live["tags"] is MapValue tags) tags["hidden-link:/x"] = Value.Of("y"); },
        ["fields of a newer version"] = (sample, live) => Maps(sample, live, map => map["aifactoryNewer"] = new MapValue { ["a"] = Value.Of(1) }),
        ["what the server computes"] = (sample, live) => Maps(sample, live, map => (map["provisioningState"], map["etag"], map["lastModifiedTimeUtc"]) = (Value.Of("Succeeded"), Value.Of("W/\"1\""), Value.Of("2026-01-01T00:00:00Z"))),
        ["numbers as texts"] = (sample, live) => Numbers(sample, live),
        ["line ends"] = (sample, live) => Leaves(sample, live, LeafKind.Text, text => text.Replace("\n", "\r\n", StringComparison.Ordinal) + " "),
        ["whole addresses"] = (sample, live) => Leaves(sample, live, LeafKind.Address, text => text.Contains('/', StringComparison.Ordinal) || text.Contains(':', StringComparison.Ordinal) ? text : text + "/32"),
        ["order of sets"] = (sample, live) => Sets(sample, live), // the last, as the others find values by their place
    };

    private static void Columns(MapValue live)
    {
        live["type"] = Value.Of(((live["type"] as TextValue)?.Text ?? "").ToLowerInvariant());
        foreach (var column in new[] { "plan", "zones", "identity", "extendedLocation", "sku", "tags" }) live[column] ??= Value.Null;
        foreach (var column in new[] { "managedBy", "kind" }) live[column] ??= Value.Of("");
        (live["tenantId"], live["subscriptionId"]) = (Value.Of("t"), Value.Of("s"));
    }

    private static void Leaves(Sample sample, MapValue live, LeafKind kind, Func<string, string> change)
    {
        foreach (var leaf in sample.Leaves().Where(leaf => leaf.Sign?.Kind == kind && leaf.Value is TextValue)) leaf.TryReplace(live, Value.Of(change(((TextValue)leaf.Value).Text)));
    }

    private static void Numbers(Sample sample, MapValue live)
    {
        foreach (var leaf in sample.Leaves().Where(leaf => leaf.Sign?.Kind == LeafKind.Number && leaf.Value is NumberValue)) leaf.TryReplace(live, Value.Of(((NumberValue)leaf.Value).Digits));
    }

    /// <summary>Turns every list round that the guide calls a set.</summary>
    private static void Sets(Sample sample, MapValue live)
    {
        var guide = PathGuide.Of(sample.Resource.Shape);
        Turn(live, "");

        void Turn(Value value, string path)
        {
            if (value is MapValue map)
            {
                foreach (var entry in map.Entries) Turn(entry.Value, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}");
            }
            else if (value is ListValue list)
            {
                list.Items.ForEach(item => Turn(item, path + "[]"));
                if (guide.At("", path)?.Mapping.Maps.Ordered != true) list.Items.Reverse();
            }
        }
    }

    private static void WithoutNothing(Value value)
    {
        if (value is ListValue list) list.Items.ForEach(WithoutNothing);
        if (value is not MapValue map) return;
        foreach (var (name, member) in map.Entries.ToList())
        {
            WithoutNothing(member);
            if (Noise.IsNothing(member)) map[name] = null;
        }
    }

    /// <summary>Not in those whose names are a person's own: there Azure adds nothing.</summary>
    private static void Maps(Sample sample, MapValue live, Action<MapValue> change)
    {
        var guide = PathGuide.Of(sample.Resource.Shape);
        In(live, "");

        void In(Value value, string path)
        {
            if (value is ListValue list) list.Items.ForEach(item => In(item, path + "[]"));
            if (value is not MapValue map || path is "tags" || path.EndsWith("userAssignedIdentities", StringComparison.Ordinal) || guide.At("", path) is { IsDictionary: true }) return;
            foreach (var (key, member) in map.Entries.ToList()) In(member, path.Length == 0 ? key : $"{path}.{key}");
            change(map);
        }
    }

    private static void Texts(Value value, Func<string, string> change)
    {
        if (value is MapValue map)
        {
            foreach (var (name, member) in map.Entries.ToList())
            {
                if (member is TextValue text) map[name] = Value.Of(change(text.Text));
                else Texts(member, change);
            }
        }
        else if (value is ListValue list)
        {
            for (var i = 0; i < list.Items.Count; i++)
            {
                if (list.Items[i] is TextValue text) list.Items[i] = Value.Of(change(text.Text));
                else Texts(list.Items[i], change);
            }
        }
    }

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{3})\d+Z$")]
    private static partial Regex Precise();
}
