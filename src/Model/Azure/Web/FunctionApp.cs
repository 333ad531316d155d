using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Functions on Flex Consumption: paid by use, scaled to nothing and to many, in a network of one's own. Its plan has the size FC1 and no other app.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.web/sites</remarks>
[AzureResource("Microsoft.Web/sites", "2025-03-01", Terraform = "azurerm_function_app_flex_consumption")]
[Service("Function app", "Runs code when something happens, and is paid by use", Icon = "functions", Source = "https://learn.microsoft.com/azure/azure-functions/flex-consumption-plan")]
[Without(Traits.Grants | Traits.Zones)]
[Without(Traits.Keys, Although = "a function decides by itself whether its callers need a key")]
[Named("func", 2, 60, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[NeedsDelegation("Microsoft.App/environments", OutboundOnly = true)]
[Fixed("kind", "functionapp,linux", Discriminates = true)]
[Fixed("properties.reserved", "true")]
[Fixed("properties.functionAppConfig.deployment.storage.type", "blobContainer", Terraform = "storage_container_type", Discriminates = true)]
public sealed class FunctionApp(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AppServiceApp(name, new(file, line, expression))
{
    /// <summary>What its functions are written in.</summary>
    [Maps("properties.functionAppConfig.runtime.name", Terraform = "runtime_name")]
    public FunctionLanguage Language { get; init; } = FunctionLanguage.Python;

    /// <summary>The version of the language: <c>3.12</c> for Python, <c>8.0</c> for .NET, <c>22</c> for Node.</summary>
    [Maps("properties.functionAppConfig.runtime.version", Terraform = "runtime_version")]
    public string LanguageVersion { get; init; } = "3.12";

    /// <summary>The blob container that its code is deployed to: the <see cref="BlobContainer.Address"/> of one.</summary>
    [Maps("properties.functionAppConfig.deployment.storage.value", Needed = true, Terraform = "storage_container_endpoint")]
    public Text? Code { get; init; }

    /// <summary>Who reads the code: the system-assigned identity when null.</summary>
    [Maps("properties.functionAppConfig.deployment.storage.authentication.userAssignedIdentityResourceId", Terraform = "storage_user_assigned_identity_id")]
    public UserAssignedIdentity? CodeReader { get; init; }

    /// <summary>How the code is read; as an identity unless given. A connection string has a key in it.</summary>
    [Maps("properties.functionAppConfig.deployment.storage.authentication.type", Terraform = "storage_authentication_type")]
    public CodeSignIn CodeSignIn { get => field == 0 ? CodeReader is null ? CodeSignIn.SystemAssignedIdentity : CodeSignIn.UserAssignedIdentity : field; init; }

    /// <summary>The setting that holds the connection string, where one is used.</summary>
    [Maps("properties.functionAppConfig.deployment.storage.authentication.storageAccountConnectionStringName")]
    internal string? ConnectionSetting { get => CodeSignIn == CodeSignIn.StorageAccountConnectionString ? _connectionSetting ?? "DEPLOYMENT_STORAGE_CONNECTION_STRING" : null; init => _connectionSetting = value; }

    private readonly string? _connectionSetting;

    /// <summary>Mebibytes of memory of one instance: 512, 2,048 or 4,096. More memory comes with more of a processor.</summary>
    [Within(512, 4096)]
    [Maps("properties.functionAppConfig.scaleAndConcurrency.instanceMemoryMB", Terraform = "instance_memory_in_mb")]
    public int Memory { get; init; } = 2048;

    /// <summary>The most instances of one function or group, 1 to 1,000. Also bounds what a flood of calls can cost.</summary>
    [Within(1, 1000)]
    [Maps("properties.functionAppConfig.scaleAndConcurrency.maximumInstanceCount", Terraform = "maximum_instance_count")]
    public int MaximumInstances { get; init; } = 100;

    /// <summary>Calls over HTTP that one instance takes at a time, 1 to 1,000; Azure chooses by memory when null.</summary>
    [Within(1, 1000)]
    [Maps("properties.functionAppConfig.scaleAndConcurrency.triggers.http.perInstanceConcurrency", Terraform = "http_concurrency")]
    public int? HttpConcurrency { get; init; }

    /// <inheritdoc/>
    [Maps("properties.keyVaultReferenceIdentity", Azapi = true)]
    public override UserAssignedIdentity? SecretReader { get => base.SecretReader; init => base.SecretReader = value; }

    /// <summary>Instances that are always there, against cold starts.</summary>
    [Maps("properties.functionAppConfig.scaleAndConcurrency.alwaysReady", Terraform = "always_ready")]
    public IReadOnlyList<AlwaysReady> AlwaysReady { get; init; } = [];
}

public enum FunctionLanguage
{
    [Wire("python")] Python,
    [Wire("node")] Node,
    [Wire("dotnet-isolated")] DotNet,
    [Wire("java")] Java,
    [Wire("powershell")] PowerShell,
    [Wire("custom")] Custom,
}

/// <summary>How a function app reads its own code.</summary>
public enum CodeSignIn { SystemAssignedIdentity = 1, UserAssignedIdentity, StorageAccountConnectionString }

/// <summary>Instances of a Flex Consumption app that are always there.</summary>
public sealed record AlwaysReady : Part
{
    /// <summary><c>http</c>, <c>blob</c> or <c>durable</c> for a group; <c>function:name</c> for one function.</summary>
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "http";

    [Maps("instanceCount", Terraform = "instance_count")]
    public int Instances { get; init; } = 1;
}
