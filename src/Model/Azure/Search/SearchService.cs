using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure AI Search: indexes over text and vectors.</summary>
[AzureResource("Microsoft.Search/searchServices", "2025-05-01", Terraform = "azurerm_search_service")]
[Service("Azure AI Search", "Indexes over text and vectors, with filters and ranking", Deep = true, Icon = "ai-search", Stateful = true, Source = "https://learn.microsoft.com/azure/search/search-what-is-azure-search")]
[Without(Traits.Injection)]
[Named("srch", 2, 60, NameCharacters.LowerAlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Calls, nameof(Role.SearchIndexDataReader))]
[Grants(Verb.Reads, nameof(Role.SearchIndexDataReader))]
[Grants(Verb.Writes, nameof(Role.SearchIndexDataContributor))]
[Diagnostics]
[PrivateLink("searchService", "privatelink.search.windows.net")]
public sealed class SearchService(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, ISelectedNetworks, IAllowedAddresses, IKeyAuthentication, IZoneRedundant, IHasIdentity
{
    [Maps("sku.name", Terraform = "sku", CreateOnly = true)]
    public SearchSku Sku { get; init; } = SearchSku.Standard;

    /// <summary>Copies that answer queries, 1 to 12.</summary>
    [Maps("properties.replicaCount", Terraform = "replica_count", Absent = 1)]
    public int Replicas { get; init; } = 1;

    [Maps("properties.partitionCount", Terraform = "partition_count", Absent = 1)]
    public int Partitions { get; init; } = 1;

    /// <summary>Many small indexes instead of few large ones, for Standard3 with up to 3 partitions. Azure's default, and ours, is off.</summary>
    [Maps("properties.hostingMode=highDensity|default", Terraform = "hosting_mode=highDensity|default", TerraformWhen = nameof(HighDensity), CreateOnly = true, Absent = false)]
    public bool HighDensity { get; init; }

    /// <summary>Works on data in machines whose memory Azure itself cannot read. Azure's default, and ours, is off.</summary>
    [Maps("properties.computeType=confidential|default", CreateOnly = true, Azapi = true, Absent = false)]
    public bool Confidential { get; init; }

    /// <summary>Stops all that could carry data out: indexers, skills and connections to other services. Azure's default, and ours, is off.</summary>
    [Maps("properties.dataExfiltrationProtections", Azapi = true)]
    public IReadOnlyList<SearchProtection> Protections { get; init; } = [];

    [Maps("properties.publicNetworkAccess=enabled|disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    [Maps("!properties.disableLocalAuth", Terraform = "local_authentication_enabled", Absent = true)]
    public bool KeyAccess { get; init; }

    /// <summary>What a caller without access is told, where keys and Entra identities are both accepted; null accepts keys alone.</summary>
    [Maps("properties.authOptions.aadOrApiKey.aadAuthFailureMode", Terraform = "authentication_failure_mode")]
    public SearchRefusal? Refusal { get => KeyAccess ? field : null; init; } = SearchRefusal.Forbidden;

    /// <summary>Lets trusted Azure services pass the network rules.</summary>
    [Maps("properties.networkRuleSet.bypass=AzureServices|None", Terraform = "network_rule_bypass_option=AzureServices|None", Absent = false)]
    public bool AzureServicesBypass { get; init; }

    /// <summary>Reports indexes that are not encrypted with a key of one's own.</summary>
    [Maps("properties.encryptionWithCmk.enforcement=Enabled|Disabled", Terraform = "customer_managed_key_enforcement_enabled", Absent = false)]
    public bool RequiresOwnKeys { get; init; }

    [Maps("properties.networkRuleSet.ipRules[].value", Terraform = "allowed_ips")]
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    [Maps("properties.semanticSearch", Terraform = "semantic_search_sku", TerraformWhen = nameof(RanksByMeaning))]
    public SemanticRanker Ranker { get; init; } = SemanticRanker.Standard;

    internal bool RanksByMeaning => Ranker != SemanticRanker.None; // azurerm leaves the argument out for "disabled"

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>Ways from Azure's own network for its indexers to storage, models and databases, which their owners approve.</summary>
    [Children]
    public IReadOnlyList<SearchSharedLink> SharedLinks { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>An index of it, for the story: text and vectors that are found together. Applications make it, not the platform.</summary>
    public Feature Index(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => new(name, this, file, line) { Description = "An index: text and vectors that are found together." };

    /// <summary>An indexer of it, for the story: fetches what is new from a source and fills an index. Applications make it, not the platform.</summary>
    public Feature Indexer(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => new(name, this, file, line) { Description = "An indexer: fetches what is new from a source and fills an index." };

    /// <summary>A skillset of it, for the story: what an indexer does to documents on the way, as cutting them into passages and making vectors. Applications make it, not the platform.</summary>
    public Feature Skillset(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => new(name, this, file, line) { Description = "A skillset: what is done to documents on the way into an index." };

    /// <summary>Where applications ask. azurerm exports no endpoint, so it is made from the name.</summary>
    public Text Endpoint => $"https://{NameOutput}.search.windows.net";

    bool ISelectedNetworks.OnlySelectedNetworks => AllowedAddresses.Count > 0 && AllowedAddresses.All(range => range.Prefix > 0);
    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
    string IZoneRedundant.ZoneSetting => nameof(Replicas);
    bool IZoneRedundant.IsZoneRedundant => Replicas >= 2; // in regions with zones, replicas beyond the first are spread over them
}

public enum SearchSku { [Wire("free")] Free, [Wire("basic")] Basic, [Wire("standard")] Standard, [Wire("standard2")] Standard2, [Wire("standard3")] Standard3, [Wire("storage_optimized_l1")] StorageOptimizedL1, [Wire("storage_optimized_l2")] StorageOptimizedL2 }
public enum SearchRefusal { [Wire("http403")] Forbidden, [Wire("http401WithBearerChallenge")] Challenge }
public enum SemanticRanker { [Wire("disabled")] None, [Wire("free")] Free, [Wire("standard")] Standard }

/// <summary>Stops all that could carry data out of the service.</summary>
public enum SearchProtection { BlockAll }
