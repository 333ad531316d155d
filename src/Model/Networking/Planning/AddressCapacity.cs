using System.Globalization;

namespace AiFactory.Model;

/// <summary>How many projects a plan can have: by addresses, and by everything else that runs out.</summary>
/// <param name="Slots">Places for projects, given away or free; in a dense plan, the projects that it has and the whole profiles that still fit.</param>
/// <param name="Used">Given away, also to projects that are gone and whose entry still stands in the lock file.</param>
/// <param name="SlotPrefix">The size of a slot; <see langword="null"/> in a dense plan.</param>
/// <param name="Limits">What runs out at how many projects, addresses first. What nobody told of is left out.</param>
public sealed record AddressCapacity(int Slots, int Used, int? SlotPrefix, IReadOnlyList<CapacityLimit> Limits)
{
    public int Free => Slots - Used;

    /// <summary>What runs out first; of several, the one that is listed first.</summary>
    public CapacityLimit Binding => Limits.OrderBy(limit => limit.Projects).First(); // stable

    /// <summary>How many plans like this one it takes for so many projects; <see langword="null"/> where not even one project has room.</summary>
    public int? PlansFor(int projects) => Binding.Projects == 0 ? null : (projects + Binding.Projects - 1) / Binding.Projects;

    internal static AddressCapacity Of(AddressPlan plan, int slots, int used, int? slotPrefix)
    {
        var (limits, each, shared) = (plan.Limits, plan.PerProject, plan.Shared);
        return new(slots, used, slotPrefix, [.. new[]
        {
            new CapacityLimit("addresses", slots, slotPrefix is { } prefix ? $"{Text(slots)} slots of /{Text(prefix)}" : "by trying in the gaps"),
            Limit("subnets", limits.Subnets, plan.Common.Count, plan.Profile.Count, "of a network"),
            Limit("private endpoints", limits.PrivateEndpoints, shared.PrivateEndpoints, each.PrivateEndpoints, "of a network"),
            Limit("role assignments", limits.RoleAssignments, shared.RoleAssignments + shared.InheritedRoleAssignments, each.RoleAssignments + each.InheritedRoleAssignments, "of a subscription", each.InheritedRoleAssignments),
            Limit("route tables", limits.RouteTables, shared.RouteTables, each.RouteTables, "of a subscription in a region"),
            limits.ModelQuota is { } quota ? Limit("model quota", quota, shared.ModelQuota, each.ModelQuota, "thousand tokens a minute") : null,
        }.OfType<CapacityLimit>()]);
    }

    private static CapacityLimit? Limit(string what, int limit, int shared, int each, string of, int inherited = 0)
    {
        if (each <= 0) return null;
        var left = Math.Max(0, limit - shared);
        var besides = inherited > 0 && each > inherited ? $"; {Text(left / (each - inherited))} without the inherited" : "";
        return new(what, left / each, $"({Text(limit)} {of} - {Text(shared)} shared) / {Text(each)} a project{besides}");
    }

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>Something that runs out.</summary>
/// <param name="Name">"addresses", "private endpoints".</param>
/// <param name="Projects">At so many projects.</param>
/// <param name="Arithmetic">How that comes about.</param>
public sealed record CapacityLimit(string Name, int Projects, string Arithmetic);
