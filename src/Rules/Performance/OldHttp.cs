using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Performance;

/// <summary>An app speaks HTTP/2, and any instance may answer anybody.</summary>
public sealed class OldHttp : Rule<AppServiceApp>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5001",
        Title: "App speaks HTTP/1.1 alone, or ties people to an instance",
        Pillar: WafPillar.Performance,
        Severity: Severity.Info,
        Why: "A browser opens connection after connection and waits; an instance that people are tied to stays busy while others are idle.",
        Fix: "Leave Http2 on and SessionAffinity off, and keep sessions outside of the app.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/app-service-web-apps")
    {
        Checklist = "PE:07",
        Peers = ["CKV_AZURE_18", "Azure.AppService.HTTP2", "Azure.AppService.ARRAffinity", "AVD-AZU-0005"],
        Repairs =
        [
            new("Leave {property} on", new RemoveProperty(nameof(AppServiceApp.Http2), "true")) { At = nameof(AppServiceApp.Http2) },
            new("Leave {property} off", new RemoveProperty(nameof(WebApplication.SessionAffinity), "false")) { At = nameof(WebApplication.SessionAffinity), Kinds = [typeof(WebApplication)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AppServiceApp subject)
    {
        if (!subject.Http2) yield return Fails(subject, nameof(subject.Http2), $"{Named(subject)} speaks HTTP/1.1 alone.");
        if (subject is WebApplication { SessionAffinity: true, WebSockets: false, Why: null } web) // who keeps a connection open to an instance must come back to it
            yield return Fails(web, nameof(web.SessionAffinity), $"{Named(web)} ties people to the instance that they came to first.");
    }
}
