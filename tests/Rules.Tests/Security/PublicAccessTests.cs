using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class PublicAccessTests : RuleTests<PublicAccess>
{
    protected override void Compliant(Architecture design)
    {
        new StorageAccount("documents");
        new WebApp("web");
    }

    [Fact]
    public void A_web_app_that_is_open() => Reports(_ => new WebApp("web") { PublicNetworkAccess = true }, on: "WebApp/web", at: nameof(WebApp.PublicNetworkAccess));

    [Fact]
    public void Storage_that_is_open_to_all() => Reports(
        _ => new StorageAccount("documents") { PublicNetworkAccess = true, OtherNetworks = NetworkAction.Allow }, on: "StorageAccount/documents", at: nameof(StorageAccount.PublicNetworkAccess));

    [Fact]
    public void Storage_that_is_open_to_some() => Silent(_ => new StorageAccount("documents") { PublicNetworkAccess = true, AllowedAddresses = ["20.1.2.3"] });

    [Fact]
    public void All_addresses_are_not_some() => Reports(
        _ => new StorageAccount("documents") { PublicNetworkAccess = true, AllowedAddresses = ["0.0.0.0/0"] }, on: "StorageAccount/documents", at: nameof(StorageAccount.PublicNetworkAccess), alsoBreaks: "AIFA2006");

    [Fact]
    public void The_control_plane_of_Kubernetes() => Reports(_ => new KubernetesCluster("work") { PublicNetworkAccess = true }, on: "KubernetesCluster/work", at: nameof(KubernetesCluster.PublicNetworkAccess), alsoBreaks: "AIFA4006");

    [Fact]
    public void The_control_plane_of_Kubernetes_for_chosen_addresses() => Silent(_ => new KubernetesCluster("work") { PublicNetworkAccess = true, AllowedAddresses = ["203.0.113.0/28"] });

    [Fact]
    public void A_workflow_that_anyone_with_its_address_can_start() => Reports(_ => new LogicApp("orders"), on: "LogicApp/orders", at: nameof(IPublicEndpoint.PublicNetworkAccess));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new WebApp("web") { PublicNetworkAccess = true }, null, Designs.Dev)));

    [Fact]
    public void What_was_read_without_its_network_rules() =>
        CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Storage/storageAccounts", "stread", """ "properties":{"publicNetworkAccess":"Enabled"}""")), says: "OtherNetworks");
}
