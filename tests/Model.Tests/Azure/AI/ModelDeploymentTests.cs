using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.AI;

public sealed class ModelDeploymentTests
{
    /// <summary>azurerm knows no spillover: azapi states it on top of the deployment that azurerm made.</summary>
    [Fact]
    public void What_is_reserved_spills_over_into_what_is_paid_by_use()
    {
        var busy = new ModelDeployment("busy") { Model = "gpt-5", Version = "2025-08-07", Type = DeploymentType.GlobalStandard };
        var reserved = new ModelDeployment("reserved") { Model = "gpt-5", Version = "2025-08-07", Type = DeploymentType.GlobalProvisionedManaged, Capacity = 100, Spillover = busy };
        In(new AIServicesAccount("models") { Deployments = [busy, reserved] });

        Assert.Equal(Value.Of("busy"), WirePath.Parse("properties.spilloverDeploymentName").Find(Projection.Write(reserved, Wire.Arm)[""]));
        Assert.Null(Projection.Write(reserved, Wire.Terraform)[""]["spillover"]);
        Assert.Equal(new TemplateValue([busy.NameOutput]), WirePath.Parse("properties.spilloverDeploymentName").Find(AzapiForm.Patch(reserved)));
    }

    /// <summary>Else every deployment would need azapi.</summary>
    [Fact]
    public void What_Azure_does_without_being_told_is_not_patched()
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5" };
        var account = In(new AIServicesAccount("models") { Deployments = [answering] });

        Assert.Empty(AzapiForm.Patch(answering).Entries);
        Assert.Empty(AzapiForm.Patch(account).Entries);
        Assert.Equal(["properties"], AzapiForm.Patch(In(new AIServicesAccount("models") { StoresNoCompletions = true })).Entries.Keys);
    }

    [Theory]
    [InlineData(DeploymentType.DataZoneStandard, "DataZoneStandard")]
    [InlineData(DeploymentType.DataZoneProvisionedManaged, "DataZoneProvisionedManaged")]
    [InlineData(DeploymentType.GlobalBatch, "GlobalBatch")]
    [InlineData(DeploymentType.DataZoneBatch, "DataZoneBatch")]
    public void Where_and_how_it_is_paid_is_the_name_of_its_size(DeploymentType type, string word)
    {
        var deployment = new ModelDeployment("answering") { Model = "gpt-5", Type = type, Capacity = 50 };
        In(new OpenAIAccount("models") { Deployments = [deployment] });

        Assert.Equal((Value.Of(word), Value.Of(50)), (WirePath.Parse("sku.name").Find(Projection.Write(deployment, Wire.Terraform)[""]), WirePath.Parse("sku.capacity").Find(Projection.Write(deployment, Wire.Arm)[""])));
    }

    [Fact]
    public void A_filter_looks_for_the_terms_of_a_list()
    {
        var words = new ContentBlocklist("competitors") { Description = "Names of competitors" };
        var filter = new ContentFilterPolicy("strict")
        {
            Filters = [new() { Category = "Hate", Source = FilterSource.Prompt, Threshold = FilterThreshold.Low }],
            Blocklists = [new() { Name = words.NameOutput, Source = FilterSource.Completion }],
        };
        var answering = new ModelDeployment("answering") { Model = "gpt-5", ContentFilter = filter };
        In(new AIServicesAccount("models") { Blocklists = [words], ContentFilters = [filter], Deployments = [answering] });

        Assert.Equal(Value.Of("competitors"), WirePath.Parse("properties.customBlocklists[0].blocklistName").Find(Projection.Write(filter, Wire.Arm)[""]));
        Assert.Equal([words], ResourceReferences.Of(filter).OfType<ContentBlocklist>());
        Assert.Equal(Value.Of("strict"), WirePath.Parse("properties.raiPolicyName").Find(Projection.Write(answering, Wire.Arm)[""]));
    }

    [Fact]
    public void The_strict_filter_stops_each_harm_both_ways_from_the_lowest_severity_on()
    {
        var strict = ContentFilterPolicy.Strict();

        Assert.Equal(
            ["Hate Prompt", "Hate Completion", "Sexual Prompt", "Sexual Completion", "Violence Prompt", "Violence Completion", "Selfharm Prompt", "Selfharm Completion"],
            strict.Filters.Select(filter => $"{filter.Category} {filter.Source}"));
        Assert.All(strict.Filters, filter => Assert.Equal((true, true, FilterThreshold.Low), (filter.Enabled, filter.Blocks, filter.Threshold)));
        Assert.Equal(("strict", FilterMode.Blocking, "children"), (strict.Name, strict.Mode, ContentFilterPolicy.Strict("children").Name));
    }

    /// <summary>A finding about it belongs to the model, not to the library.</summary>
    [Fact]
    public void The_strict_filter_stands_where_it_was_asked_for() => Assert.EndsWith("ModelDeploymentTests.cs", ContentFilterPolicy.Strict().Position.File, StringComparison.Ordinal);

    [Fact]
    public void A_deployment_lies_in_one_account()
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5" };
        new AIServicesAccount("models") { Deployments = [answering] }.ToString();

        var refused = Assert.Throws<ModelException>(() => new OpenAIAccount("others") { Deployments = [answering] });

        Assert.Equal("AIFA7021", refused.Code);
        Assert.Contains("Make a second one", refused.Message, StringComparison.Ordinal);
    }

    private static T In<T>(T account) where T : CognitiveAccount
    {
        account.PutInto(new ResourceGroup("ai") { AzureName = "rg-ai", Subscription = "11111111-1111-4111-8111-111111111111" });
        return account;
    }

    /// <summary>Azure moved the share to the SKU in 2023; documents of before are read whole all the same.</summary>
    [Fact]
    public void A_deployment_of_before_the_SKU_keeps_its_share()
    {
        var body = (MapValue)Json.Parse("""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.CognitiveServices/accounts/a/deployments/d", "properties": { "model": { "name": "ada" }, "scaleSettings": { "scaleType": "Manual", "capacity": 3 } } }""");

        var read = Assert.IsType<ModelDeployment>(new ArmReader(new ReadContext()).Read(body));

        Assert.Equal((DeploymentScaleKind.Manual, 3), (read.Scale!.Kind, read.Scale.Capacity));
        Assert.Null(Projection.Write(read, Wire.Terraform)[""]["sku"]);
    }

    [Fact]
    public void What_provisioned_throughput_a_deployment_has_a_claim_to_is_said_to_azapi()
    {
        var reserved = new ModelDeployment("reserved") { Model = "gpt-5", Type = DeploymentType.GlobalProvisionedManaged, Capacity = 100, DesignatedCapacity = 40, CapacityPriority = 1 };
        In(new AIServicesAccount("models") { Deployments = [reserved] });

        var patch = AzapiForm.Patch(reserved);

        Assert.Equal((Value.Of(40), Value.Of(1)), (WirePath.Parse("properties.capacitySettings.designatedCapacity").Find(patch), WirePath.Parse("properties.capacitySettings.priority").Find(patch)));
    }
}
