using System.Text.RegularExpressions;
using AiFactory.Generators.Documents;
using AiFactory.Generators.Views;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Documents;

public sealed partial class DocumentTests
{
    private const string Executive = "documents/executive.md", Article = "documents/architecture.md", Reference = "documents/engineering.md", Site = "site/index.html";

    [Fact]
    public void Each_step_and_stage_has_one_sentence()
    {
        var pages = Pages(Story);
        Assert.Equal(["A1", "A2", "B1"], Numbers(pages[Executive]));
        Assert.Equal(["A1.1", "A2.1", "A2.2", "B1.1"], Numbers(pages[Article]));
        foreach (var number in new[] { "A1", "A2", "B1", "A1.1", "A2.1", "A2.2", "B1.1" }) Assert.Single(Regex.Matches(pages[Site], $"<li data-flow=\"flow-[ab]-[a-z]+\" data-level=\"[a-z]*\" data-number=\"{Regex.Escape(number)}\">"));
    }

    [Theory]
    [InlineData(Executive)]
    [InlineData(Article)]
    [InlineData(Reference)]
    public void A_number_in_a_picture_has_one_sentence_in_each_document_that_shows_it_and_the_reverse(string document)
    {
        AssertNumbersAgree(Pages(Story)[document], PicturesOf(Sketch.Family(Story)));
        var example = Repository.At("examples", "GroundedChat", "generated");
        AssertNumbersAgree(File.ReadAllText(Path.Combine(example, document)), path => File.ReadAllText(Path.Combine(example, path)));
    }

