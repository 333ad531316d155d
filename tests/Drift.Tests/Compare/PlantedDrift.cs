using AiFactory.Drift.Tests.Inventory;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Tests.Compare;

/// <summary>The example's production as somebody left it: what <c>examples/GroundedChat/inventory/README.md</c> tells of.</summary>
internal static class PlantedDrift
{
    public static AzureView View()
    {
        var azure = new AzureView(Chat.Desired);
        Noise(azure);
        Platform(azure);
        ByHand(azure);
        return azure;
    }

    /// <summary>What people did in the portal.</summary>
    private static void ByHand(AzureView azure)
    {
        azure.Properties("/stchatdocumentsprodz7l6")["allowSharedKeyAccess"] = Value.Of(true);
        azure.Properties("/srch-chat-passages-prod-z7l6")["publicNetworkAccess"] = Value.Of("enabled");
        ((ListValue)azure.Properties("/nsg-chat-endpoints-prod")["securityRules"]!).Items.Add(Json.Parse("""
            { "name": "debug", "properties": { "priority": 200, "direction": "Inbound", "access": "Allow", "protocol": "Tcp", "sourceAddressPrefix": "*", "sourcePortRange": "*", "destinationAddressPrefix": "*", "destinationPortRange": "22" } }
            """));
        ((MapValue)azure["/deployments/answering"]["sku"]!)["capacity"] = Value.Of(300);
        ((MapValue)azure["/asp-chat-web-prod"]["sku"]!)["capacity"] = Value.Of(1);
        ((MapValue)azure["/cosmos-chat-history-prod-z7l6"]["tags"]!)["costCenter"] = Value.Of("4712");
        azure.RemoveAll(id => id.Contains("/privateEndpoints/pep-chat-vault-prod", StringComparison.OrdinalIgnoreCase));
        azure.Move("/components/appi-chat-insights-prod", id => id.Replace("rg-chat-data-prod", "rg-monitoring-prod", StringComparison.Ordinal));
        azure.Add($"{Group("data")}/providers/Microsoft.Storage/storageAccounts/stchatdebug", """
            { "location": "swedencentral", "kind": "StorageV2", "sku": { "name": "Standard_LRS", "tier": "Standard" }, "properties": { "allowSharedKeyAccess": true, "publicNetworkAccess": "Enabled", "minimumTlsVersion": "TLS1_2" } }
            """);
        ((MapValue)azure["/app-chat-web-prod-z7l6"]["tags"]!)["createdBy"] = Value.Of("k.lind");
    }

    /// <summary>Other words for what the model says.</summary>
    private static void Noise(AzureView azure)
    {
        azure["/stchatdocumentsprodz7l6"]["location"] = Value.Of("Sweden Central");
        azure.Properties("/stchatdocumentsprodz7l6")["minimumTlsVersion"] = Value.Of("tls1_2");
        azure.Properties("/stchatdocumentsprodz7l6")["creationTime"] = Value.Of("2026-09-01T07:15:22.123Z");
        azure.Properties("/stchatdocumentsprodz7l6")["primaryEndpoints"] = new MapValue { ["blob"] = Value.Of("https://stchatdocumentsprodz7l6.blob.core.windows.net/") };
        ((MapValue)azure.Properties("/stchatdocumentsprodz7l6")["networkAcls"]!)["ipRules"] = new ListValue([]);
        foreach (var site in new[] { "/app-chat-web-prod-z7l6", "/app-chat-indexer-prod-z7l6" }) SettingsApart(azure, site);
        var rules = (ListValue)azure.Properties("/nsg-chat-edge-prod")["securityRules"]!;
        rules.Items.Reverse();
        foreach (var row in azure.Rows.Where(row => ((TextValue)row["type"]!).Text == "microsoft.authorization/roleassignments")) Granted((MapValue)row["properties"]!);
        azure.Move("/roleAssignments/5149bd27-b7af-87ab-8a56-290816054ba5", id => id.Replace("5149bd27-b7af-87ab-8a56-290816054ba5", "3f2d6c1e-8a54-4b7e-9d10-6a2b7c0e5f41", StringComparison.Ordinal));
    }

    /// <summary>A listing of sites leaves their settings out; they stand in a document of their own.</summary>
    private static void SettingsApart(AzureView azure, string site)
    {
        var properties = azure.Properties(site);
        properties["serverFarmId"] = Value.Of(((TextValue)properties["serverFarmId"]!).Text.Replace("/resourceGroups/", "/resourcegroups/", StringComparison.Ordinal));
        var web = azure.Add(((TextValue)azure[site]["id"]!).Text + "/config/web", "{}");
        web["properties"] = properties["siteConfig"]!.Clone();
        foreach (var name in ((MapValue)properties["siteConfig"]!).Entries.Keys.ToList()) ((MapValue)properties["siteConfig"]!)[name] = Value.Null;
        ((MapValue)azure[site]["tags"]!)["hidden-link: /app-insights-resource-id"] = Value.Of("/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-data-prod/providers/microsoft.insights/components/appi-chat-insights-prod");
    }

    private static void Granted(MapValue assignment)
    {
        assignment["roleDefinitionId"] = Value.Of("/subscriptions/33333333-3333-4333-8333-333333333333" + ((TextValue)assignment["roleDefinitionId"]!).Text);
        (assignment["createdOn"], assignment["createdBy"]) = (Value.Of("2026-09-01T07:20:11.5Z"), Value.Of("66666666-6666-4666-8666-666666666666"));
    }

    /// <summary>What Azure made by itself.</summary>
    private static void Platform(AzureView azure)
    {
        foreach (var (group, endpoint) in new[] { ("app", "web"), ("app", "indexer"), ("data", "documents"), ("data", "history"), ("data", "models"), ("data", "passages") })
        {
            azure.Add($"{Group(group)}/providers/Microsoft.Network/networkInterfaces/pep-chat-{endpoint}-prod.nic.0c6e2b1d", $$"""
                { "location": "swedencentral", "properties": { "privateEndpoint": { "id": "{{Group(group)}}/providers/Microsoft.Network/privateEndpoints/pep-chat-{{endpoint}}-prod" } } }
                """);
        }

        azure.Add($"{Group("data")}/providers/microsoft.alertsmanagement/smartDetectorAlertRules/Failure Anomalies - appi-chat-insights-prod", """{ "location": "global" }""");
    }

    private static string Group(string stack) => $"/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-{stack}-prod";
}
