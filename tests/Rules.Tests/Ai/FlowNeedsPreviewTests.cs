using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class FlowNeedsPreviewTests : RuleTests<FlowNeedsPreview>
{
    protected override void Compliant(Architecture design) => Tell(design, Model("gpt-5", "2025-08-07"));

    [Fact]
    public void A_model_on_trial()
    {
        var verdict = Reports(design => Tell(design, Model("gpt-image-1", "2025-04-15")), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Version), says: "gpt-image-1 2025-04-15 is a preview");
        Assert.Equal("chat calls answering", verdict.Evidence[0].Text);
    }

    [Fact]
    public void A_resource_by_a_preview_of_its_API() =>
        Reports(design => Tell(design, new UntypedResource("maps", "Microsoft.Maps/accounts", "2024-07-01-preview")), on: "UntypedResource/maps", at: nameof(UntypedResource.ApiVersion), says: "the preview 2024-07-01-preview");

    [Fact]
    public void An_API_that_is_no_preview() => Silent(design => Tell(design, new UntypedResource("maps", "Microsoft.Maps/accounts", "2023-06-01")));

    [Fact]
    public void What_no_flow_needs() => Silent(design =>
    {
        Tell(design, Model("gpt-5", "2025-08-07"));
        new UntypedResource("maps", "Microsoft.Maps/accounts", "2024-07-01-preview");
    });

    [Fact]
    public void A_model_that_nothing_is_known_of() => Silent(design => Tell(design, Model("gpt-unheard-of", "1")));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Tell(Architecture design, AzureResource callee) => design.Flow("Answer").Calls(new ContainerApp("chat"), callee, "asks");

    private static ModelDeployment Model(string name, string version)
    {
        var answering = new ModelDeployment("answering") { Model = name, Version = version, Type = DeploymentType.GlobalStandard };
        new AIServicesAccount("models") { Deployments = [answering] };
        return answering;
    }
}
