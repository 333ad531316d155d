using System.Collections.Immutable;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiFactory.CodeFixes.Tests;

/// <summary>A waiver from the light bulb: it compiles, it covers the finding, and it is in order.</summary>
public sealed class WaiverTests
{
    private const string Words = """.Because("TODO: say why").ApprovedBy(Us).Until("2027-02-19");""";

    public static TheoryData<int, string> Cases => RepairTests.Cases;

    [Theory, MemberData(nameof(Cases))]
    public void Whatever_is_found_can_be_waived(int index, string name)
    {
        var model = RepairCases.All[index];
        if (RuleCatalogue.Find(model.Rule) is RunRule) return; // a waiver of waivers would help nobody
        Assert.StartsWith(model.Rule, name, StringComparison.Ordinal);
        Waived(new Workbench(model.Source) { Lock = model.Lock }, model.Rule);
    }

    [Fact]
    public void It_follows_the_element() => Becomes("""
        var documents = new StorageAccount("documents") { SharedKeyAccess = true }; // as the old indexer asks for it
        new KeyVault("vault");
        """, $"""
        // as the old indexer asks for it
                chat.Waive("AIFA2003").On(documents){Words}
                new KeyVault("vault");
        """);

    [Fact]
    public void It_stands_with_others() => Becomes("""
        var documents = new StorageAccount("documents") { SharedKeyAccess = true };
        var vault = new KeyVault("vault") { PurgeProtection = false };
        chat.Waive("AIFA1022").On(vault).Because("for tests").ApprovedBy(Us).Until("2027-03-31");
        new KeyVault("other");
        """, $"""
        Until("2027-03-31");
                chat.Waive("AIFA2003").On(documents){Words}
                new KeyVault("other");
        """);

    [Fact]
    public void It_follows_the_brief_that_says_who_bears_the_risk() => Becomes("""
        var documents = new StorageAccount("documents") { SharedKeyAccess = true };
        chat.Brief = new("Again", "Again.") { Owner = Us };
        """, $$"""
        { Owner = Us };
                chat.Waive("AIFA2003").On(documents){{Words}}
        """);

    [Fact]
    public void Of_some_environments_it_names_them() => Becomes("""
        var documents = new StorageAccount("documents") { SharedKeyAccess = env.IsProduction };
        """, $"""chat.Waive("AIFA2003").On(documents).In(Prod){Words}""");

