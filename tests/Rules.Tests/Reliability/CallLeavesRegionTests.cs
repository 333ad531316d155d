using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class CallLeavesRegionTests : RuleTests<CallLeavesRegion>
{
    protected override void Compliant(Architecture design) => Read(design, Region.WestEurope);

    [Fact]
    public void A_store_in_another_region()
    {
        var verdict = Reports(design => Read(design, Region.NorthEurope), on: "StorageAccount/documents", at: nameof(StorageAccount.Location), says: "in northeurope in the critical flow 'Answer'");
        Assert.Equal(["orders reads documents"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_flow_that_matters_less() => Silent(design => Read(design, Region.NorthEurope, Criticality.Medium));

    [Fact]
    public void What_others_run() => Silent(design => Read(design, Region.NorthEurope, ownership: Ownership.Observed));

    [Fact]
    public void A_second_deployment_of_a_model_may_stand_elsewhere() => Silent(design =>
    {
        var spare = new ModelDeployment("spare") { Model = "gpt-5" };
        new AIServicesAccount("spares") { Deployments = [spare], Location = Region.NorthEurope };
        design.Flow("Answer", Criticality.High).Calls(new ContainerApp("orders") { Location = Region.WestEurope }, spare, "writes");
    });

    [Fact]
    public void One_elsewhere_is_the_second_choice_beside_one_that_is_near() => Silent(design =>
    {
        SearchService[] passages = [new("near") { Location = Region.WestEurope }, new("far") { Location = Region.NorthEurope }];
        design.Flow("Answer", Criticality.High).Reads(new ContainerApp("orders") { Location = Region.WestEurope }, passages, "finds");
    });

    [Fact]
    public void A_failover_group_answers_reads_where_its_partner_is() => Silent(design => Sales(design, Region.WestEurope));

    [Fact]
    public void A_partner_in_a_third_region_does_not_help() => Reports(design => Sales(design, Region.FranceCentral), on: "SqlServer/sales", at: nameof(SqlServer.Location), says: "in northeurope");

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Sales(Architecture design, Region partner)
    {
        var admins = new EntraGroup("admins");
        var orders = new SqlDatabase("orders");
        var copy = new SqlServer("copy") { Location = partner, Administrator = admins, AdministratorName = "admins" };
        new SqlServer("sales") { Location = Region.NorthEurope, Administrator = admins, AdministratorName = "admins", Databases = [orders], FailoverGroups = [new SqlFailoverGroup("sales") { Partners = [copy], Databases = [orders] }] };
        design.Flow("Answer", Criticality.High).Reads(new ContainerApp("orders") { Location = Region.WestEurope }, orders, "reads");
    }

    private static void Read(Architecture design, Region region, Criticality criticality = Criticality.High, Ownership ownership = Ownership.Emitted)
    {
        var documents = new StorageAccount("documents") { Location = region, Ownership = ownership };
        design.Flow("Answer", criticality).Reads(new ContainerApp("orders") { Location = Region.WestEurope }, documents, "reads");
    }
}
