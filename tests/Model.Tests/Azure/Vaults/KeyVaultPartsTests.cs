using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Vaults;

public sealed class KeyVaultPartsTests
{
    /// <summary>A secret is there to be referred to and read; nothing makes it, so no value is anywhere.</summary>
    [Fact]
    public void A_secret_is_known_by_its_name_and_read_by_who_needs_it()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var token = new KeyVaultSecret("partner-token");
            new KeyVault("secrets") { Secrets = [token] };
            new WebApp("web") { Settings = new Dictionary<string, Text> { ["TOKEN"] = token.Setting } }.Reads(token);
        });
        var secret = graph.Resources.OfType<KeyVaultSecret>().Single();

        Assert.Equal(Ownership.Observed, secret.Ownership);
        Assert.Equal(("Key Vault Secrets User", secret.Name), (graph.Grants.Single().Role, graph.Grants.Single().Callee.Name));
        Assert.StartsWith("@Microsoft.KeyVault(SecretUri=https://kv", graph.Resources.OfType<WebApp>().Single().Settings["TOKEN"].ToString(), StringComparison.Ordinal);
        Assert.EndsWith("secrets/partner-token)", graph.Resources.OfType<WebApp>().Single().Settings["TOKEN"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_has_what_its_kind_needs()
    {
        var (rsa, curve) = (new KeyVaultKey("disks"), new KeyVaultKey("signing") { Kind = KeyKind.EllipticCurve });

        Assert.Equal((3072, null), (rsa.Size, rsa.Curve));
        Assert.Equal((null, KeyCurve.P256), (curve.Size, curve.Curve));
    }

    [Fact]
    public void A_key_that_is_made_anew_by_itself_says_so_in_both_languages()
    {
        var vault = new KeyVault("secrets") { AzureName = "kv-x", Keys = [new KeyVaultKey("disks") { RotatesAfter = "P1Y" }] };
        vault.PutInto(new ResourceGroup("apps") { AzureName = "rg-apps" });

        var body = ArmWriter.Documents(vault.Keys[0]).Single().Body;

        Assert.Equal(Value.Of("P1Y"), WirePath.Parse("properties.rotationPolicy.lifetimeActions[0].trigger.timeAfterCreate").Find(body));
        Assert.Equal(Value.Of("P1Y"), WirePath.Parse("rotation_policy.automatic.time_after_creation").Find(Projection.Write(vault.Keys[0], Wire.Terraform)[""]));
        Assert.Equal("https://kv-x.vault.azure.net/keys/disks", vault.Keys[0].Address.Known!.Replace(vault.Keys[0].AzureName, "disks", StringComparison.Ordinal));
    }
}
