using System.Reflection;

namespace AiFactory.Model.Azure;

/// <summary>A built-in Azure role: its id is the same in every tenant.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles, read 2026-11.</remarks>
public sealed record Role(string Name, string Id)
{
    public static readonly Role
        Reader = new("Reader", "acdd72a7-3385-48ef-bd42-f606fba81ae7"),
        StorageBlobDataReader = new("Storage Blob Data Reader", "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"),
        StorageBlobDataContributor = new("Storage Blob Data Contributor", "ba92f5b4-2d11-453d-a403-e96b0029c9fe"),
        StorageBlobDataOwner = new("Storage Blob Data Owner", "b7e6dc6d-f1e8-4753-8033-0f276bb0955b"),
        StorageQueueDataContributor = new("Storage Queue Data Contributor", "974c5e8b-45b9-4653-ba55-5f855dd0fb88"),
        CognitiveServicesOpenAIUser = new("Cognitive Services OpenAI User", "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"),
        CognitiveServicesOpenAIContributor = new("Cognitive Services OpenAI Contributor", "a001fd3d-188f-4b5d-821b-7da978bf7442"),
        CognitiveServicesUser = new("Cognitive Services User", "a97b65f3-24c7-4388-baec-2e87135dc908"),
        SearchIndexDataReader = new("Search Index Data Reader", "1407120a-92aa-4202-b7e9-c0e197c71c8f"),
        SearchIndexDataContributor = new("Search Index Data Contributor", "8ebe5a00-799e-43f5-93ac-243d3dce84a7"),
        SearchServiceContributor = new("Search Service Contributor", "7ca78c08-252a-4471-8644-bb5ff32d4ba0"),
        KeyVaultSecretsUser = new("Key Vault Secrets User", "4633458b-17de-408a-b874-0445c86b69e6"),
        KeyVaultSecretsOfficer = new("Key Vault Secrets Officer", "b86a8fe4-44ce-4948-aee5-eccb2c155cd7"),
        AcrPull = new("AcrPull", "7f951dda-4ed3-4680-a7ca-43fe172d538d"),
        AcrPush = new("AcrPush", "8311e382-0749-4cb8-b61a-304f252e45ec"),
        DataFactoryContributor = new("Data Factory Contributor", "673868aa-7521-48a0-acc6-0f60742d39f5"),
        LogAnalyticsReader = new("Log Analytics Reader", "73c42c96-874c-492b-b04d-ab87d138a893"),
        MonitoringMetricsPublisher = new("Monitoring Metrics Publisher", "3913510d-42f4-4e42-8a64-420c390055eb");

    /// <summary>All that this class names.</summary>
    public static IReadOnlyList<Role> All { get; } = [.. typeof(Role).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Role>()];

    /// <summary>By the member's name in this class.</summary>
    internal static Role Named(string member) => (Role)typeof(Role).GetField(member)!.GetValue(null)!;

    public override string ToString() => Name;
}
