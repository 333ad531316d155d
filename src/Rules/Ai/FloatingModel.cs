using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>What is deployed is one version of a model and of its environment.</summary>
public sealed class FloatingModel : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6010",
        Title: "Deployment takes whichever version of a model is the newest",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "A machine that is added or replaced may run another model than those beside it, and nobody can say which one answered.",
        Fix: "Name the version: azureml://registries/contoso/models/scores/versions/3.",
        Source: "https://learn.microsoft.com/azure/machine-learning/concept-model-management-and-deployment")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject) => subject switch
    {
        OnlineDeployment deployment => Judge(deployment, deployment.Model, deployment.Environment),
        BatchDeployment deployment => Judge(deployment, deployment.Model, deployment.Environment),
        _ => [],
    };

    private static IEnumerable<Verdict> Judge(AzureResource deployment, Text? model, Text? environment)
    {
        if (Floats(model)) yield return Fails(deployment, nameof(OnlineDeployment.Model), $"{Named(deployment)} names no version of its model: {model}.");
        if (Floats(environment)) yield return Fails(deployment, nameof(OnlineDeployment.Environment), $"{Named(deployment)} names no version of its environment: {environment}.");
    }

    /// <summary>As in azureml:scores:3 and azureml://registries/contoso/models/scores/versions/3.</summary>
    private const string Short = "azureml:", Long = "azureml://";

    /// <summary>Only what is written out: who puts an id together from elsewhere has decided elsewhere.</summary>
    private static bool Floats(Text? asset)
    {
        if (asset is null || !asset.Parts.All(part => part is string)) return false;
        var id = asset.ToString();
        if (Has(id, "/labels/") || id.EndsWith("@latest", StringComparison.OrdinalIgnoreCase)) return true;
        return id.StartsWith(Long, StringComparison.OrdinalIgnoreCase) ? IsAsset(id) && !Has(id, "/versions/") : id.StartsWith(Short, StringComparison.OrdinalIgnoreCase) && id.IndexOf(':', Short.Length) < 0;
    }

    /// <summary>Files that a job wrote, or that lie in a datastore, have a path and no versions.</summary>
    private static bool IsAsset(string id) => (Has(id, "/models/") || Has(id, "/environments/")) && !Has(id, "/paths/");

    private static bool Has(string id, string part) => id.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
