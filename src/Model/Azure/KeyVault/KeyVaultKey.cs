using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A key that never leaves its vault: services encrypt with it, applications sign.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/keys</remarks>
[AzureResource("Microsoft.KeyVault/vaults/keys", "2023-07-01", Terraform = "azurerm_key_vault_key")]
[Service("Key", "A key that never leaves its vault", Icon = "key-vault", Stateful = true, Source = "https://learn.microsoft.com/azure/key-vault/keys/about-keys")]
[Without(Traits.Any & ~Traits.Grants)]
[Named("key", 1, 127, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(KeyVault), "key_vault_id")]
[Grants(Verb.Reads, nameof(Role.KeyVaultCryptoUser))]
[Grants(Verb.Calls, nameof(Role.KeyVaultCryptoUser))]
[Grants(Verb.Writes, nameof(Role.KeyVaultCryptoOfficer))]
public sealed class KeyVaultKey(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<KeyVault>(name, new(file, line, expression))
{
    /// <summary>RSA for encryption of services; elliptic curves for signatures. With HSM it is kept in hardware, which a Premium vault has.</summary>
    [Maps("properties.kty", Terraform = "key_type", CreateOnly = true)]
    public KeyKind Kind { get; init; } = KeyKind.Rsa;

    /// <summary>Bits of an RSA key: 2,048, 3,072 or 4,096.</summary>
    [Within(2048, 4096)]
    [Maps("properties.keySize", Terraform = "key_size", CreateOnly = true)]
    public int? Size { get => field ?? (Kind is KeyKind.Rsa or KeyKind.RsaHsm ? 3072 : null); init; }

    /// <summary>The curve, for elliptic curves.</summary>
    [Maps("properties.curveName", Terraform = "curve", CreateOnly = true)]
    public KeyCurve? Curve { get => field ?? (Kind is KeyKind.EllipticCurve or KeyKind.EllipticCurveHsm ? KeyCurve.P256 : null); init; }

    /// <summary>What it may be used for; wrapping other keys unless given, as services do that encrypt with it.</summary>
    [Maps("properties.keyOps", Terraform = "key_opts")]
    public IReadOnlyList<KeyUse> Uses { get; init; } = [KeyUse.WrapKey, KeyUse.UnwrapKey];

    /// <summary>Makes a new version by itself after this time, as ISO 8601 writes it: <c>P1Y</c>. Never when null.</summary>
    [Maps(Terraform = "rotation_policy.automatic.time_after_creation", Via = nameof(Rotation))]
    public string? RotatesAfter { get; init; }

    [Maps("properties.rotationPolicy.lifetimeActions")]
    internal IReadOnlyList<KeyRotation> Rotation
    {
        get => RotatesAfter is null ? [] : [new() { After = RotatesAfter }];
        init => RotatesAfter = value.FirstOrDefault(action => action.Action == KeyAction.Rotate)?.After;
    }

    /// <summary>Where services find its newest version: <c>https://vault.vault.azure.net/keys/name</c>.</summary>
    public Output Address => new(this, "properties.keyUri", "versionless_id", () => $"https://{Parent.AzureName}.vault.azure.net/keys/{AzureName}");

    public static implicit operator KeyVaultKey(string name) => new(name, "", 0, "");
}

public enum KeyKind { [Wire("RSA")] Rsa, [Wire("RSA-HSM")] RsaHsm, [Wire("EC")] EllipticCurve, [Wire("EC-HSM")] EllipticCurveHsm }
public enum KeyCurve { [Wire("P-256")] P256, [Wire("P-384")] P384, [Wire("P-521")] P521, [Wire("P-256K")] P256K }
public enum KeyUse { [Wire("encrypt")] Encrypt, [Wire("decrypt")] Decrypt, [Wire("sign")] Sign, [Wire("verify")] Verify, [Wire("wrapKey")] WrapKey, [Wire("unwrapKey")] UnwrapKey }

internal enum KeyAction { [Wire("rotate")] Rotate, [Wire("notify")] Notify }

/// <summary>What happens to a key in time.</summary>
internal sealed record KeyRotation : Part
{
    [Maps("action.type")]
    public KeyAction Action { get; init; } = KeyAction.Rotate;

    [Maps("trigger.timeAfterCreate")]
    public string? After { get; init; }
}
