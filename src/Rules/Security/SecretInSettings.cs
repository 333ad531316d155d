using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Settings refer to secrets and hold none.</summary>
public sealed class SecretInSettings : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2022",
        Title: "Secret stands in a setting",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Whoever reads the configuration, the sources or the state of Terraform has it, and it must be changed in all these places.",
        Fix: "Keep it in a KeyVault and give its reference: Setting of a KeyVaultSecret, Secrets of a container app, VaultSecret of a named value; better call with a managed identity.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/application-secrets")
    {
        Checklist = "SE:09",
        Controls = ["IM-8"],
        Peers = ["Azure.APIM.EncryptValues"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        foreach (var (property, name) in SecretsOf(subject)) yield return Fails(subject, property, $"{Named(subject)} holds a secret in '{name}'.");
        if (subject is ApiNamedValue { Secret: true, VaultSecret: null, Value: not null } value && !SecretText.IsIn(value.Value))
            yield return Fails(value, nameof(value.Value), $"{Named(value)} keeps its secret in the service and not in a key vault.");
    }

    private static IEnumerable<(string Property, string Name)> SecretsOf(AzureResource subject) => subject switch
    {
        IHasSettings app => In(nameof(app.Settings), app.Settings),
        ContainerApp app => In(nameof(app.Containers), app.Containers.SelectMany(container => container.Settings)).Concat(In(nameof(app.InitContainers), app.InitContainers.SelectMany(container => container.Settings))),
        ContainerJob job => In(nameof(job.Containers), job.Containers.SelectMany(container => container.Settings)).Concat(In(nameof(job.InitContainers), job.InitContainers.SelectMany(container => container.Settings))),
        OnlineDeployment deployment => In(nameof(deployment.Variables), deployment.Variables),
        BatchDeployment deployment => In(nameof(deployment.Variables), deployment.Variables),
        DataFactory factory => factory.Parameters.Where(parameter => SecretText.IsIn(parameter.Value.Value)).Select(parameter => (nameof(factory.Parameters), parameter.Key)),
        SqlLinkedService { Connection: { } connection } linked when SecretText.IsIn(connection) => [(nameof(linked.Connection), nameof(linked.Connection))],
        ApiNamedValue { Value: { } text } value when SecretText.IsIn(text) => [(nameof(value.Value), value.DisplayName)],
        _ => [],
    };

    private static IEnumerable<(string Property, string Name)> In(string property, IEnumerable<KeyValuePair<string, Text>> settings) => settings.Where(setting => SecretText.IsIn(setting.Value)).Select(setting => (property, setting.Key));

    private static IEnumerable<(string Property, string Name)> In(string property, IEnumerable<ContainerSetting> settings) => settings.Where(setting => SecretText.IsIn(setting.Value)).Select(setting => (property, setting.Name));
}
