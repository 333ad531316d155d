using System.Text.Json;
using AiFactory.Generators.Findings;
using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Generators.Tests.Findings;

public sealed class FindingTextTests
{
    [Fact]
    public void A_path_is_told_step_by_step_with_what_is_known_of_each() =>
        Assert.Contains("""
                1. web reads documents (protocol: HTTPS, identity: web's own, data: Confidential)
                2. Private endpoint 'documents' stands in Virtual network 'chat'
              why:
            """, Text(FindingSamples.Chat()), StringComparison.Ordinal);

    [Fact]
    public void The_same_path_for_programs()
    {
        var chat = FindingSamples.Chat();
        using var json = JsonDocument.Parse(FindingJson.Of(chat.Family, chat.Check, chat.Root));
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("rule").GetString() == "AIFA2510");
        Assert.Equal(["web reads documents", "Private endpoint 'documents' stands in Virtual network 'chat'"], finding.GetProperty("evidence").EnumerateArray().Select(step => step.GetString()));
        var step = finding.GetProperty("path")[0];
        Assert.Equal(("WebApp/web", "StorageAccount/documents", "Confidential"), (step.GetProperty("from").GetString(), step.GetProperty("to").GetString(), step.GetProperty("known").GetProperty("data").GetString()));
        Assert.StartsWith("FindingSamples.cs(", step.GetProperty("place").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiver_of_all_environments_is_told_once() =>
        Assert.Single(Text(FindingSamples.Chat()).Split('\n'), line => line.Contains("accepted until 2027-03-31", StringComparison.Ordinal));

    [Fact]
    public void What_is_in_the_baseline_is_a_line_a_rule() =>
        Assert.Contains(" in the baseline since 2026-11-21\n", Text(FindingSamples.WithBaseline(FindingSamples.Chat())), StringComparison.Ordinal);

    [Fact]
    public void Where_several_must_act_each_group_says_who()
    {
        var text = Text(FindingSamples.Check((design, _) =>
        {
            design.Brief = new("Chat", "") { Owner = "Chat team" };
            new StorageAccount("documents") { SharedKeyAccess = true };
            new StorageAccount("logs") { SharedKeyAccess = true, Owner = "Cloud platform" };
        }));
        Assert.Contains("  who: Chat team, Cloud platform\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("  who: ", Text(FindingSamples.Chat()), StringComparison.Ordinal);
    }

    private static string Text(CheckedFamily one) => FindingText.Of(one.Check, one.Root);
}
