using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>Telemetry is sent by a connection string, to a workspace that was chosen.</summary>
public sealed class TelemetryByOldKey : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4001",
        Title: "Telemetry goes where nobody chose, or by a key",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "Microsoft stopped supporting telemetry by instrumentation key on 31 March 2025; and without a workspace of your own its data is kept where the rest of the logs are not.",
        Fix: "Set Workspace of the ApplicationInsights, and give apps APPLICATIONINSIGHTS_CONNECTION_STRING with its ConnectionString.",
        Source: "https://learn.microsoft.com/azure/azure-monitor/app/connection-strings")
    {
        Checklist = "OE:07",
        Peers = ["CKV_AZURE_159", "Azure.AppInsights.Workspace", "APRL dac421ec-2832-4c37-839e-b6dc5a38f2fa", "APRL 092f5c85-bffb-48b0-b85d-d543c6b54800"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject is ApplicationInsights { Workspace: null } insights) yield return Fails(insights, nameof(insights.Workspace), $"{Named(insights)} keeps its data in no workspace that was chosen.");
        if (Settings(subject).Any(app => Has(app.Names, "APPINSIGHTS_INSTRUMENTATIONKEY") && !Has(app.Names, "APPLICATIONINSIGHTS_CONNECTION_STRING")))
            yield return Fails(subject, Settings(subject).First().Property, $"{Named(subject)} sends its telemetry by instrumentation key.");
    }

    /// <summary>The names of what each process of it reads as environment variables.</summary>
    private static IEnumerable<(string Property, IEnumerable<string> Names)> Settings(AzureResource subject) => subject switch
    {
        AppServiceApp app => [(nameof(app.Settings), app.Settings.Keys)],
        DeploymentSlot<WebApp> slot => [(nameof(slot.Settings), slot.Settings.Keys)],
        DeploymentSlot<WindowsWebApp> slot => [(nameof(slot.Settings), slot.Settings.Keys)],
        StandardLogicApp app => [(nameof(app.Settings), app.Settings.Keys)],
        ContainerApp app => app.Containers.Select(container => (nameof(app.Containers), container.Settings.Select(setting => setting.Name))),
        _ => [],
    };

    private static bool Has(IEnumerable<string> names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
