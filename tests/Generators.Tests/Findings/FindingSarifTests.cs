using System.Text.Json;
using AiFactory.Generators.Findings;
using AiFactory.Model;
using AiFactory.Rules;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Findings;

public sealed class FindingSarifTests
{
    /// <summary>Ships the published schema, and an ajv that reads it.</summary>
    private const string SchemaPackage = "@microsoft/jest-sarif@1.0.0-beta.0";

    private const string Validate = """
        const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
        const Ajv = require('ajv');
        const ajv = new Ajv({ allErrors: true, schemaId: 'auto', unknownFormats: 'ignore' });
        ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
        const validate = ajv.compile(schema);
        if (validate({ version: '2.1.0' })) throw new Error('the schema refuses nothing');
        for (const file of process.argv.slice(2)) {
          if (!validate(JSON.parse(require('fs').readFileSync(file, 'utf8')))) {
            console.error(file, JSON.stringify(validate.errors, null, 1));
            process.exitCode = 1;
          }
        }
        """;

    [Fact]
    public void A_result_says_what_where_and_for_whom()
    {
        using var sarif = Sarif(FindingSamples.Chat());
        var result = Result(sarif, "AIFA2510");
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("FindingSamples.cs", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 1);
        Assert.Equal("WebApp/web", result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal(["dev", "prod"], result.GetProperty("properties").GetProperty("environments").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public void A_rule_helps_and_names_its_page()
    {
        using var sarif = Sarif(FindingSamples.Chat());
        var result = Result(sarif, "AIFA2003");
        var rule = Run(sarif).GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("AIFA2003", rule.GetProperty("id").GetString());
        Assert.StartsWith("https://learn.microsoft.com/", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Contains("**Fix:** Leave key access off", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_is_walked_step_by_step_with_what_is_known_of_each()
    {
        using var sarif = Sarif(FindingSamples.Chat());
        var steps = Result(sarif, "AIFA2510").GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations");
        Assert.Equal(["web reads documents", "Private endpoint 'documents' stands in Virtual network 'chat'"], steps.EnumerateArray().Select(step => step.GetProperty("location").GetProperty("message").GetProperty("text").GetString()));
        Assert.Equal("Confidential", steps[0].GetProperty("state").GetProperty("data").GetProperty("text").GetString());
    }

    [Fact]
    public void What_is_waived_or_known_is_suppressed_and_says_why()
    {
        using var sarif = Sarif(FindingSamples.WithBaseline(FindingSamples.Chat()));
        var suppressions = Run(sarif).GetProperty("results").EnumerateArray().SelectMany(result => result.GetProperty("suppressions").EnumerateArray()).ToList();
        var waived = suppressions.Single(suppression => suppression.GetProperty("kind").GetString() == "inSource");
        Assert.Equal(("a partner has no identity yet", "2027-03-31"), (waived.GetProperty("justification").GetString(), waived.GetProperty("properties").GetProperty("expires").GetString()));
        Assert.Contains(suppressions, suppression => suppression.GetProperty("justification").GetString() == "In the baseline since 2026-11-21.");
    }

    [Fact]
    public void What_could_not_be_judged_is_no_alarm()
    {
        var chat = FindingSamples.Chat();
        Assert.NotEmpty(chat.Check.NotAssessed);
        using var sarif = Sarif(chat);
        Assert.Equal(chat.Check.NotAssessed.Count, Run(sarif).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").GetArrayLength());
        Assert.Equal(chat.Check.Findings.Count + chat.Check.Waived.Count, Run(sarif).GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void A_message_has_neither_placeholders_nor_links()
    {
        using var sarif = Sarif(FindingSamples.Chat("w{0}[x](https://example.com)"));
        Assert.Contains("w{{0}}[x] (https://example.com)", Result(sarif, "AIFA2510").GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_says_which_letters_go_and_which_come()
    {
        using var sarif = Sarif(WithFixes(FindingSamples.Chat()));
        var fix = Result(sarif, "AIFA2510").GetProperty("fixes")[0];
        Assert.Equal("Set {{x}} (y)", fix.GetProperty("description").GetProperty("text").GetString());
        var change = Assert.Single(fix.GetProperty("artifactChanges").EnumerateArray());
        Assert.Equal("FindingSamples.cs", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var (inserted, removed) = (change.GetProperty("replacements")[0], change.GetProperty("replacements")[1]);
        Assert.Equal("{0} [x](y)\r\n", inserted.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal((3, 7, 3, 7), Region(inserted));
        Assert.Equal((4, 1, 5, 1), Region(removed));
        Assert.False(removed.TryGetProperty("insertedContent", out _));
        Assert.All(Run(sarif).GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").GetString() != "AIFA2510"), result => Assert.False(result.TryGetProperty("fixes", out _)));

        static (int, int, int, int) Region(JsonElement replacement) => replacement.GetProperty("deletedRegion") is var region
            ? (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32())
            : default;
    }

    [NodeFact]
    public async Task The_published_schema_accepts_every_log()
    {
        var folder = Directory.CreateTempSubdirectory("aifactory-sarif-").FullName;
        try
        {
            CheckedFamily[] logs =
            [
                FindingSamples.Chat(), FindingSamples.WithBaseline(FindingSamples.Chat()), FindingSamples.Check((_, _) => { }),
                .. HostileNames.All.Select(name => FindingSamples.Chat(name, name)),
                WithFixes(FindingSamples.Chat()), .. HostileNames.All.Select(name => WithFixes(FindingSamples.Chat(), name)),
                FindingSamples.Chat() with { NotKnown = [new("AIFA9001", Severity.Info, "'x' is not known.", ["dev"], false) { File = "Chat.cs", Line = 3, Column = 1 }, new("AIFA9001", Severity.Info, "y.", [], true)] },
            ];
            string[] files = [.. logs.Select((log, index) => Write(Path.Combine(folder, $"{index}.sarif"), FindingSarif.Of([log])))];
            await NodeClient.RunAsync("sarif", Validate, [SchemaPackage], [.. files, Repository.At("examples", "GroundedChat", "generated", "findings.sarif")]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Write(string file, string text)
    {
        File.WriteAllText(file, text);
        return file;
    }

    private static CheckedFamily WithFixes(CheckedFamily one, string title = "Set {x} (y)")
    {
        var finding = one.Check.Findings.First(finding => finding.Rule.Id == "AIFA2510");
        ProposedFix[] fixes = [new(title, finding.Verdict.Position.File, [new(3, 7, 3, 7, title == "Set {x} (y)" ? "{0} [x](y)\r\n" : title), new(4, 1, 5, 1, "")])];
        return one with { Fixes = new Dictionary<Finding, IReadOnlyList<ProposedFix>>(ReferenceEqualityComparer.Instance) { [finding] = fixes } };
    }

    private static JsonDocument Sarif(CheckedFamily one) => JsonDocument.Parse(FindingSarif.Of([one]));

    private static JsonElement Run(JsonDocument sarif) => sarif.RootElement.GetProperty("runs")[0];

    private static JsonElement Result(JsonDocument sarif, string rule) => Run(sarif).GetProperty("results").EnumerateArray().First(result => result.GetProperty("ruleId").GetString() == rule);
}
