using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A serverless endpoint: a model of the catalogue that is paid by the token.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/serverlessendpoints</remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces/serverlessEndpoints", "2026-05-01")]
[Fixed("sku.name", "Consumption")]
[Service("Serverless endpoint", "A model of the catalogue that is paid by the token", Icon = "machine-learning", Source = "https://learn.microsoft.com/azure/machine-learning/how-to-deploy-models-serverless")]
[Without(Traits.Any & ~(Traits.Keys | Traits.Grants))]
[Named("", 3, 32, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[Grants(Verb.Calls, nameof(Role.AzureMLDataScientist))]
[Grants(Verb.Reads, nameof(Role.AzureMLDataScientist))]
public sealed class ServerlessEndpoint(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<MachineLearningWorkspace>(name, new(file, line, expression)), IKeyAuthentication
{
    /// <summary>The model's id: <c>azureml://registries/azureml-meta/models/Llama-3.3-70B-Instruct</c>.</summary>
    [Maps("properties.modelSettings.modelId", Needed = true, CreateOnly = true)]
    public string? Model { get; init; }

    /// <summary>Accepts a key instead of Microsoft Entra tokens. Azure's default is on; ours is off.</summary>
    [Maps("properties.authMode=Key|AAD", Absent = true)]
    public bool KeyAccess { get; init; }

    /// <summary>Stops harmful questions and answers. Azure's default, and ours, is on.</summary>
    [Maps("properties.contentSafety.contentSafetyStatus=Enabled|Disabled", Absent = true)]
    public bool ContentSafety { get; init; } = true;

    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
}
