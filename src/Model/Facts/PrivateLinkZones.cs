using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>Azure for everybody, for the authorities of the United States, and in China, where 21Vianet runs it.</summary>
public enum AzureCloud { Public, Government, China }

/// <summary>The zone that resolves a group of private link, in each cloud.</summary>
/// <param name="Public">In the public cloud, as <see cref="PrivateLinkAttribute"/> names it.</param>
/// <param name="Government">In Azure Government; null where the page names none.</param>
/// <param name="China">In China; null where the page names none.</param>
/// <param name="Source">The page that says so.</param>
/// <param name="Read">The day of the text that was read.</param>
public sealed record PrivateLinkZone(string Public, string? Government, string? China, string Source, Date Read)
{
    /// <summary>The zone's name there; null where none is named.</summary>
    public string? In(AzureCloud cloud) => cloud switch { AzureCloud.Government => Government, AzureCloud.China => China, _ => Public };
}

/// <summary>The zones of private link that the classes name, in the other clouds too: facts with a source and a day. That a cloud has the zone does not say that it has each service that the zone is for.</summary>
public static class PrivateLinkZones
{
    private const string Page = "https://learn.microsoft.com/azure/private-link/private-endpoint-dns";
    private static readonly Date Read = new(2025, 8, 4);

    /// <summary>By the name of the public zone.</summary>
    public static IReadOnlyList<PrivateLinkZone> All { get; } =
    [
        Of("privatelink.adf.azure.com", "privatelink.adf.azure.us", "privatelink.adf.azure.cn"),
        Of("privatelink.agentsvc.azure-automation.net", "privatelink.agentsvc.azure-automation.us"),
        Of("privatelink.api.azureml.ms", "privatelink.api.ml.azure.us", "privatelink.api.ml.azure.cn"),
        Of("privatelink.azconfig.io", "privatelink.azconfig.azure.us"),
        Of("privatelink.azure-api.net"),
        Of("privatelink.azurecr.io", "privatelink.azurecr.us"),
        Of("privatelink.azuredatabricks.net", "privatelink.databricks.azure.us"),
        Of("privatelink.azurestaticapps.net"),
        Of("privatelink.azurewebsites.net", "privatelink.azurewebsites.us", "privatelink.chinacloudsites.cn"),
        Of("privatelink.blob.core.windows.net", "privatelink.blob.core.usgovcloudapi.net", "privatelink.blob.core.chinacloudapi.cn"),
        Of("privatelink.cognitiveservices.azure.com", "privatelink.cognitiveservices.azure.us"),
        Of("privatelink.database.windows.net", "privatelink.database.usgovcloudapi.net", "privatelink.database.chinacloudapi.cn"),
        Of("privatelink.datafactory.azure.net", "privatelink.datafactory.azure.us", "privatelink.datafactory.azure.cn"),
        Of("privatelink.dev.azuresynapse.net", "privatelink.dev.azuresynapse.usgovcloudapi.net"),
        Of("privatelink.dfs.core.windows.net", "privatelink.dfs.core.usgovcloudapi.net", "privatelink.dfs.core.chinacloudapi.cn"),
        Of("privatelink.documents.azure.com", "privatelink.documents.azure.us", "privatelink.documents.azure.cn"),
        Of("privatelink.eventgrid.azure.net", "privatelink.eventgrid.azure.us"),
        Of("privatelink.file.core.windows.net", "privatelink.file.core.usgovcloudapi.net", "privatelink.file.core.chinacloudapi.cn"),
        Of("privatelink.mongocluster.cosmos.azure.com"),
        Of("privatelink.monitor.azure.com", "privatelink.monitor.azure.us"),
        Of("privatelink.notebooks.azure.net", "privatelink.notebooks.usgovcloudapi.net", "privatelink.notebooks.chinacloudapi.cn"),
        Of("privatelink.ods.opinsights.azure.com", "privatelink.ods.opinsights.azure.us"),
        Of("privatelink.oms.opinsights.azure.com", "privatelink.oms.opinsights.azure.us"),
        Of("privatelink.openai.azure.com"),
        Of("privatelink.postgres.database.azure.com", "privatelink.postgres.database.usgovcloudapi.net", "privatelink.postgres.database.chinacloudapi.cn"),
        Of("privatelink.purview.azure.com", "privatelink.purview.azure.us"),
        Of("privatelink.purviewstudio.azure.com", "privatelink.purviewstudio.azure.us"),
        Of("privatelink.queue.core.windows.net", "privatelink.queue.core.usgovcloudapi.net", "privatelink.queue.core.chinacloudapi.cn"),
        Of("privatelink.redis.azure.net"),
        Of("privatelink.redis.cache.windows.net", "privatelink.redis.cache.usgovcloudapi.net", "privatelink.redis.cache.chinacloudapi.cn"),
        Of("privatelink.search.windows.net", "privatelink.search.azure.us"),
        Of("privatelink.servicebus.windows.net", "privatelink.servicebus.usgovcloudapi.net", "privatelink.servicebus.chinacloudapi.cn"),
        Of("privatelink.services.ai.azure.com"),
        Of("privatelink.sql.azuresynapse.net", "privatelink.sql.azuresynapse.usgovcloudapi.net"),
        Of("privatelink.table.core.windows.net", "privatelink.table.core.usgovcloudapi.net", "privatelink.table.core.chinacloudapi.cn"),
        Of("privatelink.vaultcore.azure.net", "privatelink.vaultcore.usgovcloudapi.net", "privatelink.vaultcore.azure.cn"),
        Of("privatelink.{geo}.backup.windowsazure.com", "privatelink.{geo}.backup.windowsazure.us"),
        Of("privatelink.{region}.azurecontainerapps.io"),
    ];

    /// <summary>What is known of a zone, by its public name; null where nothing is.</summary>
    public static PrivateLinkZone? Find(string zone) => All.FirstOrDefault(fact => fact.Public == zone);

    private static PrivateLinkZone Of(string zone, string? government = null, string? china = null) => new(zone, government, china, Page, Read);
}