    [Fact]
    public void Environments_of_another_class_are_named_with_it()
    {
        var after = Waived(new Workbench("""
            public sealed class Sample : IArchitecture
            {
                public IReadOnlyList<DeploymentEnvironment> Environments => [Contoso.Dev, Contoso.Prod];
                public void Define(Architecture chat, DeploymentEnvironment env)
                {
                    chat.Brief = new("Sample", "A sample.") { Owner = Contoso.Us };
                    var documents = new StorageAccount("documents") { SharedKeyAccess = env.IsProduction };
                }
            }
            """, """
            internal static class Contoso
            {
                public static readonly Owner Us = "us";
                public static readonly DeploymentEnvironment Dev = new("dev", EnvironmentKind.Development);
                public static DeploymentEnvironment Prod { get; } = new("prod", EnvironmentKind.Production);
            }
            """), "AIFA2003");
        Assert.Contains("""chat.Waive("AIFA2003").On(documents).In(Contoso.Prod).Because("TODO: say why").ApprovedBy(Contoso.Us).Until("2027-02-19");""", after.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Environments_that_no_name_holds_are_looked_up()
    {
        var after = Waived(new Workbench("""
            public sealed class Sample : IArchitecture
            {
                public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development), new("prod", EnvironmentKind.Production)];
                public void Define(Architecture chat, DeploymentEnvironment env)
                {
                    var documents = new StorageAccount("documents") { SharedKeyAccess = env.IsProduction };
                }
            }
            """), "AIFA2003");
        Assert.Contains(""".In(Environments.First(each => each.Name == "prod"))""", after.Text(), StringComparison.Ordinal);
        Assert.Contains(""".OwnedBy("TODO: say who bears the risk").ApprovedBy("TODO: say who approved it")""", after.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_variable_gets_one() => Becomes("""
        new StorageAccount("hand book") { SharedKeyAccess = true };
        """, $$"""
        var handBook = new StorageAccount("hand book") { SharedKeyAccess = true };
                chat.Waive("AIFA2003").On(handBook){{Words}}
        """);

    [Fact]
    public void What_is_made_within_something_else_gets_a_variable_before_it() => Becomes("""
        chat.Layer("Memory").Shows(new StorageAccount("documents")
        {
            SharedKeyAccess = true,
        });
        """, $$"""
        StorageAccount documents = new StorageAccount("documents")
                {
                    SharedKeyAccess = true,
                };
                chat.Waive("AIFA2003").On(documents){{Words}}
                chat.Layer("Memory").Shows(documents);
        """);

    [Fact]
    public void A_name_that_is_taken_gets_a_number() => Becomes("""
        var documents = "documents";
        new StorageAccount(documents) { SharedKeyAccess = true };
        new StorageAccount("documents-" + documents);
        """, """var storageAccount = new StorageAccount(documents)""");

    [Fact]
    public void In_a_loop_it_is_said_in_the_loop() => Becomes("""
        foreach (var name in new[] { "one" })
        {
            var account = new StorageAccount(name) { SharedKeyAccess = true };
        }
        """, $$"""
                    chat.Waive("AIFA2003").On(account){{Words}}
                }
        """);

    [Fact]
    public void What_a_lambda_makes_cannot_be_named()
    {
        var (before, finding) = Broken(new Workbench(Samples.Architecture("""
            var accounts = new[] { "one" }.Select(name => new StorageAccount(name) { SharedKeyAccess = true }).ToList();
            """)), "AIFA2003");
        var offer = Assert.Single(before.Offers(new WaiveCodeFixProvider(), finding));
        Assert.Equal("Waive AIFA2003 for all it finds with reason and expiry", offer.Title);
        Assert.Contains($"ToList();\n        chat.Waive(\"AIFA2003\"){Words}", InOrder(before, offer, finding).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_helper_that_is_given_the_architecture_it_is_said_there()
    {
        var after = Waived(new Workbench(Samples.Architecture("Store(chat);", members: """
            private static StorageAccount Store(Architecture design)
            {
                return new("documents") { SharedKeyAccess = true };
            }
            """)), "AIFA2003");
        Assert.Contains($$"""
                    StorageAccount documents = new("documents") { SharedKeyAccess = true };
                    design.Waive("AIFA2003").On(documents){{Words}}
                    return documents;
            """, after.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_helper_that_is_not_it_is_said_at_the_call()
    {
        var (before, finding) = Broken(new Workbench(Samples.Architecture("var documents = Parts.Store();"), """
            internal static class Parts
            {
                public static StorageAccount Store() => new("documents") { SharedKeyAccess = true };
            }
            """), "AIFA2003");
        var underline = before.Underline(finding);
        var withoutItsCallers = Diagnostic.Create(underline.Descriptor, underline.Location, underline.Properties);
        Assert.Empty(before.Offers(new WaiveCodeFixProvider(), withoutItsCallers));
        var offer = Assert.Single(before.Offers(new WaiveCodeFixProvider(), underline));
        Assert.Contains($"var documents = Parts.Store();\n        chat.Waive(\"AIFA2003\").On(documents){Words}", InOrder(before, offer, finding).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_as_the_file_ends_them()
    {
        var after = Waived(new Workbench(Samples.Architecture("""var documents = new StorageAccount("documents") { SharedKeyAccess = true };""").ReplaceLineEndings("\r\n")), "AIFA2003");
        Assert.DoesNotContain(after.Text().Replace("\r\n", "", StringComparison.Ordinal), letter => letter == '\n');
    }

    [Fact]
    public void What_is_about_the_whole_is_waived_at_the_end() => Becomes("""new KeyVault("vault");""", $$"""
        new KeyVault("vault");
                chat.Waive("AIFA4501"){{Words}}
            }
        """, "AIFA4501");

    /// <summary>The compiler knows such rules under one id; which it is, the properties say.</summary>
    [Fact]
    public void A_rule_of_ones_own_is_waived_under_its_own_id()
    {
        var before = new Workbench(Samples.Architecture("""
            var documents = new StorageAccount("documents");
            chat.Require<StorageAccount>("CONTOSO001", "Blobs stay restorable", account => account.BlobSoftDeleteDays >= 30);
            """));
        var finding = before.Checked.Findings.Single(finding => finding.Rule.Id == "CONTOSO001");
        var creation = before.Root("One.cs").DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Single(creation => creation.Type.ToString() == "StorageAccount");
        var diagnostic = Diagnostic.Create(
            new DiagnosticDescriptor(RuleCatalogue.OwnRuleInCompiler, "A rule of one's own", "{0}", "AiFactory", DiagnosticSeverity.Warning, isEnabledByDefault: true), creation.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add("rule", "CONTOSO001").Add("element", "StorageAccount/documents").Add("kind", "StorageAccount"), "message");
        Assert.Contains(diagnostic.Id, new WaiveCodeFixProvider().FixableDiagnosticIds);
        var after = InOrder(before, Assert.Single(before.Offers(new WaiveCodeFixProvider(), diagnostic)), finding);
        Assert.Contains("chat.Waive(\"CONTOSO001\").On(documents)", after.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_project_may_pin_the_day()
    {
        var before = new Workbench(Samples.Architecture("""var documents = new StorageAccount("documents") { SharedKeyAccess = true };""")) { PinnedDay = "2026-12-01" };
        var finding = before.Checked.Findings.Single(finding => finding.Rule.Id == "AIFA2003");
        Assert.Contains("Until(\"2027-03-01\")", before.After(before.Offers(new WaiveCodeFixProvider(), finding)[0]).Text(), StringComparison.Ordinal);
    }

    private static void Becomes(string body, string expected, string rule = "AIFA2003") =>
        Assert.Contains(expected, Waived(new Workbench(Samples.Architecture(body)), rule).Text(), StringComparison.Ordinal);

    private static Workbench Waived(Workbench before, string rule)
    {
        var (_, finding) = Broken(before, rule);
        return InOrder(before, Assert.Single(before.Offers(new WaiveCodeFixProvider(), finding)), finding);
    }

    private static (Workbench, Finding) Broken(Workbench before, string rule) => (before, before.Checked.Findings.First(finding => finding.Rule.Id == rule));

    /// <summary>The finding is waived, and nothing else is found that was not before: the waiver lacks nothing.</summary>
    private static Workbench InOrder(Workbench before, CodeAction offer, Finding finding)
    {
        var after = before.After(offer);
        Assert.DoesNotContain(Workbench.Named(finding), after.Found);
        Assert.Contains(Workbench.Named(finding), after.Checked.Waived.Select(Workbench.Named));
        Assert.Empty(after.Found.Except(before.Found));
        return after;
    }
}