    [Fact]
    public void A_step_says_who_whom_and_how()
    {
        var article = Pages((chat, _) =>
        {
            var (employee, web, documents) = (new Person("employee"), new WebApp("web"), new StorageAccount("documents"));
            chat.Flow("Ask").Stage("Find").Gate("somebody asked").Reads(web, documents, "looks it up").OnBehalfOf(employee).Carries(DataClass.Personal).Returns("what was found");
        })[Article];
        Assert.Contains("- Before it begins: somebody asked\n- **1.1** Web looks it up. *web to documents; HTTPS; on behalf of employee; personal data*\n- **1.2** Web gets what was found.\n", article, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_reaches_several_says_every_protocol_once()
    {
        var article = Pages((chat, _) =>
        {
            var (web, documents, archive, tables) = (new WebApp("web"), new StorageAccount("documents"), new StorageAccount("archive"), new PostgreSqlServer("tables"));
            chat.Flow("Ask").Stage("Find").Reads(web, [documents, archive, tables], "looks it up");
        })[Article];
        Assert.Contains("*web to documents, archive and tables; HTTPS and PostgreSQL", article, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_begins_with_what_the_map_calls_it()
    {
        var article = Pages((chat, _) =>
        {
            var (employee, spark, lake) = (new Person("employee"), new DatabricksWorkspace("spark"), new StorageAccount("lake"));
            var (preparation, training, store) = (chat.Layer("Preparation").Shows(spark, @as: "cleaner"), chat.Layer("Training").Shows(spark, @as: "learner"), chat.Layer("Store").Shows(lake));
            chat.Flow("Learn").Stage("Learn").Calls(employee, spark, "starts").Reads(spark, lake, "takes the raw data").Reads(spark, lake, "takes the training set").Between(training, store).Between(training, store);
        })[Article];
        Assert.Contains("**1.1** Employee starts.", article, StringComparison.Ordinal);
        Assert.Contains("**1.2** Cleaner takes the raw data.", article, StringComparison.Ordinal); // the first that shows it, where a step does not say
        Assert.Contains("**1.3** Learner takes the training set.", article, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_what_the_map_shows_keeps_its_name() => Assert.Contains("**1.1** Inbox tells of it.", Pages((chat, _) =>
    {
        var (inbox, web) = (new Feature("inbox", new WebApp("portal")), new WebApp("web"));
        chat.Layer("Front").Shows(inbox.Of, @as: "entrance");
        chat.Flow("Ask").Stage("Ask").Calls(inbox, web, "tells of it");
    })[Article], StringComparison.Ordinal);

    [Fact]
    public void A_container_counts_for_its_account_where_that_alone_is_shown()
    {
        Assert.Contains("documents (in steps 1.1 and 1.2)", Container(isShown: false), StringComparison.Ordinal);
        var article = Container(isShown: true);
        Assert.Contains("documents (in step 1.2)", article, StringComparison.Ordinal);
        Assert.Contains("handbook (in step 1.1)", article, StringComparison.Ordinal);

        static string Container(bool isShown) => Pages((chat, _) =>
        {
            var (web, handbook) = (new WebApp("web"), new BlobContainer("handbook"));
            var documents = new StorageAccount("documents") { Containers = [handbook] };
            chat.Layer("Memory").Shows(isShown ? [documents, handbook] : [documents]);
            chat.Flow("Ask").Stage("Find").Reads(web, handbook, "looks it up").Writes(web, documents, "remembers");
        })[Article];
    }

    [Fact]
    public void Executives_read_no_resource_product_size_address_or_rule()
    {
        var page = Pages((chat, env) =>
        {
            Story(chat, env);
            var network = new VirtualNetwork("backbone") { AddressSpace = ["10.1.0.0/16"], Subnets = [new Subnet("inner", prefix: 24)] };
            chat.Layer("Ground").Shows(network);
            chat.Waive("AIFA1001").Because("a second region awaits quota").OwnedBy(new("Team", "team@contoso.com")).ApprovedBy(new("Risk", "risk@contoso.com")).Until("2027-01-31");
        })[Executive];
        Assert.DoesNotMatch(@"AIFA|\d+\.\d+\.\d+\.\d+|web|documents|backbone|inner|Storage|App Service|Azure|Virtual|B1[^ ]|P1v3|LRS|WAF|SKU", page);
    }

    [Fact]
    public void An_accepted_risk_is_told_with_its_day_and_the_people_who_bear_it()
    {
        var page = Pages((chat, _) =>
        {
            var data = new StorageAccount("data") { SharedKeyAccess = true };
            chat.Waive("AIFA2003").On(data).Because("a partner has no identity yet").OwnedBy(new("Partners", "partners@contoso.com")).ApprovedBy(new("Security", "security@contoso.com")).Until("2027-01-31");
        })[Executive];
        Assert.Contains("| A partner has no identity yet. | 2027-01-31 | Partners | Security |", page, StringComparison.Ordinal);
        Assert.Contains("- Before 2027-01-31: end the accepted risk, or accept it anew. *Partners*", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_promised_stands_beside_what_follows_for_the_most_critical_flow()
    {
        var page = Pages((chat, _) =>
        {
            var (employee, web, documents) = (new Person("employee"), new WebApp("web"), new StorageAccount("documents"));
            chat.Brief = new("Chat", "Answers") { Availability = 99.5 };
            chat.Flow("Ask", Criticality.Medium).Stage("Ask").Calls(employee, web, "asks").Reads(web, documents, "looks it up");
            chat.Flow("Load", Criticality.Low).Stage("Load").Writes(employee, documents, "uploads");
        })[Executive];
        Assert.Contains("| Availability | 99.5 % of each month (promised) |", page, StringComparison.Ordinal);
        Assert.Matches(@"\| Availability that follows \| Ask: 9\d\.\d+ % \(computed from what is promised of [^|]*, not measured[^|]*\) \|", page);
        Assert.DoesNotContain("| Load:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_protects_is_said_only_where_it_holds_without_exception()
    {
        const string Claim = "There is no shared password or key that could leak";
        Assert.Contains(Claim, Pages((_, _) => _ = new StorageAccount("data"))[Executive], StringComparison.Ordinal);
        Assert.DoesNotContain(Claim, Pages((_, _) => _ = (new StorageAccount("data"), new StorageAccount("open") { SharedKeyAccess = true }))[Executive], StringComparison.Ordinal);
        Assert.DoesNotContain(Claim, Pages((_, _) => _ = new Person("employee"))[Executive], StringComparison.Ordinal);
    }

    [Fact]
    public void Engineers_find_names_sizes_grants_and_logs_of_each_environment()
    {
        var page = Pages((chat, env) =>
        {
            Story(chat, env);
            chat.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
        }, Sketch.Dev, Sketch.Prod)[Reference];
        Assert.Equal(2, Regex.Count(page, "^## Environment ", RegexOptions.Multiline));
        Assert.Matches(@"\| Storage account \| documents \| `st[a-z0-9]+` \| Standard", page);
        Assert.Contains("| web (Web app) | Storage Blob Data Reader | documents (Storage account) | A2.1 |", page, StringComparison.Ordinal);
        Assert.Contains("| web (Web app) | logs | logs and metrics |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_decision_has_a_record()
    {
        var pages = Pages((chat, _) =>
        {
            var search = new SearchService("passages");
            chat.Decision("Search: hybrid?").On(search).Because("it ranks better").Rejected("Text only", "it misses synonyms").By(new("Team", "team@contoso.com"), on: "2026-05-04");
            chat.Decision("  ");
        });
        Assert.Equal("# 1. Search: hybrid?\n\nDecided by Team on 2026-05-04.\n\nIt is about passages (Azure AI Search).\n\n## Decision\n\nIt ranks better.\n\n## Not chosen\n\n- **Text only**: it misses synonyms.\n", pages["documents/decisions/0001-search-hybrid.md"]);
        Assert.Contains("documents/decisions/0002-decision.md", pages.Keys);
    }

    [Fact]
    public void Other_flows_in_another_environment_are_mentioned()
    {
        var article = Pages((chat, env) => chat.Flow("Ask").Stage("Ask").Calls(new Person("employee"), new WebApp("web"), env.IsProduction ? "asks" : "tries"), Sketch.Dev, Sketch.Prod)[Article];
        Assert.Contains("The flows differ in dev.", article, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_architecture_has_pages_too() => Assert.All(Pages((_, _) => { }).Values, text => Assert.NotEmpty(text));

    [Theory]
    [InlineData("a\"]; end\nclick n1 \"javascript:x\" <script>alert(1)</script> | # `b`")]
    [InlineData("</script><img src=x onerror=alert(1)>")]
    [InlineData("[a](javascript:alert(1)) ![b](http://contoso.com/x.png) <http://contoso.com>")]
    [InlineData("{{Title}} {{{Title}}} ${x} %{if}")]
    [InlineData("\u202eabc\u0000\u0007 😀 שלום")]
    public void Names_stay_names(string hostile)
    {
        foreach (var name in new[] { hostile, string.Concat(Enumerable.Repeat(hostile, 5_000 / hostile.Length)) })
        {
            var pages = Pages((chat, _) =>
            {
                var web = new WebApp(name) { Why = name };
                chat.Brief = new(name, name) { Owner = new(name, name) };
                chat.Layer(name, name).Shows(web);
                chat.Flow(name).Stage(name).Gate(name).Calls(new Person(name), web, name);
                chat.Decision(name).On(web).Because(name).Rejected(name, name);
            });
            Assert.All(pages.Where(page => page.Key.EndsWith(".md", StringComparison.Ordinal)), page =>
            {
                Assert.DoesNotMatch("<[a-zA-Z/!]", page.Value);
                Assert.DoesNotMatch(@"(?<!\\)\]\((?!https://learn\.microsoft\.com/|\.\./diagrams/[a-z0-9-]+\.svg\))", page.Value);
                Assert.DoesNotContain("\u202e", page.Value, StringComparison.Ordinal);
            });
            Assert.Single(Regex.Matches(pages[Site], "<script", RegexOptions.IgnoreCase));
            Assert.DoesNotMatch("<img|<iframe|href=\"(?!https://learn\\.microsoft\\.com/|#)", pages[Site]);
            Assert.DoesNotMatch("<[^>]*\\son[a-z]+=", Regex.Replace(pages[Site], "=\"[^\"]*\"", "=\"\"")); // a name inside of quotes is no attribute
        }
    }

    private static void Story(Model.Architecture chat, DeploymentEnvironment environment)
    {
        var (employee, web, documents) = (new Person("employee"), new WebApp("web"), new StorageAccount("documents"));
        chat.Layer("Experience", "what people see").Shows(web);
        chat.Layer("Memory", "what is kept").Shows(documents);
        chat.Flow("Ask").Stage("Ask").Calls(employee, web, "asks").Stage("Find").Reads(web, documents, "looks it up").Returns("an answer");
        chat.Flow("Load").Stage("Load").Writes(employee, documents, "uploads");
    }

    private static Dictionary<string, string> Pages(Action<Model.Architecture, DeploymentEnvironment> define, params DeploymentEnvironment[] environments)
    {
        var family = Sketch.Family(define, null, environments);
        return DocumentFiles.Of(family, RuleRun.Check(family, "2026-11-21"), ViewFiles.Of(family).Pictures).ToDictionary(file => file.Path, file => file.Text);
    }

    private static Func<string, string> PicturesOf(ArchitectureFamily family)
    {
        var files = ViewFiles.Of(family).Files.ToDictionary(file => file.Path, file => file.Text);
        return path => files[path];
    }

    private static void AssertNumbersAgree(string page, Func<string, string> read)
    {
        var shown = Shown().Matches(page).SelectMany(picture => Drawn().Matches(read(picture.Groups[1].Value))).Select(mark => mark.Groups[1].Value).ToHashSet();
        var told = Numbers(page);
        Assert.NotEmpty(told);
        Assert.Equal(told.Distinct(), told);
        Assert.Equal(told.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    private static string[] Numbers(string page) => [.. Told().Matches(page).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^- \*\*([A-Z]?[0-9.]+)\b[^*]*\*\*", RegexOptions.Multiline)]
    private static partial Regex Told();

    [GeneratedRegex(@"!\[[^\]]*\]\(\.\./(diagrams/[^)]+)\)")]
    private static partial Regex Shown();

    [GeneratedRegex("data-step=\"([^\"]+)\"")]
    private static partial Regex Drawn();
}
