using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Mapping;

/// <summary>Azure keeps some settings of a resource in documents below it.</summary>
public sealed class SatelliteTests
{
    private const string Group = "/subscriptions/s/resourceGroups/g/providers/";
    private const string Account = Group + "Microsoft.Storage/storageAccounts/docs";
    private const string Site = Group + "Microsoft.Web/sites/web";
    private const string Endpoint = Group + "Microsoft.Network/privateEndpoints/docs";

    [Fact]
    public void A_storage_account_and_its_blob_service_are_one_resource()
    {
        var documents = Documents($$"""
            [{ "id": "{{Account}}" },
             { "id": "{{Account}}/blobServices/default", "name": "default", "type": "Microsoft.Storage/storageAccounts/blobServices", "sku": { "name": "Standard_LRS" },
               "properties": { "deleteRetentionPolicy": { "enabled": true, "days": 30, "allowPermanentDelete": false }, "containerDeleteRetentionPolicy": { "enabled": false }, "isVersioningEnabled": true, "cors": { "corsRules": [] } } }]
            """);

        var account = ReadOne<StorageAccount>(documents);

        Assert.Equal((30, null, true), (account.BlobSoftDeleteDays, account.ContainerSoftDeleteDays, account.BlobVersioning));
        ComesBack(documents, account);
    }

    [Fact]
    public void A_setting_whose_document_was_not_read_is_unknown()
    {
        var account = ReadOne<StorageAccount>(Documents($$"""[{ "id": "{{Account}}" }]"""));

        Assert.False(Knows(account, nameof(StorageAccount.BlobSoftDeleteDays)));
        Assert.Single(ArmWriter.Documents(account));
    }

    [Fact]
    public void A_web_app_is_read_from_config_web_where_the_site_says_nothing()
    {
        var documents = Documents($$"""
            [{ "id": "{{Site}}", "kind": "app,linux", "properties": { "siteConfig": { "alwaysOn": null, "minTlsVersion": "1.3" } } },
             { "id": "{{Site}}/config/web", "name": "web", "type": "Microsoft.Web/sites/config", "properties": { "alwaysOn": false, "minTlsVersion": "1.2", "ftpsState": "FtpsOnly", "phpVersion": "" } },
             { "id": "{{Site}}/config/appsettings", "name": "appsettings", "type": "Microsoft.Web/sites/config", "properties": { "LEVEL": "info", "WEBSITE_HEALTHCHECK_MAXPINGFAILURES": "7" } }]
            """);

        var web = ReadOne<WebApp>(documents);

        Assert.False(web.AlwaysOn);
        Assert.Equal(FtpsState.FtpsOnly, web.Ftps);
        Assert.Equal(WebTls.Tls13, web.MinimumTls); // the site's own document counts first
        Assert.Equal("info", web.Settings["LEVEL"].ToString());
        Assert.Equal(7, web.HealthCheckEvictionMinutes);
        ComesBack(documents, web);
    }

    [Fact]
    public void The_zones_of_a_private_endpoint_stand_in_its_zone_group()
    {
        var documents = Documents($$"""
            [{ "id": "{{Endpoint}}", "properties": { "privateLinkServiceConnections": [{ "name": "blob", "properties": { "privateLinkServiceId": "{{Account}}", "groupIds": ["blob"], "privateLinkServiceConnectionState": { "status": "Approved" } } }], "manualPrivateLinkServiceConnections": [] } },
             { "id": "{{Endpoint}}/privateDnsZoneGroups/default", "name": "default", "type": "Microsoft.Network/privateEndpoints/privateDnsZoneGroups",
               "properties": { "privateDnsZoneConfigs": [{ "name": "anything", "properties": { "privateDnsZoneId": "{{Group}}Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net", "recordSets": [] } }] } }]
            """);

        var endpoint = ReadOne<PrivateEndpoint>(documents);

        Assert.Equal("privatelink.blob.core.windows.net", Assert.Single(endpoint.Zones).Name);
        Assert.Equal("docs", Assert.IsType<StorageAccount>(endpoint.Target).Name);
        ComesBack(documents, endpoint);
    }

    [Fact]
    public void An_endpoint_that_someone_else_must_approve_is_read_from_the_other_list()
    {
        var documents = Documents($$"""
            [{ "id": "{{Endpoint}}", "properties": { "privateLinkServiceConnections": [], "manualPrivateLinkServiceConnections": [{ "name": "partner", "properties": { "privateLinkServiceId": "{{Account}}", "groupIds": ["blob"], "requestMessage": "Please." } }] } }]
            """);

        var endpoint = ReadOne<PrivateEndpoint>(documents);

        Assert.Equal("Please.", endpoint.Request);
        Assert.NotNull(endpoint.Target);
        ComesBack(documents, endpoint);
    }

    private static List<MapValue> Documents(string json) => [.. ((ListValue)Json.Parse(json)).Items.Cast<MapValue>()];

    private static T ReadOne<T>(List<MapValue> documents) => Assert.IsType<T>(Assert.Single(new ArmReader(new ReadContext()).ReadAll(documents)));

    private static void ComesBack(List<MapValue> documents, AzureResource read) =>
        Assert.Equal(documents.Select(Json.Print).Order(StringComparer.Ordinal), ArmWriter.Documents(read).Select(document => Json.Print(document.Body)).Order(StringComparer.Ordinal));

    private static bool Knows(AzureResource resource, string property) => ((IMapped)resource).Origin!.Knows(resource.Shape.Mappings.Single(mapping => mapping.Name == property));
}
