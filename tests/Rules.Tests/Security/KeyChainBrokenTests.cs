using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class KeyChainBrokenTests : RuleTests<KeyChainBroken>
{
    protected override void Compliant(Architecture design) => Encrypt(new KeyVault("keys"));

    [Fact]
    public void A_vault_that_can_be_purged()
    {
        var verdict = Reports(_ => Encrypt(new KeyVault("keys") { PurgeProtection = false }), on: "KeyVault/keys", at: nameof(KeyVault.PurgeProtection), says: "and with it the key of PostgreSQL server 'orders'", alsoBreaks: "AIFA1022");
        Assert.Equal(["PostgreSQL server 'orders' is encrypted with a key of Key vault 'keys'", "It fetches the key as Managed identity 'reader'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_firewall_before_the_vault() => Reports(_ => Encrypt(new KeyVault("keys") { AzureServicesBypass = false }), on: "KeyVault/keys", at: nameof(KeyVault.AzureServicesBypass), says: "keeps PostgreSQL server 'orders' from its key");

    [Fact]
    public void A_vault_that_is_open_needs_no_bypass() => Silent(_ => Encrypt(new KeyVault("keys") { AzureServicesBypass = false, PublicNetworkAccess = true, OtherNetworks = NetworkAction.Allow }));

    [Fact]
    public void An_identity_without_a_role() => Reports(_ => Encrypt(new KeyVault("keys"), role: null), on: "PostgreSqlServer/orders", at: nameof(PostgreSqlServer.EncryptionIdentity), says: "Managed identity 'reader' has no role on Key vault 'keys'");

    [Fact]
    public void A_role_that_reads_secrets_is_none() => Reports(_ => Encrypt(new KeyVault("keys"), role: Role.KeyVaultSecretsUser), on: "PostgreSqlServer/orders", at: nameof(PostgreSqlServer.EncryptionIdentity));

    [Fact]
    public void A_vault_that_others_run() => Silent(_ => Encrypt(new KeyVault("keys") { PurgeProtection = false, Ownership = Ownership.Observed }, role: null));

    [Fact]
    public void Azure_s_own_key() => Silent(_ => new PostgreSqlServer("orders"));

    private static void Encrypt(KeyVault vault) => Encrypt(vault, Role.KeyVaultCryptoServiceEncryptionUser);

    private static void Encrypt(KeyVault vault, Role? role)
    {
        var reader = new UserAssignedIdentity("reader");
        if (role is not null) new RoleAssignment("reader-fetches-key") { Scope = vault, Principal = reader, Role = role };
        new PostgreSqlServer("orders") { EncryptionKey = $"{vault.Uri}keys/orders/0123", EncryptionIdentity = reader, Identity = ManagedIdentity.Of(reader) };
    }
}
