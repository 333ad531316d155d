using System.Text.Json;
using AiFactory.Drift.Report;
using AiFactory.Drift.Tests.Compare;
using AiFactory.Drift.Tests.Inventory;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Tests.Report;

/// <summary>Names and values of Azure's come from anybody: they stay text in every form, and secrets are in none.</summary>
public sealed class HostileTests
{
    public static TheoryData<string> Texts() =>
    [
        "\" ' ` \\", "${evil} %{evil}", "</script><script>alert(1)</script>", "two\nlines\r\tand a tab", "\e[31mred\e[0m\a", new string('x', 5000), "🦄 \ud800", "\u202eright to left", "| a | b |", "[x](javascript:x) @everyone #1",
        "::error file=x::y", "##vso[task.complete]",
    ];

    [Theory, MemberData(nameof(Texts))]
    public async Task A_hostile_text_stays_text(string text)
    {
        var azure = PlantedDrift.View();
        ((MapValue)azure["/cosmos-chat-history-prod-z7l6"]["tags"]!)["costCenter"] = Value.Of(text);
        ((MapValue)azure["/app-chat-web-prod-z7l6"]["tags"]!)[text] = Value.Of(text);
        azure["/stchatdebug"]["type"] = Value.Of("a/" + text);
        var result = await Chat.Compare(azure.Answer());
        var located = new Located(_ => ("Chat \"x\".cs", 1));

        var plain = DriftText.Of(result, located);
        Assert.DoesNotContain(plain, letter => letter != '\n' && char.IsControl(letter) || letter == '\u202e');
        Assert.DoesNotContain("\n::", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("\n##", plain, StringComparison.Ordinal);
        Assert.All(plain.Split('\n'), line => Assert.True(line.Length < 1100));

        var markdown = DriftMarkdown.Of([(result, located)]);
        Assert.DoesNotContain("<script", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("[x](", markdown, StringComparison.Ordinal);
        Assert.All(markdown.Split('\n').Where(line => line.StartsWith('|')), line => Assert.Equal(6, line.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|')));

        using var json = JsonDocument.Parse(DriftJson.Of([(result, located)]));
        using var sarif = JsonDocument.Parse(DriftSarif.Of([(result, located)], "1"));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=Zm9vYmFy==;EndpointSuffix=core.windows.net")]
    [InlineData("https://st.blob.core.windows.net/c?sv=1&sig=abcdefg")]
    [InlineData("Server=x;Password=hunter2;")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.x")]
    public async Task A_secret_is_in_no_form(string secret)
    {
        var azure = PlantedDrift.View();
        ((MapValue)azure["/cosmos-chat-history-prod-z7l6"]["tags"]!)["costCenter"] = Value.Of(secret);
        azure.Properties("/stchatdebug")["note"] = Value.Of(secret);
        var result = await Chat.Compare(azure.Answer());
        var located = new Located(_ => null);
        Assert.All([DriftText.Of(result, located), DriftMarkdown.Of([(result, located)]), DriftJson.Of([(result, located)]), DriftSarif.Of([(result, located)], "1")], form => Assert.DoesNotContain(secret[^8..], form, StringComparison.Ordinal));
        Assert.Contains(result.Findings, finding => finding.Live == Secrets.Hidden);
    }

    [Theory]
    [InlineData("properties.adminPassword", "x", true)]
    [InlineData("properties.siteConfig.connectionStrings[].connectionString", "x", true)]
    [InlineData("properties.allowSharedKeyAccess", "true", false)]
    [InlineData("properties.encryption.keySource", "Microsoft.Storage", false)]
    [InlineData("properties.secretUrl", "https://v.vault.azure.net/secrets/tls", false)]
    [InlineData("properties.keyVaultSecretId", "/subscriptions/1", false)]
    public void A_place_says_what_is_secret(string path, string text, bool isSecret) => Assert.Equal(isSecret, Secrets.IsSecret(path, text));
}
