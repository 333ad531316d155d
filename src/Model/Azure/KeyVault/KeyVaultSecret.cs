using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A secret in a key vault, by its name: who may read it, and where it is. Its value is never here; somebody puts it into the vault.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/secrets</remarks>
[AzureResource("Microsoft.KeyVault/vaults/secrets", "2023-07-01", Terraform = "azurerm_key_vault_secret")]
[Service("Secret", "A secret in a key vault, which somebody puts there", Icon = "key-vault", Source = "https://learn.microsoft.com/azure/key-vault/secrets/about-secrets")]
[Without(Traits.Any & ~Traits.Grants)]
[Named("", 1, 127, NameCharacters.AlphanumericHyphen, NameScope.Parent, Verbatim = true)]
[BelongsTo(typeof(KeyVault), "key_vault_id")]
[Grants(Verb.Reads, nameof(Role.KeyVaultSecretsUser))]
[Grants(Verb.Calls, nameof(Role.KeyVaultSecretsUser))]
[Grants(Verb.Writes, nameof(Role.KeyVaultSecretsOfficer))]
public sealed class KeyVaultSecret : ChildResource<KeyVault>
{
    public KeyVaultSecret(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "") : base(name, new(file, line, expression)) => Observe();

    /// <summary>What kind of text it is, for those who read it.</summary>
    [Maps("properties.contentType", Terraform = "content_type")]
    public string? ContentType { get; init; }

    /// <summary>Where it is: <c>https://vault.vault.azure.net/secrets/name</c>, without a version, so that a new value is found.</summary>
    public Text Address => $"{Parent.Uri}secrets/{AzureName}";

    /// <summary>What an App Service setting is given for the app to read the secret itself.</summary>
    public Text Setting => $"@Microsoft.KeyVault(SecretUri={Address})";

    public static implicit operator KeyVaultSecret(string name) => new(name, "", 0, "");
}
