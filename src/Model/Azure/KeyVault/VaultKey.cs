using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A key of one's own in a key vault, which a service encrypts with and fetches as one of its identities.</summary>
public sealed record VaultKey : KeyInVault
{
    /// <summary>What the service fetches the key as: one of its user-assigned identities.</summary>
    [Maps("identity.userAssignedIdentity")]
    public UserAssignedIdentity? Identity { get; init; }
}

/// <summary>A key of one's own in a key vault.</summary>
public abstract record KeyInVault : Part
{
    /// <summary>The vault's <see cref="KeyVault.Uri"/>.</summary>
    [Maps("keyVaultUri")]
    public Text Vault { get; init; } = "";

    [Maps("keyName")]
    public string Name { get; init; } = "";

    /// <summary>The version; the newest, also of later ones, when null.</summary>
    [Maps("keyVersion")]
    public string? Version { get; init; }

    /// <summary>The key's address: <c>https://…/keys/lake/0123…</c>.</summary>
    internal Text Address => AddressOf(Vault, Name, Version);

    internal static Text AddressOf(Text vault, string name, string? version)
    {
        var address = new Text(0, 0);
        foreach (var part in vault.Parts)
        {
            if (part is Output output) address.AppendFormatted(output);
            else address.AppendLiteral((string)part);
        }

        var slash = vault.Parts.Count > 0 && vault.Parts[vault.Parts.Count - 1] is string text && !text.EndsWith("/", StringComparison.Ordinal) ? "/" : "";
        address.AppendLiteral($"{slash}keys/{name}{(string.IsNullOrEmpty(version) ? "" : "/" + version)}");
        return address;
    }
}
