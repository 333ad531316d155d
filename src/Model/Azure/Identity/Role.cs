using System.Reflection;

namespace AiFactory.Model.Azure;

/// <summary>A built-in Azure role, whose id is the same in every tenant, or one of a <see cref="RoleDefinition"/>.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles, read 2026-11.</remarks>
public sealed record Role(string Name, string Id)
{
    public static readonly Role
        Reader = new("Reader", "acdd72a7-3385-48ef-bd42-f606fba81ae7"),
        StorageBlobDataReader = new("Storage Blob Data Reader", "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"),
        StorageBlobDataContributor = new("Storage Blob Data Contributor", "ba92f5b4-2d11-453d-a403-e96b0029c9fe"),
        StorageBlobDataOwner = new("Storage Blob Data Owner", "b7e6dc6d-f1e8-4753-8033-0f276bb0955b"),
        StorageQueueDataReader = new("Storage Queue Data Reader", "19e7f393-937e-4f77-808e-94535e297925"),
        StorageQueueDataMessageSender = new("Storage Queue Data Message Sender", "c6a89b2d-59bc-44d0-9896-0f6e12d7b80a"),
        StorageQueueDataMessageProcessor = new("Storage Queue Data Message Processor", "8a0f0c08-91a1-4084-bc3d-661d67233fed"),
        StorageTableDataReader = new("Storage Table Data Reader", "76199698-9eea-4c19-bc75-cec21354c6b6"),
        StorageTableDataContributor = new("Storage Table Data Contributor", "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"),
        StorageFileDataSmbShareReader = new("Storage File Data SMB Share Reader", "aba4ae5f-2193-4029-9191-0cb91df5e314"),
        StorageFileDataSmbShareContributor = new("Storage File Data SMB Share Contributor", "0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb"),
        EventHubsDataReceiver = new("Azure Event Hubs Data Receiver", "a638d3c7-ab3a-418d-83e6-5f17a39d4fde"),
        EventHubsDataSender = new("Azure Event Hubs Data Sender", "2b629674-e913-4c01-ae53-ef4638d8f975"),
        ServiceBusDataReceiver = new("Azure Service Bus Data Receiver", "4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0"),
        ServiceBusDataSender = new("Azure Service Bus Data Sender", "69a216fc-b8fb-44d8-bc22-1f3c2cd27a39"),
        EventGridDataSender = new("EventGrid Data Sender", "d5a91429-5739-47e2-a06b-3470a27159e7"),
        StorageQueueDataContributor = new("Storage Queue Data Contributor", "974c5e8b-45b9-4653-ba55-5f855dd0fb88"),
        CognitiveServicesOpenAIUser = new("Cognitive Services OpenAI User", "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"),
        CognitiveServicesOpenAIContributor = new("Cognitive Services OpenAI Contributor", "a001fd3d-188f-4b5d-821b-7da978bf7442"),
        CognitiveServicesUser = new("Cognitive Services User", "a97b65f3-24c7-4388-baec-2e87135dc908"),
        CognitiveServicesSpeechUser = new("Cognitive Services Speech User", "f2dc8367-1007-4938-bd23-fe263f013447"),
        AzureAIUser = new("Azure AI User", "53ca6127-db72-4b80-b1b0-d745d6d5456d"),
        AzureAIDeveloper = new("Azure AI Developer", "64702f94-c441-49e6-a78b-ef80e0188fee"),
        AzureMLDataScientist = new("AzureML Data Scientist", "f6c7c914-8db3-469d-8ca1-694a8f32e121"),
        AzureMLRegistryUser = new("AzureML Registry User", "1823dd4f-9b8c-4ab6-ab4e-7397a3684615"),
        SearchIndexDataReader = new("Search Index Data Reader", "1407120a-92aa-4202-b7e9-c0e197c71c8f"),
        SearchIndexDataContributor = new("Search Index Data Contributor", "8ebe5a00-799e-43f5-93ac-243d3dce84a7"),
        SearchServiceContributor = new("Search Service Contributor", "7ca78c08-252a-4471-8644-bb5ff32d4ba0"),
        KeyVaultSecretsUser = new("Key Vault Secrets User", "4633458b-17de-408a-b874-0445c86b69e6"),
        KeyVaultSecretsOfficer = new("Key Vault Secrets Officer", "b86a8fe4-44ce-4948-aee5-eccb2c155cd7"),
        KeyVaultCryptoUser = new("Key Vault Crypto User", "12338af0-0e69-4776-bea7-57ae8d297424"),
        KeyVaultCryptoOfficer = new("Key Vault Crypto Officer", "14b46e9e-c2b7-41b4-b07b-48a6ebf60603"),
        AppConfigurationDataReader = new("App Configuration Data Reader", "516239f1-63e1-4d78-a4de-a74fb236a071"),
        AppConfigurationDataOwner = new("App Configuration Data Owner", "5ae67dd6-50cb-40e7-96ff-dc2bfa4b606b"),
        KubernetesReader = new("Azure Kubernetes Service RBAC Reader", "7f6c6a51-bcf8-42ba-9220-52d62157d7db"),
        KubernetesWriter = new("Azure Kubernetes Service RBAC Writer", "a7ffa36f-339b-4b5c-8bdf-e2c188b2c0eb"),
        KubernetesUser = new("Azure Kubernetes Service Cluster User Role", "4abbcc35-e782-43d8-92c5-2d3f1bd2253f"),
        ArcKubernetesViewer = new("Azure Arc Kubernetes Viewer", "63f0a09d-1495-4db4-a681-037d84835eb4"),
        ArcKubernetesWriter = new("Azure Arc Kubernetes Writer", "5b999177-9696-4545-85c7-50de3797e5a1"),
        LogicAppOperator = new("Logic App Operator", "515c2055-d9d4-4321-b1b9-bd0c9a0f79fe"),
        AcrPull = new("AcrPull", "7f951dda-4ed3-4680-a7ca-43fe172d538d"),
        AcrPush = new("AcrPush", "8311e382-0749-4cb8-b61a-304f252e45ec"),
        DataFactoryContributor = new("Data Factory Contributor", "673868aa-7521-48a0-acc6-0f60742d39f5"),
        LogAnalyticsReader = new("Log Analytics Reader", "73c42c96-874c-492b-b04d-ab87d138a893"),
        BackupReader = new("Backup Reader", "a795c7a0-d4a2-40c1-ae25-d81f01202912"),
        BackupOperator = new("Backup Operator", "00c29273-979b-4161-815c-10b084fb9324"),
        BackupContributor = new("Backup Contributor", "5e467623-bb1f-42f4-a55d-6e525e11384b"),
        MonitoringMetricsPublisher = new("Monitoring Metrics Publisher", "3913510d-42f4-4e42-8a64-420c390055eb");

    /// <summary>Where it is defined, if not by Azure.</summary>
    internal RoleDefinition? Definition { get; init; }

    /// <summary>All that this class names.</summary>
    public static IReadOnlyList<Role> All { get; } = [.. typeof(Role).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Role>()];

    /// <summary>By the member's name in this class.</summary>
    internal static Role Named(string member) => (Role)typeof(Role).GetField(member)!.GetValue(null)!;

    public override string ToString() => Name;
}
