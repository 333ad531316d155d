using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An online endpoint: one address for models that answer at once.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/onlineendpoints</remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces/onlineEndpoints", "2026-05-01")]
[Service("Online endpoint", "One address for models that answer at once", Deep = true, Icon = "machine-learning", Source = "https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online")]
[Without(Traits.PrivateLink | Traits.Zones | Traits.Injection)]
[Named("", 3, 32, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[Grants(Verb.Calls, nameof(Role.AzureMLDataScientist))]
[Grants(Verb.Reads, nameof(Role.AzureMLDataScientist))]
[Diagnostics]
public sealed class OnlineEndpoint(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<MachineLearningWorkspace>(name, new(file, line, expression)), IPublicEndpoint, IKeyAuthentication, IHasIdentity
{
    /// <summary>Accepts keys instead of Microsoft Entra tokens. Azure has no default; ours is off.</summary>
    [Maps("properties.authMode=Key|AADToken", CreateOnly = true)]
    public bool KeyAccess { get; init; }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Per cent of the calls for each deployment, by its name. Azure refuses names of deployments that are not there yet: give it once they are.</summary>
    [Maps("properties.traffic")]
    public IReadOnlyDictionary<string, int> Traffic { get; init; } = new Dictionary<string, int>();

    /// <summary>Per cent of the calls, at most 50, that a deployment gets a copy of without answering, by its name.</summary>
    [Maps("properties.mirrorTraffic")]
    public IReadOnlyDictionary<string, int> Mirror { get; init; } = new Dictionary<string, int>();

    /// <summary>The id of the Kubernetes cluster that it runs on; Azure's machines when null.</summary>
    [Maps("properties.compute", CreateOnly = true)]
    public string? Cluster { get; init; }

    /// <summary>What it is for.</summary>
    [Maps("properties.description")]
    public string? Description { get; init; }

    /// <summary>What is noted of it, by names of one's own.</summary>
    [Maps("properties.properties")]
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>();

    /// <summary>What it acts as towards the workspace's storage and registry.</summary>
    [Maps("identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>The models behind it.</summary>
    [Children]
    public IReadOnlyList<OnlineDeployment> Deployments { get; init => field = value.AdoptedBy(this); } = [];

    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
}
