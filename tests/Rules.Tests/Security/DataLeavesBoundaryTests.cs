using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class DataLeavesBoundaryTests : RuleTests<DataLeavesBoundary>
{
    protected override void Compliant(Architecture design) => Remember(design, Region.FranceCentral);

    [Fact]
    public void A_store_across_the_sea()
    {
        var verdict = Reports(design => Remember(design, Region.EastUs), on: "StorageAccount/history", at: nameof(StorageAccount.Location), says: "in eastus gets personal data from westeurope, beyond the European Union");
        Assert.Contains(verdict.Evidence, step => step.Text.StartsWith("eastus lies in United States", StringComparison.Ordinal));
    }

    [Fact]
    public void A_model_that_answers_from_anywhere() => Reports(design => Ask(design, DeploymentType.GlobalStandard), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Type), says: "anywhere", alsoBreaks: ["AIFA6001", "AIFA6005", "AIFA6008", "AIFA6520"]);

    [Fact]
    public void One_of_the_data_zone() => Silent(design => Ask(design, DeploymentType.DataZoneStandard));

    [Fact]
    public void What_is_not_personal() => Silent(design => Remember(design, Region.EastUs, DataClass.Confidential));

    [Fact]
    public void Of_a_region_that_nobody_knows_nothing_is_said() => Silent(design => Remember(design, "newland"));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Remember(Architecture _, Region region, DataClass data = DataClass.Personal) => new ContainerApp("chat").Writes(new StorageAccount("history") { Location = region }).Carries(data);

    private static void Ask(Architecture _, DeploymentType type)
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Type = type };
        new AIServicesAccount("models") { Deployments = [answering] };
        new ContainerApp("chat").Calls(answering).Carries(DataClass.Personal);
    }
}
