using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Monitoring;

public sealed class DiagnosticSettingTests
{
    [Fact]
    public void All_logs_and_metrics_go_to_the_workspace()
    {
        var setting = Derived(static () => new ContainerAppsEnvironment("shared"));

        Assert.Equal("allLogs", Assert.Single(setting.Logs).Group);
        Assert.Equal("AllMetrics", Assert.Single(setting.Metrics).Category);
        Assert.Equal("logs", setting.Workspace!.Name);
    }

    /// <summary>The table that services share runs out of columns.</summary>
    [Fact]
    public void Logs_stand_in_tables_of_their_own_where_Azure_leaves_the_choice()
    {
        Assert.Equal(LogTables.Own, Derived(static () => new Model.Azure.DataFactory("ingest")).Tables);
        Assert.Equal(LogTables.Own, Derived(static () => new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2 }).Tables);
        Assert.Null(Derived(static () => new ContainerAppsEnvironment("shared")).Tables);
        Assert.Null(Derived(static () => new KeyVault("vault")).Tables);
    }

    [Fact]
    public void The_tables_are_one_word_in_ARM_and_in_Terraform()
    {
        var setting = Derived(static () => new Model.Azure.DataFactory("ingest"));

        Assert.Equal(Value.Of("Dedicated"), WirePath.Parse("properties.logAnalyticsDestinationType").Find(Projection.Write(setting, Wire.Arm)[""]));
        Assert.Equal(Value.Of("Dedicated"), Projection.Write(setting, Wire.Terraform)[""]["log_analytics_destination_type"]);
    }

    [Fact]
    public void Only_metrics_are_asked_for_where_there_are_no_logs()
    {
        Without(Derived(static () => new ApiManagementService("gateway") { Sku = ApiManagementSku.Consumption }));
        Without(Derived(static () => new ContainerAppsEnvironment("shared") { Logs = null }));
        Without(Derived(static () => new ContainerApp("chat")));

        static void Without(DiagnosticSetting setting)
        {
            Assert.Empty(setting.Logs);
            Assert.Null(setting.Tables);
            Assert.NotEmpty(setting.Metrics);
        }
    }

    /// <summary>The setting of one resource in an architecture that is monitored.</summary>
    private static DiagnosticSetting Derived(Func<AzureResource> make)
    {
        AzureResource? made = null;
        var graph = Sketch.Graph((chat, _) =>
        {
            made = make();
            chat.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
        });

        return graph.Resources.OfType<DiagnosticSetting>().Single(setting => ReferenceEquals(setting.Target, made));
    }
}
