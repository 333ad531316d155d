using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An Azure AI Services account: the models and AI functions behind one endpoint.</summary>
[AzureResource("Microsoft.CognitiveServices/accounts", "2025-06-01", Terraform = "azurerm_cognitive_account")]
[Fixed("kind", "AIServices", Terraform = "kind", Discriminates = true)]
[Service("Azure AI Services", "The models and AI functions of Azure AI Foundry behind one endpoint", Icon = "ai-services", Stateful = true, Source = "https://learn.microsoft.com/azure/ai-services/what-are-ai-services")]
[Without(Traits.Zones)]
[Without(Traits.Injection, Although = "only its agents call from a subnet")]
[Named("ais", 2, 64, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Calls, nameof(Role.CognitiveServicesOpenAIUser))]
[Grants(Verb.Reads, nameof(Role.CognitiveServicesOpenAIUser))]
[Grants(Verb.Writes, nameof(Role.CognitiveServicesOpenAIContributor))]
[Diagnostics]
[PrivateLink("account", "privatelink.cognitiveservices.azure.com", "privatelink.openai.azure.com", "privatelink.services.ai.azure.com")]
public sealed class AIServicesAccount(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, ISelectedNetworks, IKeyAuthentication, IHasIdentity
{
    [Maps("sku.name", Terraform = "sku_name")]
    public string Sku { get; init; } = "S0";

    /// <summary>The first word of its host name; needed for Entra ID and private endpoints. The name in Azure unless given.</summary>
    [Maps("properties.customSubDomainName", Terraform = "custom_subdomain_name", CreateOnly = true)]
    public string? Subdomain { get => field ?? AzureName; init; }

    /// <summary>Accepts keys. Azure's default is on; ours is off.</summary>
    [Maps("!properties.disableLocalAuth", Terraform = "local_auth_enabled", Absent = true)]
    public bool KeyAccess { get; init; }

    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    [Maps("properties.networkAcls.defaultAction", Terraform = "network_acls.default_action")]
    public NetworkAction OtherNetworks { get; init; } = NetworkAction.Deny;

    /// <summary>Lets trusted Azure services pass the network rules, as AI Search does to make vectors.</summary>
    [Maps("properties.networkAcls.bypass=AzureServices|None", Terraform = "network_acls.bypass=AzureServices|None")]
    public bool AzureServicesBypass { get; init; }

    [Maps("properties.networkAcls.ipRules[].value", Terraform = "network_acls.ip_rules")]
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    [Maps("properties.networkAcls.virtualNetworkRules[].id", Terraform = "network_acls.virtual_network_rules[].subnet_id")]
    public IReadOnlyList<Subnet> AllowedSubnets { get; init; } = [];

    /// <summary>Calls only the hosts named in <see cref="AllowedHosts"/>.</summary>
    [Maps("properties.restrictOutboundNetworkAccess", Terraform = "outbound_network_access_restricted")]
    public bool RestrictsOutbound { get; init; }

    [Maps("properties.allowedFqdnList", Terraform = "fqdns")]
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    [Maps("properties.allowProjectManagement", Terraform = "project_management_enabled", CreateOnly = true)]
    public bool Projects { get; init; }

    /// <summary>The subnet that its agents act from; delegated to Microsoft.App/environments.</summary>
    [Maps("properties.networkInjections[0].subnetArmId", Terraform = "network_injection.subnet_id")]
    public Subnet? AgentSubnet { get; init; }

    [Maps("properties.networkInjections[0].scenario", Terraform = "network_injection.scenario")]
    internal string? AgentScenario { get => AgentSubnet is null ? null : "agent"; init { } }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    [Children]
    public IReadOnlyList<ContentFilterPolicy> ContentFilters { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<ModelDeployment> Deployments { get; init => field = value.AdoptedBy(this); } = [];

    public Output Endpoint => new(this, "properties.endpoint", "endpoint", () => $"https://{Subdomain}.cognitiveservices.azure.com/");

    bool ISelectedNetworks.OnlySelectedNetworks => OtherNetworks == NetworkAction.Deny && AllowedAddresses.All(range => range.Prefix > 0);
    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
}
