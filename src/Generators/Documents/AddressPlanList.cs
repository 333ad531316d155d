using System.Globalization;
using System.Text;
using System.Text.Json;
using AiFactory.Model;

namespace AiFactory.Generators.Documents;

/// <summary>What plans of addresses came to: who has which place, how many projects there is room for and what runs out first, what is wrong.</summary>
internal static class AddressPlanList
{
    /// <summary>A plan speaks of all environments, so each is told once.</summary>
    public static IEnumerable<AddressPlan> Of(ArchitectureFamily family) => family.Graphs.SelectMany(graph => graph.AddressPlans).DistinctBy(plan => plan.Name);

    public static string Text(AddressPlan plan, ArchitectureFamily family)
    {
        var (planned, text) = (plan.Addresses, new StringBuilder());
        var capacity = planned.Capacity;
        text.Append(PlainText.Line($"plan {plan.Name}: {Room(plan, capacity)}")).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"  room for {Projects(capacity.Binding.Projects)}: {capacity.Binding.Name} run{(IsSingular(capacity.Binding) ? "s" : "")} out first{Foreseen(plan, capacity)}\n");
        text.Append(TextTable.Print([["limit", "projects", "how"], .. capacity.Limits.Select(limit => new[] { limit.Name, Number(limit.Projects), limit.Arithmetic })], "  "));
        if (planned.Quarantined.Count > 0) text.Append(CultureInfo.InvariantCulture, $"  kept for projects that are gone: {string.Join(", ", planned.Quarantined)} (delete their entries from {LockFile.FileName} to free them)\n");
        foreach (var hole in planned.Holes) text.Append(PlainText.Line($"  kept empty everywhere: {hole.Range} of {hole.Environment}, {hole.Why}")).Append('\n');

        foreach (var environment in Environments(family))
        {
            var rows = planned.Subnets.Where(placed => placed.Environment == environment).ToList();
            var slots = planned.Slots.FirstOrDefault(slots => slots.Environment == environment);
            text.Append(PlainText.Line($"  {environment}{(slots is null ? "" : $": slots {slots.First} to {slots.Last}")}")).Append('\n');
            if (rows.Count > 0) text.Append(TextTable.Print([["range", "usable", "full", "subnet", "delegated to"], .. rows.Select(Cells)], "    "));
        }

        foreach (var finding in planned.Findings) text.Append(PlainText.Line($"  {finding.Code} {finding.Reason}")).Append('\n');
        return text.ToString();
    }

    public static void Write(Utf8JsonWriter json, AddressPlan plan, ArchitectureFamily family)
    {
        var (planned, here) = (plan.Addresses, Environments(family).ToHashSet(StringComparer.Ordinal));
        json.WriteString("plan", plan.Name);
        json.WriteBoolean("dense", plan.Dense);
        json.Object("capacity", () => Write(json, plan, planned.Capacity));
        json.List("slots", planned.Slots.Where(slots => here.Contains(slots.Environment)), slots =>
        {
            json.WriteString("environment", slots.Environment);
            json.WriteString("first", slots.First.ToString());
            json.WriteString("last", slots.Last.ToString());
        });
        json.WriteStartArray("quarantined");
        foreach (var project in planned.Quarantined) json.WriteNumberValue(project);
        json.WriteEndArray();
        json.List("holes", planned.Holes, hole =>
        {
            json.WriteString("environment", hole.Environment);
            json.WriteString("range", hole.Range.ToString());
            json.WriteString("why", hole.Why);
        });
        json.List("subnets", planned.Subnets.Where(placed => here.Contains(placed.Environment)), placed => Write(json, placed));
        json.List("findings", planned.Findings, finding =>
        {
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.IsError ? "error" : "warning");
            json.WriteString("environment", finding.Environment);
            json.WriteString("subject", finding.Subject);
            json.WriteString("reason", finding.Reason);
        });
    }

    private static void Write(Utf8JsonWriter json, AddressPlan plan, AddressCapacity capacity)
    {
        json.WriteNumber("projects", capacity.Binding.Projects);
        json.WriteString("binding", capacity.Binding.Name);
        if (capacity.SlotPrefix is { } prefix) json.WriteNumber("slotPrefix", prefix);
        json.WriteNumber("slots", capacity.Slots);
        json.WriteNumber("used", capacity.Used);
        json.WriteNumber("free", capacity.Free);
        if (plan.Foreseen is { } foreseen)
        {
            json.WriteNumber("foreseen", foreseen);
            if (capacity.PlansFor(foreseen) is { } plans) json.WriteNumber("plansNeeded", plans);
        }

        json.List("limits", capacity.Limits, limit =>
        {
            json.WriteString("name", limit.Name);
            json.WriteNumber("projects", limit.Projects);
            json.WriteString("arithmetic", limit.Arithmetic);
        });
    }

    private static void Write(Utf8JsonWriter json, PlacedSubnet placed)
    {
        json.WriteString("environment", placed.Environment);
        if (placed.Project is { } project) json.WriteNumber("project", project);
        json.WriteString("key", placed.Request.Key);
        json.WriteString("name", placed.Name);
        json.WriteString("range", placed.Range.ToString());
        json.WriteNumber("usable", placed.Usable);
        if (placed.UsedPercent is { } percent) json.WriteNumber("usedPercent", percent);
        json.List("delegations", placed.Request.Delegations.Select(delegation => delegation.Service));
        json.List("serviceEndpoints", placed.Request.ServiceEndpoints);
        json.WriteString("securityGroup", placed.Request.SecurityGroup?.Name);
        json.WriteString("routeTable", placed.Request.Routes?.Name);
        json.WriteString("privateEndpointPolicies", placed.Request.PrivateEndpointPolicies.ToString());
    }

    private static IEnumerable<string> Environments(ArchitectureFamily family) => family.Graphs.Select(graph => graph.Environment.Name);

    private static string Room(AddressPlan plan, AddressCapacity capacity) => capacity switch
    {
        { SlotPrefix: { } prefix } => $"{Number(capacity.Slots)} slots of /{prefix}, {Number(capacity.Used)} given away, {Number(capacity.Free)} free",
        _ when plan.Mode == AddressMode.ExistingSubnets => $"{Projects(capacity.Used)} in subnets of others",
        _ => $"dense, {Projects(capacity.Used)}, room for {Number(capacity.Free)} more whole profiles",
    };

    private static string Foreseen(AddressPlan plan, AddressCapacity capacity) => plan.Foreseen is { } foreseen && capacity.PlansFor(foreseen) is { } plans
        ? $"; {Number(foreseen)} projects take {(plans == 1 ? "this one" : $"{Number(plans)} such plans, each with a subscription and a network of its own")}"
        : "";

    private static bool IsSingular(CapacityLimit limit) => !limit.Name.EndsWith('s');

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Projects(int number) => number == 1 ? "1 project" : $"{Number(number)} projects";

    private static string[] Cells(PlacedSubnet placed) =>
    [
        placed.Range.ToString(), placed.Usable.ToString(CultureInfo.InvariantCulture), placed.UsedPercent is { } percent ? $"{percent} %" : "-", placed.Name,
        placed.Request.Delegations.Count > 0 ? string.Join(", ", placed.Request.Delegations.Select(delegation => delegation.Service)) : "-",
    ];
}
