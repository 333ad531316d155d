using AiFactory.Model;

namespace EveryKind;

/// <summary>
/// Every kind of resource, with values other than the defaults: a stack and an instance for each family, in a file of its own. What is built of it is applied with Terraform,
/// and interpreting it gives what running it gives. Not a platform to learn from: the examples are.
/// </summary>
public sealed class EveryKind : IArchitecture
{
    private const string Tenant = "99999999-9999-4999-8999-999999999999";

    public IReadOnlyList<DeploymentEnvironment> Environments =>
    [
        new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111", Tenant = Tenant, Region = Region.SwedenCentral, AddressSpace = "10.1.0.0/16" },
        new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333", Tenant = Tenant, Region = Region.SwedenCentral, AddressSpace = "10.2.0.0/16" },
    ];

    public void Define(Architecture every, DeploymentEnvironment env)
    {
        every.Naming = new("every");
        every.Tags["workload"] = "every-kind";
        every.Brief = new("Every kind", "Each service of the model, once and more.")
        {
            Availability = 99.0, Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1), MonthlyBudget = new(900, "EUR"), Owner = new("Platform", "platform@contoso.com"), Data = DataClass.Confidential,
        };

        var ranges = env.AddressSpace!.Value.Subdivide(20).ToList();

        // The first keeps the logs of all others.
        using (every.Stack("governance"))
        using (every.Instance("governance")) GovernanceKinds.Define(every, env, ranges[0]);

        using (every.Stack("network"))
        using (every.Instance("network")) NetworkKinds.Define(every, env, ranges[1]);

        using (every.Stack("entrance"))
        using (every.Instance("entrance")) EntranceKinds.Define(every, env);

        using (every.Stack("ai"))
        using (every.Instance("ai")) AiKinds.Define(every, env, ranges[2]);

        using (every.Stack("data"))
        using (every.Instance("data")) DataKinds.Define(every, env, ranges[3]);

        using (every.Stack("applications"))
        using (every.Instance("applications")) ApplicationsKinds.Define(every, env, ranges[4]);

        using (every.Stack("machines"))
        using (every.Instance("machines")) MachinesKinds.Define(every, env, ranges[5]);

        using (every.Stack("apis"))
        using (every.Instance("apis")) ApisKinds.Define(every, env, ranges[6]);

        // What is against a rule on purpose, since its values are to be met
        var security = new Owner("Security", "security@contoso.com");
        every.Waive("AIFA1004").Because("Plans of one zone are met here too.").ApprovedBy(security).Until("2030-12-31");
        every.Waive("AIFA2003").Because("Keys and passwords are met here too.").ApprovedBy(security).Until("2030-12-31");
    }
}
