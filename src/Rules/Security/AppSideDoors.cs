using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>An app can be changed and looked into by people who sign in alone.</summary>
public sealed class AppSideDoors : Rule<AppServiceApp>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2012",
        Title: "App Service has a side door open",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Each is a way to the code or its memory that asks for a password or for nothing, beside the ways that are watched.",
        Fix: "Leave Ftps, FtpPasswords, DeploymentPasswords and RemoteDebugging at their defaults, and name the Origins of Cors.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/harden-resources")
    {
        Checklist = "SE:08",
        Peers = ["CKV_AZURE_78", "CKV_AZURE_72", "CKV_AZURE_57", "Azure.AppService.WebSecureFtp", "Azure.AppService.RemoteDebug", "AVD-AZU-0071"],
        Repairs =
        [
            new("Turn {property} off", new RemoveProperty(nameof(AppServiceApp.DeploymentPasswords), "false")) { At = nameof(AppServiceApp.DeploymentPasswords) },
            new("Turn {property} off", new RemoveProperty(nameof(WebApplication.RemoteDebugging), "false")) { At = nameof(WebApplication.RemoteDebugging), Kinds = [typeof(WebApplication)] },
            new("Turn {property} off", new RemoveProperty(nameof(WebApplication.FtpPasswords), "false")) { At = nameof(WebApplication.FtpPasswords), Kinds = [typeof(WebApplication)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AppServiceApp subject)
    {
        if (subject.DeploymentPasswords) yield return Fails(subject, nameof(subject.DeploymentPasswords), $"{Named(subject)} can be deployed to with a password.");
        if (subject.Cors is { } cors && cors.Origins.Contains("*")) yield return Fails(subject, nameof(subject.Cors), $"{Named(subject)} answers scripts of every site.");
        if (subject is not WebApplication web) yield break;
        if (web.Ftps == FtpsState.AllAllowed) yield return Fails(web, nameof(web.Ftps), $"{Named(web)} takes files over FTP, which is not encrypted.");
        if (web.FtpPasswords) yield return Fails(web, nameof(web.FtpPasswords), $"{Named(web)} takes files over FTP with a password.");
        if (web.RemoteDebugging) yield return Fails(web, nameof(web.RemoteDebugging), $"{Named(web)} lets debuggers in from outside.");
    }
}
