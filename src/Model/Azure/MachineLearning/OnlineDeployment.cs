using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A model behind an online endpoint, on machines of Azure's. Deployments on Kubernetes are left untyped.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/onlineendpoints/deployments</remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments", "2026-05-01")]
[Fixed("properties.endpointComputeType", "Managed", Discriminates = true)]
[Fixed("sku.name", "Default")]
[Service("Online deployment", "A model on machines behind an online endpoint", Deep = true, Icon = "machine-learning", Source = "https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online")]
[Without(Traits.Any & ~Traits.Identity)]
[Named("", 3, 32, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
public sealed class OnlineDeployment(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<OnlineEndpoint>(name, new(file, line, expression)), IHasIdentity
{
    /// <summary>The model's id, as in <c>azureml://registries/azureml/models/…/versions/1</c>, or that of one in the workspace.</summary>
    [Maps("properties.model", Or = "properties.model.assetId")]
    public Text? Model { get; init; }

    /// <summary>Where the container sees the model; <c>/var/azureml-app/azureml-models</c> when null.</summary>
    [Maps("properties.modelMountPath")]
    public string? ModelPath { get; init; }

    /// <summary>The id of the environment that it runs in; that of the model when null.</summary>
    [Maps("properties.environmentId")]
    public Text? Environment { get; init; }

    /// <summary>Environment variables. Never secrets.</summary>
    [Maps("properties.environmentVariables")]
    public IDictionary<string, Text> Variables { get; init; } = new Dictionary<string, Text>();

    /// <summary>The id of the code that answers, where the model does not itself.</summary>
    [Maps("properties.codeConfiguration.codeId", CreateOnly = true)]
    public Text? Code { get; init; }

    /// <summary>The file of <see cref="Code"/> that is run.</summary>
    [Maps("properties.codeConfiguration.scoringScript", CreateOnly = true)]
    public string? ScoringScript { get; init; }

    /// <summary>The size of a machine, as in <c>Standard_DS3_v2</c>.</summary>
    [Maps("properties.instanceType", CreateOnly = true)]
    public required string Size { get; init; }

    /// <summary>Machines. Azure updates one after the other: with two or more it answers meanwhile.</summary>
    [Maps("sku.capacity")]
    public int Instances { get; init; } = 1;

    /// <summary>Adds and takes away machines by their load; as many as <see cref="Instances"/> when null, or as an autoscale setting says.</summary>
    [Maps("properties.scaleSettings")]
    public OnlineScale? Scale { get; init; }

    /// <summary>Lets it call public addresses. Azure's default is on; a workspace with a managed network decides by its rules instead, and wants it left out.</summary>
    [Maps("properties.egressPublicNetworkAccess=Enabled|Disabled")]
    public bool? PublicEgress { get; init; }

    /// <summary>Follows requests in the workspace's Application Insights. Azure's default is off; ours is on.</summary>
    [Maps("properties.appInsightsEnabled", Absent = false)]
    public bool Followed { get; init; } = true;

    /// <summary>How many requests at once, and how long they may take.</summary>
    [Maps("properties.requestSettings")]
    public OnlineRequests? Requests { get; init; }

    /// <summary>Says whether a container is alive; one that is not is started again.</summary>
    [Maps("properties.livenessProbe")]
    public OnlineProbe? Liveness { get; init; }

    /// <summary>Says whether a container can take calls; one that cannot gets none.</summary>
    [Maps("properties.readinessProbe")]
    public OnlineProbe? Readiness { get; init; }

    /// <summary>Says whether a container has started; the others are not asked before.</summary>
    [Maps("properties.startupProbe")]
    public OnlineProbe? Startup { get; init; }

    /// <summary>Keeps what is asked and answered, to look for changes.</summary>
    [Maps("properties.dataCollector")]
    public OnlineCollector? Collector { get; init; }

    /// <summary>What it is for.</summary>
    [Maps("properties.description")]
    public string? Description { get; init; }

    /// <summary>What is noted of it, by names of one's own.</summary>
    [Maps("properties.properties")]
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>();

    /// <summary>What it acts as, where it does not act as its endpoint.</summary>
    [Maps("identity")]
    public ManagedIdentity? Identity { get; init; }
}

public abstract record OnlineScale : Part;

/// <summary>As many machines as are asked for.</summary>
[Fixed("scaleType", "Default", Discriminates = true)]
public sealed record FixedScale : OnlineScale;

/// <summary>Machines by their load. For deployments on Kubernetes; others are scaled by an autoscale setting.</summary>
[Fixed("scaleType", "TargetUtilization", Discriminates = true)]
public sealed record UtilizationScale : OnlineScale
{
    [Maps("minInstances")]
    public int Minimum { get; init; } = 1;

    [Maps("maxInstances")]
    public int Maximum { get; init; } = 1;

    /// <summary>How often the load is looked at, as in <c>PT1S</c>, which is Azure's default.</summary>
    [Maps("pollingInterval")]
    public string? Every { get; init; }

    /// <summary>The load in per cent that is aimed at. Azure's default is 70.</summary>
    [Within(1, 100)]
    [Maps("targetUtilizationPercentage")]
    public int Percent { get; init; } = 70;
}

/// <summary>How a machine takes requests.</summary>
public sealed record OnlineRequests : Part
{
    /// <summary>Requests that a machine works on at once. Azure's default, and ours, is one.</summary>
    [Maps("maxConcurrentRequestsPerInstance", Absent = 1)]
    public int AtOnce { get; init; } = 1;

    /// <summary>How long a request may take, as in <c>PT5S</c>, which is Azure's default and ours; at most <c>PT3M</c>.</summary>
    [Maps("requestTimeout", Absent = "PT5S")]
    public string Timeout { get; init; } = "PT5S";

    /// <summary>How long a request may wait. Azure has given up the setting; its default is half a second.</summary>
    [Maps("maxQueueWait")]
    public string? Wait { get; init; }
}

/// <summary>A question that a container must answer.</summary>
public sealed record OnlineProbe : Part
{
    /// <summary>How long it has before the first question, as in <c>PT10S</c>.</summary>
    [Maps("initialDelay")]
    public string? After { get; init; }

    /// <summary>The time between two questions. Azure's default, and ours, is ten seconds.</summary>
    [Maps("period", Absent = "PT10S")]
    public string Every { get; init; } = "PT10S";

    /// <summary>The time after which no answer counts as a failure. Azure's default, and ours, is two seconds.</summary>
    [Maps("timeout", Absent = "PT2S")]
    public string Timeout { get; init; } = "PT2S";

    /// <summary>Failures in a row that count. Azure's default, and ours, is 30.</summary>
    [Maps("failureThreshold", Absent = 30)]
    public int Failures { get; init; } = 30;

    /// <summary>Answers in a row after which it is well again. Azure's default, and ours, is one.</summary>
    [Maps("successThreshold", Absent = 1)]
    public int Successes { get; init; } = 1;
}

/// <summary>Keeps what is asked and answered.</summary>
public sealed record OnlineCollector : Part
{
    /// <summary>How often a new file is begun. Azure's default, and ours, is every hour.</summary>
    [Maps("rollingRate", Absent = CollectorRate.Hour)]
    public CollectorRate NewFile { get; init; } = CollectorRate.Hour;

    /// <summary>Names of request headers that are kept too.</summary>
    [Maps("requestLogging.captureHeaders")]
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>What is kept, by name: <c>model_inputs</c>, <c>model_outputs</c>, <c>request</c>, <c>response</c>.</summary>
    [Maps("collections")]
    public IDictionary<string, OnlineCollection> Collections { get; init; } = new Dictionary<string, OnlineCollection>();
}

public enum CollectorRate { Year, Month, Day, Hour, Minute }

/// <summary>One kind of data that is kept.</summary>
public sealed record OnlineCollection : Part
{
    [Maps("dataCollectionMode=Enabled|Disabled")]
    public bool Enabled { get; init; } = true;

    /// <summary>The share of the calls that is kept, 0 to 1.</summary>
    [Maps("samplingRate")]
    public decimal? Share { get; init; }

    /// <summary>The id of the data asset that it becomes.</summary>
    [Maps("dataId")]
    public string? Data { get; init; }

    /// <summary>The client id of the identity that writes it.</summary>
    [Maps("clientId")]
    public Text? By { get; init; }
}
