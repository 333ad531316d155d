namespace AiFactory.Model;

/// <summary>A plan whose subnets others have made: finds them by name, and gives nothing away.</summary>
internal static class ExistingAddresses
{
    public static PlannedAddresses Of(AddressPlan plan)
    {
        var (placed, findings) = (new List<PlacedSubnet>(), new List<AddressFinding>());
        var projects = plan.Projects.GroupBy(project => project.Number).OrderBy(group => group.Key).ToList();
        findings.AddRange(projects.Where(group => group.Count() > 1).Select(group => AddressFindings.ProjectTwice(group.First(), plan.Position)));
        foreach (var network in plan.Networks)
        {
            var known = plan.Existing.Where(subnet => subnet.Environment == network.Environment).GroupBy(subnet => subnet.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
            foreach (var (project, request) in Wanted(plan, projects.Select(group => group.First())))
            {
                var name = plan.ExistingNameOf(network.Environment, project, request);
                if (known.TryGetValue(name, out var subnet)) placed.Add(new(network.Environment, project?.Number, request, name, subnet.Block));
                else findings.Add(AddressFindings.NameMissing(network.Environment, name, request.Position));
            }
        }

        findings.AddRange(AddressChecks.Of(plan, placed, projects.Count));
        return new()
        {
            Subnets = placed, Slots = [], Holes = [], Quarantined = [],
            Capacity = AddressCapacity.Of(plan, projects.Count, projects.Count, null),
            Findings = [.. findings.OrderBy(finding => finding.Code, StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<(PlannedProject? Project, SubnetRequest Request)> Wanted(AddressPlan plan, IEnumerable<PlannedProject> projects) =>
        plan.Common.Select(request => ((PlannedProject?)null, request)).Concat(projects.SelectMany(project => plan.Profile.Where(request => project.Wants(request.Key)).Select(request => ((PlannedProject?)project, request))));
}
