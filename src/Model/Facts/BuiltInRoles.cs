using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>What a role reaches: the service and its settings, what the service holds and does, or both.</summary>
public enum RolePlane { Control, Data, Both }

/// <summary>What a built-in role allows.</summary>
/// <param name="Role">The role, with its title and its id.</param>
/// <param name="Plane">What it reaches, by what the page says that it is for.</param>
/// <param name="IsPrivileged">Whether Microsoft counts it among the roles that may change everything, or who has access.</param>
/// <param name="Allows">In a few words.</param>
/// <param name="Source">The page that says so.</param>
/// <param name="Read">The day of the text that was read.</param>
public sealed record RoleFact(Role Role, RolePlane Plane, bool IsPrivileged, string Allows, string Source, Date Read);

/// <summary>The built-in roles that <see cref="Role"/> names: facts with a source and a day.</summary>
public static class BuiltInRoles
{
    private const string Page = "https://learn.microsoft.com/azure/role-based-access-control/built-in-roles";
    private static readonly Date Read = new(2026, 2, 23), Later = new(2026, 9, 10);

    /// <summary>One for each role that <see cref="Role"/> names, those that Microsoft calls privileged first.</summary>
    public static IReadOnlyList<RoleFact> All { get; } =
    [
        Privileged(Role.Owner, "manages all resources, and assigns roles"),
        Privileged(Role.Contributor, "manages all resources, and assigns no roles"),
        Privileged(Role.RoleBasedAccessControlAdministrator, "assigns roles, and manages access in no other way"),
        Privileged(Role.UserAccessAdministrator, "manages who has access"),
        Control(Role.Reader, "views all resources"),

        Data(Role.StorageBlobDataReader, "reads and lists containers and blobs"),
        Data(Role.StorageBlobDataContributor, "reads, writes and deletes containers and blobs"),
        Data(Role.StorageBlobDataOwner, "does all to containers and blobs, POSIX access control included"),
        Data(Role.StorageBlobDelegator, "gets a user delegation key, to sign shared access signatures with"),
        Data(Role.StorageQueueDataReader, "reads and lists queues and messages"),
        Data(Role.StorageQueueDataContributor, "reads, writes and deletes queues and messages"),
        Data(Role.StorageQueueDataMessageSender, "adds messages to a queue"),
        Data(Role.StorageQueueDataMessageProcessor, "peeks at, takes and deletes messages of a queue"),
        Data(Role.StorageTableDataReader, "reads tables and entities"),
        Data(Role.StorageTableDataContributor, "reads, writes and deletes tables and entities"),
        Data(Role.StorageFileDataSmbShareReader, "reads files and directories of a share"),
        Data(Role.StorageFileDataSmbShareContributor, "reads, writes and deletes files and directories of a share"),
        Data(Role.StorageFileDataPrivilegedReader, "reads files and directories of a share, whatever their own permissions say"),
        Data(Role.StorageFileDataPrivilegedContributor, "reads, writes and deletes files and directories of a share and changes their permissions, whatever these say"),
        Control(Role.StorageAccountContributor, "manages storage accounts, and gets their keys, which open the data"),

        Data(Role.EventHubsDataReceiver, "receives events"),
        Data(Role.EventHubsDataSender, "sends events"),
        Data(Role.EventHubsDataOwner, "does all to event hubs"),
        Data(Role.ServiceBusDataReceiver, "receives messages"),
        Data(Role.ServiceBusDataSender, "sends messages"),
        Data(Role.ServiceBusDataOwner, "does all to queues, topics and messages"),
        Data(Role.EventGridDataSender, "sends events"),

        Data(Role.CognitiveServicesOpenAIUser, "views files, models and deployments, and calls for completions and embeddings"),
        Both(Role.CognitiveServicesOpenAIContributor, "fine-tunes, deploys and calls models"),
        Both(Role.CognitiveServicesUser, "reads, and lists the keys"),
        Control(Role.CognitiveServicesContributor, "creates, changes and deletes accounts, and manages their keys"),
        Data(Role.CognitiveServicesDataReader, "reads the data"),
        Control(Role.CognitiveServicesUsagesReader, "views how much of the quota is used"),
        Data(Role.CognitiveServicesSpeechUser, "recognises and synthesises speech, and reads custom models"),
        Data(Role.CognitiveServicesSpeechContributor, "does all to speech projects"),
        Both(Role.AzureAIUser, "views accounts and projects, and uses what a project holds"),
        Both(Role.AzureAIProjectManager, "develops in projects and manages them, and assigns one role, Azure AI User"),
        Both(Role.AzureAIAccountOwner, "manages accounts and projects, and assigns one role, Azure AI User"),
        Both(Role.AzureAIOwner, "manages accounts and projects, and uses what a project holds"),
        Both(Role.AzureAIDeveloper, "does all within a hub but manage it"),
        Control(Role.AzureAIAdministrator, "manages hubs, and what they depend on"),
        Control(Role.AzureAINetworkConnectionApprover, "approves private endpoints to what a hub or project depends on"),
        Control(Role.AzureAIInferenceDeploymentOperator, "creates deployments within a resource group"),
        Both(Role.AzureMLDataScientist, "does all within a workspace but create or delete compute, or change the workspace"),
        Both(Role.AzureMLComputeOperator, "creates, changes, deletes and opens managed compute"),
        Both(Role.AzureMLRegistryUser, "views registries, and does all to their assets"),
        Data(Role.SearchIndexDataReader, "queries indexes"),
        Data(Role.SearchIndexDataContributor, "does all to what indexes hold"),
        Control(Role.SearchServiceContributor, "manages search services, and not who has access"),

        Data(Role.KeyVaultSecretsUser, "reads secrets"),
        Data(Role.KeyVaultSecretsOfficer, "does all to secrets but manage permissions"),
        Data(Role.KeyVaultCryptoUser, "encrypts, decrypts, signs and verifies with keys"),
        Data(Role.KeyVaultCryptoServiceEncryptionUser, "wraps and unwraps with keys, as services do whose data is encrypted with a key of one's own"),
        Data(Role.KeyVaultCryptoOfficer, "does all to keys but manage permissions"),
        Data(Role.KeyVaultCertificateUser, "reads certificates"),
        Data(Role.KeyVaultCertificatesOfficer, "does all to certificates but manage permissions"),
        Data(Role.KeyVaultReader, "lists keys, secrets and certificates, and sees no secret value"),
        Data(Role.KeyVaultAdministrator, "does all to keys, secrets and certificates"),
        Control(Role.KeyVaultContributor, "manages vaults, and reaches nothing in them"),
        Data(Role.AppConfigurationDataReader, "reads settings"),
        Data(Role.AppConfigurationDataOwner, "does all to settings"),

        Data(Role.KubernetesReader, "sees most objects of a namespace, without roles and secrets"),
        Data(Role.KubernetesWriter, "changes most objects of a namespace, secrets included"),
        Data(Role.KubernetesAdmin, "does all within a namespace but change its quota and the namespace itself"),
        Data(Role.KubernetesClusterAdmin, "does all within a cluster"),
        Control(Role.KubernetesUser, "gets the credentials of a cluster's user"),
        Control(Role.KubernetesContributor, "manages clusters"),
        Data(Role.ArcKubernetesViewer, "sees all objects of a connected cluster or namespace, without secrets"),
        Data(Role.ArcKubernetesWriter, "changes all in a connected cluster or namespace, without roles"),
        Data(Role.AcrPull, "pulls images"),
        Data(Role.AcrPush, "pushes and pulls images"),
        Data(Role.AcrDelete, "deletes images and repositories"),
        Data(Role.ContainerRegistryRepositoryReader, "reads repositories, and does not list them"),
        Data(Role.ContainerRegistryRepositoryWriter, "reads and writes repositories, and does not list them"),

        Control(Role.ContainerRegistryTasksContributor, "manages and runs the tasks that build images") with { Read = Later },
        Data(Role.ContainerRegistryDataImporter, "imports images from other registries, lists repositories and pulls images") with { Read = Later },
        Control(Role.ContainerAppsContributor, "manages container apps") with { Read = Later },
        Control(Role.ContainerAppsJobsOperator, "views, starts and stops jobs") with { Read = Later },

        Control(Role.LogicAppOperator, "views, enables and disables logic apps"),
        Control(Role.LogicAppContributor, "manages logic apps"),
        Control(Role.DataFactoryContributor, "manages data factories and what is in them"),
        Control(Role.WebsiteContributor, "manages websites, and not their plans"),
        Control(Role.ApiManagementServiceContributor, "manages services and their APIs"),
        Control(Role.ApiManagementServiceReader, "views services and their APIs"),
        Control(Role.CosmosDBAccountReader, "reads account data"),
        Control(Role.CosmosDBOperator, "manages accounts, and reaches neither keys nor data"),
        Control(Role.SqlDatabaseContributor, "manages databases, and neither their servers nor what secures them"),
        Control(Role.SqlServerContributor, "manages servers and databases, and not what secures them"),

        Both(Role.LogAnalyticsReader, "searches all monitoring data, and views monitoring settings"),
        Data(Role.LogAnalyticsDataReader, "searches the logs of the workspaces and tables that it is given for"),
        Both(Role.LogAnalyticsContributor, "reads all monitoring data, changes monitoring settings, and reads storage keys"),
        Both(Role.MonitoringReader, "reads all monitoring data"),
        Both(Role.MonitoringContributor, "reads all monitoring data, and changes monitoring settings"),
        Both(Role.BackupReader, "views backup services, and changes nothing"),
        Both(Role.BackupOperator, "manages backups, but removes none and gives nobody access"),
        Both(Role.BackupContributor, "manages backups, but creates no vault and gives nobody access"),
        Data(Role.MonitoringMetricsPublisher, "publishes metrics"),

        Control(Role.NetworkContributor, "manages networks"),
        Control(Role.PrivateDnsZoneContributor, "manages private DNS zones, and not the networks that they are linked to"),
        Control(Role.ManagedIdentityOperator, "reads and assigns user-assigned identities"),
        Control(Role.ManagedIdentityContributor, "creates, changes and deletes user-assigned identities"),
        Control(Role.CostManagementReader, "views costs and budgets"),
        Control(Role.ResourcePolicyContributor, "creates and changes policies"),
        Control(Role.SecurityReader, "views recommendations, alerts and policies of Defender for Cloud"),
    ];

    /// <summary>What is known of a role, by its title; null where nothing is.</summary>
    public static RoleFact? Find(string title) => All.FirstOrDefault(fact => fact.Role.Name == title);

    private static RoleFact Privileged(Role role, string allows) => new(role, RolePlane.Control, IsPrivileged: true, allows, Page, Read);
    private static RoleFact Control(Role role, string allows) => new(role, RolePlane.Control, IsPrivileged: false, allows, Page, Read);
    private static RoleFact Data(Role role, string allows) => new(role, RolePlane.Data, IsPrivileged: false, allows, Page, Read);
    private static RoleFact Both(Role role, string allows) => new(role, RolePlane.Both, IsPrivileged: false, allows, Page, Read);
}
