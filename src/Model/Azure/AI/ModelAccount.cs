using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An account that models are deployed in.</summary>
public abstract class ModelAccount : CognitiveAccount, ITrustsAzureServices
{
    private protected ModelAccount(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>Lets trusted Azure services pass the network rules, as AI Search does to make vectors. Azure's default, and ours, is off.</summary>
    [Maps("properties.networkAcls.bypass=AzureServices|None", Terraform = "network_acls.bypass=AzureServices|None")]
    public bool AzureServicesBypass { get; init; }

    /// <summary>Keeps no completions, even where a caller asks for it. Azure's default, and ours, is off.</summary>
    [Maps("properties.storedCompletionsDisabled", Absent = false, Azapi = true)]
    public bool StoresNoCompletions { get; init; }

    /// <summary>Lets busy deployments use more than their share while others are idle.</summary>
    [Maps("properties.dynamicThrottlingEnabled", Terraform = "dynamic_throttling_enabled")]
    public bool? DynamicThrottling { get; init; }

    /// <summary>What models may be neither asked nor answer, for deployments to name.</summary>
    [Children]
    public IReadOnlyList<ContentFilterPolicy> ContentFilters { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Lists of terms for content filters to name.</summary>
    [Children]
    public IReadOnlyList<ContentBlocklist> Blocklists { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>The models that can be called, each under a name.</summary>
    [Children]
    public IReadOnlyList<ModelDeployment> Deployments { get; init => field = value.AdoptedBy(this); } = [];

    bool ITrustsAzureServices.TrustsAzureServices => AzureServicesBypass;
}
