using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A model behind a batch endpoint, and the cluster that it works on.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/batchendpoints/deployments</remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments", "2026-05-01")]
[Service("Batch deployment", "A model behind a batch endpoint, and the cluster that it works on", Icon = "machine-learning", Source = "https://learn.microsoft.com/azure/machine-learning/concept-endpoints-batch")]
[Without(Traits.Any & ~Traits.Identity)]
[Without(Traits.Identity, Although = "its machines act under the identity of their cluster")]
[Named("", 3, 32, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
public sealed class BatchDeployment(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<BatchEndpoint>(name, new(file, line, expression))
{
    /// <summary>The model's id, as in <c>azureml://registries/azureml/models/…/versions/1</c>, or that of one in the workspace.</summary>
    [Maps("properties.model.assetId")]
    public Text? Model { get; init; }

    [Maps("properties.model.referenceType")]
    internal string? ModelReference { get => Model is null ? null : "Id"; init { } }

    /// <summary>The machines that it works on.</summary>
    [Maps("properties.compute", Needed = true)]
    public ComputeCluster? Cluster { get; init; }

    /// <summary>Machines that it takes of the cluster.</summary>
    [Maps("properties.resources.instanceCount")]
    public int Machines { get; init; } = 1;

    /// <summary>The id of the environment that it runs in; that of the model when null.</summary>
    [Maps("properties.environmentId")]
    public Text? Environment { get; init; }

    /// <summary>Environment variables. Never secrets.</summary>
    [Maps("properties.environmentVariables")]
    public IDictionary<string, Text> Variables { get; init; } = new Dictionary<string, Text>();

    /// <summary>The id of the code that answers, where the model does not itself.</summary>
    [Maps("properties.codeConfiguration.codeId")]
    public Text? Code { get; init; }

    /// <summary>The file of <see cref="Code"/> that is run.</summary>
    [Maps("properties.codeConfiguration.scoringScript")]
    public string? ScoringScript { get; init; }

    /// <summary>Files, or rows of tables, that one call of the model gets. Azure's default, and ours, is ten.</summary>
    [Maps("properties.miniBatchSize", Absent = 10)]
    public int BatchSize { get; init; } = 10;

    /// <summary>Calls at once on a machine. Azure's default, and ours, is one.</summary>
    [Maps("properties.maxConcurrencyPerInstance", Absent = 1)]
    public int AtOnce { get; init; } = 1;

    /// <summary>Failures after which the whole work stops; -1, which is Azure's default and ours, never.</summary>
    [Maps("properties.errorThreshold", Absent = -1)]
    public int Failures { get; init; } = -1;

    /// <summary>Further tries of a call that fails. Azure's default, and ours, is three.</summary>
    [Maps("properties.retrySettings.maxRetries", Absent = 3)]
    public int Retries { get; init; } = 3;

    /// <summary>How long a call may take. Azure's default, and ours, is half a minute.</summary>
    [Maps("properties.retrySettings.timeout", Absent = "PT30S")]
    public string Timeout { get; init; } = "PT30S";

    /// <summary>Puts all answers into one file, or leaves them to the code. Azure's default, and ours, is one file.</summary>
    [Maps("properties.outputAction", Absent = BatchOutput.AppendRow)]
    public BatchOutput Output { get; init; } = BatchOutput.AppendRow;

    /// <summary>The one file. Azure's default, and ours, is <c>predictions.csv</c>.</summary>
    [Maps("properties.outputFileName", Absent = "predictions.csv")]
    public string OutputFile { get; init; } = "predictions.csv";

    /// <summary>How much it notes of its work. Azure's default, and ours, is what matters to operations.</summary>
    [Maps("properties.loggingLevel", Absent = BatchLogging.Info)]
    public BatchLogging Logging { get; init; } = BatchLogging.Info;

    /// <summary>What it is for.</summary>
    [Maps("properties.description")]
    public string? Description { get; init; }

    /// <summary>What is noted of it, by names of one's own.</summary>
    [Maps("properties.properties")]
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>();
}

public enum BatchOutput { AppendRow, SummaryOnly }
public enum BatchLogging { Info, Warning, Debug }
