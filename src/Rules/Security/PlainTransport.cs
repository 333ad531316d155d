using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A service takes encrypted calls alone.</summary>
public sealed class PlainTransport : Rule<IPlainTransport>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2001",
        Title: "A service takes calls that are not encrypted",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "Whoever stands on the way reads the call, its token included, and changes what it says.",
        Fix: "Leave the property that is named at its default.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/encryption")
    {
        Checklist = "SE:07",
        Controls = ["DP-3"],
        Peers = ["CKV_AZURE_3", "CKV_AZURE_14", "CKV_AZURE_70", "CKV_AZURE_91", "Azure.Storage.SecureTransfer", "Azure.AppService.UseHTTPS", "Azure.ContainerApp.Insecure", "Azure.Redis.NonSslPort", "Azure.APIM.HTTPEndpoint"],
        Repairs =
        [
            new("Leave {property} on", new RemoveProperty("{property}", "true")) { Kinds = [typeof(StorageAccount), typeof(AppServiceApp)] },
            new("Turn {property} off", new RemoveProperty("{property}", "false")) { Kinds = [typeof(RedisCache), typeof(ManagedRedis)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(IPlainTransport subject)
    {
        var element = (Element)subject;
        if (subject.AcceptsPlain) yield return Fails(element, subject.PlainSetting, $"{Named(element)} takes calls that are not encrypted.");
    }
}
