using System.Text.RegularExpressions;
using AiFactory.Generators.Documents;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Documents;

public sealed partial class OverviewTests
{
    [Fact]
    public void Picture_and_steps_carry_the_same_numbers()
    {
        var page = Page((chat, _) =>
        {
            var employee = new Person("employee");
            var web = new WebApp("web");
            var documents = new StorageAccount("documents");
            chat.Layer("Experience").Shows(web);
            chat.Layer("Memory").Shows(documents);
            chat.Flow("Ask").Stage("Ask").Calls(employee, web, "asks").Stage("Find").Reads(web, documents, "looks it up").Returns("an answer");
            chat.Flow("Load").Stage("Load").Writes(employee, documents, "uploads");
        });

        string[] drawn = [.. Drawn().Matches(page).SelectMany(match => match.Groups[1].Value.Split(", ")).Order()];
        string[] told = [.. Told().Matches(page).Select(match => match.Groups[1].Value).Order()];
        Assert.Equal(["A1.1", "A2.1", "A2.2", "B1.1"], told);
        Assert.Equal(told, drawn);
    }

    [Fact]
    public void A_step_is_a_sentence_with_who_whom_and_how()
    {
        var page = Page((chat, _) =>
        {
            var employee = new Person("employee");
            var web = new WebApp("web");
            var documents = new StorageAccount("documents");
            chat.Flow("Ask").Stage("Find").Reads(web, documents, "looks it up").OnBehalfOf(employee).Carries(DataClass.Personal);
        });

        Assert.Contains("- **1.1** web looks it up. *web → documents; HTTPS; on behalf of employee; personal data*", page, StringComparison.Ordinal);
        Assert.Contains("| web | Storage Blob Data Reader | documents (Storage account) | 1.1 |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identity_that_several_share_goes_by_its_own_name()
    {
        var page = Page((chat, _) =>
        {
            var worker = new UserAssignedIdentity("worker");
            var (web, job, documents) = (new WebApp("web"), new WebApp("job"), new StorageAccount("documents"));
            chat.Flow("Ask").Stage("Find").Reads(web, documents, "looks").As(worker).Stage("Sum").Reads(job, documents, "counts").As(worker);
        });

        Assert.Contains("| worker (Managed identity), for web and job | Storage Blob Data Reader | documents (Storage account) | 1.1, 2.1 |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_said_leaves_no_gap()
    {
        var page = Page((chat, _) => chat.Layer("Memory").Shows(new StorageAccount("documents")));

        Assert.DoesNotContain("\n\n\n", page, StringComparison.Ordinal);
        Assert.Contains("*In words:* Memory shows documents.", page, StringComparison.Ordinal);
        Assert.Matches("\n[0-9]+ errors?, [0-9]+ warnings?, [0-9]+ infos?; ", page);
    }

    [Fact]
    public void Marks_that_turn_the_direction_of_reading_are_dropped() =>
        Assert.Contains("# a b\n", Page((chat, _) => chat.Brief = new("a\u202e b", "")), StringComparison.Ordinal);

    [Fact]
    public void A_part_without_a_place_is_drawn_as_what_it_lies_in()
    {
        var page = Page((chat, _) =>
        {
            var handbook = new BlobContainer("handbook");
            var documents = new StorageAccount("documents") { Containers = [handbook] };
            var web = new WebApp("web");
            chat.Layer("All").Shows(web, documents);
            chat.Flow("Read").Stage("Read").Reads(web, handbook, "reads");
        });

        Assert.Contains("n1 -->|\"1.1\"| n2", page, StringComparison.Ordinal);
        Assert.DoesNotContain("n3", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_cannot_break_out_of_the_picture_or_the_page()
    {
        const string Hostile = "a\"]; end\nclick n1 \"javascript:x\" <script>alert(1)</script> | # `b`";
        var page = Page((chat, _) =>
        {
            var web = new WebApp(Hostile);
            chat.Brief = new(Hostile, Hostile);
            chat.Layer(Hostile, Hostile).Shows(web);
            chat.Flow(Hostile).Stage(Hostile).Calls(new Person(Hostile), web, Hostile);
            chat.Decision(Hostile).Because(Hostile).Rejected(Hostile, Hostile);
        });

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\nclick", page, StringComparison.Ordinal);
        var picture = page[page.IndexOf("```mermaid", StringComparison.Ordinal)..page.IndexOf("*In words:*", StringComparison.Ordinal)];
        Assert.All(picture.Split('\n'), line => Assert.True(line.Count(letter => letter == '"') is 0 or 2, line));
    }

    [Fact]
    public void Another_environment_with_other_flows_is_mentioned()
    {
        var page = Page((chat, env) =>
        {
            var web = new WebApp("web");
            chat.Flow("Ask").Stage("Ask").Calls(new Person("employee"), web, env.IsProduction ? "asks" : "tries");
        }, Sketch.Dev, Sketch.Prod);

        Assert.Contains("The flows differ in dev.", page, StringComparison.Ordinal);
    }

    private static string Page(Action<Model.Architecture, DeploymentEnvironment> define, params DeploymentEnvironment[] environments)
    {
        var family = Sketch.Family(define, null, environments);
        return Overview.Of(family, RuleRun.Check(family, "2026-11-21", [])).Text;
    }

    [GeneratedRegex(@"\|""([^""]*)""\|")]
    private static partial Regex Drawn();

    [GeneratedRegex(@"^- \*\*([^*]*)\*\*", RegexOptions.Multiline)]
    private static partial Regex Told();
}
