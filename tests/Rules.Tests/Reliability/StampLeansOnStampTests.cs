using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class StampLeansOnStampTests : RuleTests<StampLeansOnStamp>
{
    protected override void Compliant(Architecture design) => Front(Region.NorthEurope);

    [Fact]
    public void Secrets_of_the_other_region()
    {
        var verdict = Reports(_ => Front(Region.WestEurope), on: "WebApp/web1", says: "in northeurope needs Key vault 'secrets' in westeurope");
        Assert.Equal(["Its settings name Key vault 'secrets'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Settings_that_a_step_reads() => Reports(_ => Spread().Reads(new AppConfigurationStore("settings") { Location = Region.WestEurope }), on: "WebApp/web1", says: "App Configuration 'settings' in westeurope", alsoBreaks: ["AIFA2504", "AIFA7529"]);

    [Fact]
    public void Settings_with_a_replica_there() => Silent(_ => Spread().Reads(new AppConfigurationStore("settings") { Location = Region.WestEurope, Replicas = [new("north") { Location = Region.NorthEurope }] }));

    [Fact]
    public void What_both_need_is_another_rule_s() => Silent(_ =>
    {
        var secrets = new KeyVault("secrets") { Location = Region.WestEurope };
        Spread(first => first.Reads(secrets)).Reads(secrets);
    });

    [Fact]
    public void A_region_without_a_stamp() => Silent(_ => Front(Region.SwedenCentral));

    private static void Front(Region secretsIn)
    {
        var secrets = new KeyVault("secrets") { Location = secretsIn };
        Spread(settings: new() { ["Secrets"] = secrets.Uri });
    }

    private static WebApp Spread(Action<WebApp>? first = null, Dictionary<string, Text>? settings = null)
    {
        WebApp[] apps = [new("web0") { Location = Region.WestEurope }, new("web1") { Location = Region.NorthEurope, Settings = settings ?? [] }];
        first?.Invoke(apps[0]);
        new FrontDoorProfile("front") { OriginGroups = [new("apps") { Probe = new(), Origins = [.. apps.Select(app => new FrontDoorOrigin(app.Name) { Host = app.Host })] }] };
        return apps[1];
    }
}
