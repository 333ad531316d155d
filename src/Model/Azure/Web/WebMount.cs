using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A file share or blob container that an app sees as a folder.</summary>
public sealed record WebMount : Part
{
    /// <summary>A share can be written, a container of a Linux app only be read.</summary>
    [Maps("type", Terraform = "type")]
    public WebMountKind Kind { get; init; } = WebMountKind.Files;

    /// <summary>The storage account that it is in. It must accept keys.</summary>
    [Maps("accountName", Needed = true, Terraform = "account_name")]
    public Text? Account { get; init; }

    /// <summary>The name of the share or container.</summary>
    [Maps("shareName", Needed = true, Terraform = "share_name")]
    public Text? Share { get; init; }

    /// <summary>The folder: <c>/mnt/models</c>.</summary>
    [Maps("mountPath", Terraform = "mount_path")]
    public string Path { get; init; } = "/mnt/files";

    /// <summary>The account's key: a sensitive <see cref="Architecture.Parameter"/>, never text. Azure does not give it back.</summary>
    [Maps("accessKey", Needed = true, Terraform = "access_key")]
    public Text? Key { get; init; }

    internal static IReadOnlyDictionary<string, WebMount> WithoutSecrets(IReadOnlyDictionary<string, WebMount> mounts, AzureResource app) =>
        app.Architecture is not null && mounts.Values.Any(mount => mount.Key is { } key && !key.Parts.Any(part => part is Output)) ? throw ModelErrors.SecretInModel(app, nameof(WebApplication.Mounts)) : mounts;
}

public enum WebMountKind { [Wire("AzureFiles")] Files, [Wire("AzureBlob")] Blobs }
