namespace AiFactory.Model.Tests.Networking.Planning;

/// <summary>Plans as teams make them: what an AI factory gives its projects, over the years and as we advise.</summary>
internal static class Plans
{
    /// <summary>Four subnets of 64 addresses that every network has.</summary>
    public static IReadOnlyList<SubnetRequest> Common => [new("cmn", 26), new("scoring", 26), new("pbi", 26), new("AzureBastionSubnet", 26)];

    public static IReadOnlyList<SubnetRequest> Profile(string name) => name switch
    {
        "esml-classic" => [DatabricksHost, DatabricksContainer, new("aks", 26)],
        "genai-classic" => [new("genai", 25), new("aca", 25), new("aks", 26)],
        "genai-1-v124" => [new("aca", 23), new("genai", 25), new("aks", 26), new("webapp", 27) { For = SubnetRules.AppService }],
        "all-v124" => [new("aca", 23), new("aca2", 23) { For = SubnetRules.FoundryAgents }, new("aks2", 24), new("genai", 25), new("aks", 26), DatabricksHost, DatabricksContainer, new("webapp", 27) { For = SubnetRules.AppService }],
        "lean-genai" => [new("pe", 26) { For = SubnetRules.PrivateEndpoints }, new("agent", 27) { For = SubnetRules.FoundryAgents }, new("aca", 27) { For = SubnetRules.ContainerApps }, new("aks", 27) { For = SubnetRules.KubernetesOverlay }, new("webapp", 28) { For = SubnetRules.AppService }],
        "lean-esml" => [DatabricksHost, DatabricksContainer, new("pe", 27), new("aks", 27)],
        "recommended-all" => [new("agent", 24) { For = SubnetRules.FoundryAgents }, new("pe", 25), new("aks", 26), DatabricksHost, DatabricksContainer, new("aca", 26) { For = SubnetRules.ContainerApps }, new("webapp", 26) { For = SubnetRules.AppService }],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    public static AddressPlan Of(string profile, Cidr network, int projects = 0, params TakenRange[] reserved) => new("projects")
    {
        Networks = [new("dev", network)], Common = Common, Profile = Profile(profile), Projects = PlannedProject.UpTo(projects), Reserved = reserved,
    };

    /// <summary>Worked out from what an earlier plan has given away, as the lock file has it.</summary>
    public static PlannedAddresses After(this AddressPlan plan, PlannedAddresses? earlier) => AddressPlanner.Plan(plan, AddressLedger.Read(plan.Name, earlier?.Ledger.Write()));

    /// <summary>The rows of a project: each key with its range.</summary>
    public static IEnumerable<string> RowsOf(this PlannedAddresses planned, int project, string environment = "dev") =>
        planned.Subnets.Where(subnet => subnet.Project == project && subnet.Environment == environment).Select(subnet => $"{subnet.Request.Key} {subnet.Range}");

    public static IEnumerable<string> Rows(this PlannedAddresses planned) => planned.Subnets.Select(subnet => $"{subnet.Environment} {subnet.Name} {subnet.Range}");

    public static IEnumerable<string> Errors(this PlannedAddresses planned) => planned.Findings.Where(finding => finding.IsError).Select(finding => finding.Code);

    private static SubnetRequest DatabricksHost => new("dbxpub", 26);
    private static SubnetRequest DatabricksContainer => new("dbxpriv", 26);
}
