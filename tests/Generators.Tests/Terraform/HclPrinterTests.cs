using System.Text;
using System.Text.Json;
using AiFactory.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace AiFactory.Generators.Terraform.Tests;

/// <summary>Every printed case is also given to the real <c>terraform fmt</c>, in <see cref="Terraform_fmt_changes_no_case"/>.</summary>
public sealed class HclPrinterTests
{
    /// <summary>Name, tree, and what it prints as.</summary>
    private static readonly (string Name, HclBody Tree, string Printed)[] Cases =
    [
        ("empty file", new HclBody(), ""),

        ("attributes share a column", new HclBody().Attribute("name", "data").Attribute("location", "westeurope").Attribute("is_hns_enabled", true), """
            name           = "data"
            location       = "westeurope"
            is_hns_enabled = true

            """),

        ("a value of several lines parts the columns", new HclBody()
            .Attribute("name", "data").Attribute("tags", new HclObject([new("owner", "team"), new("cost-center", 42), new("a b", HclExpression.Null)])).Attribute("location", "westeurope"), """
            name = "data"
            tags = {
              owner       = "team"
              cost-center = 42
              "a b"       = null
            }
            location = "westeurope"

            """),

        ("a comment parts the columns", new HclBody().Attribute("name", "data").Comment("Azure's default is on.").Attribute("shared_access_key_enabled", false).Attribute("a", 1), """
            name = "data"
            # Azure's default is on.
            shared_access_key_enabled = false
            a                         = 1

            """),

        ("attributes stand before blocks, depends_on after them", With(new HclBody(), file =>
        {
            var web = file.Block("resource", "azurerm_linux_web_app", "web");
            web.Comment("Its address must exist.").Attribute("depends_on", new HclList([new HclRaw("azurerm_subnet.apps")]));
            web.Block("identity").Attribute("type", "SystemAssigned");
            web.Block("site_config");
            web.Attribute("name", "web");
            web.Comment("Kept: it holds data.").Block("lifecycle").Attribute("prevent_destroy", true);
        }), """
            resource "azurerm_linux_web_app" "web" {
              name = "web"

              identity {
                type = "SystemAssigned"
              }

              site_config {}

              # Kept: it holds data.
              lifecycle {
                prevent_destroy = true
              }

              # Its address must exist.
              depends_on = [azurerm_subnet.apps]
            }

            """),

        ("meta blocks", With(new HclBody(), file =>
        {
            file.Block("provider", "azurerm").Block("features");
            file.Block("moved").Attribute("from", new HclRaw("azurerm_subnet.a")).Attribute("to", new HclRaw("azurerm_subnet.b"));
            file.Block("import").Attribute("to", new HclRaw("azurerm_subnet.b")).Attribute("id", "/subscriptions/0000");
        }), """
            provider "azurerm" {
              features {}
            }

            moved {
              from = azurerm_subnet.a
              to   = azurerm_subnet.b
            }

            import {
              to = azurerm_subnet.b
              id = "/subscriptions/0000"
            }

            """),

        ("lists", new HclBody()
            .Attribute("none", new HclList([]))
            .Attribute("short", new HclList(["a", new HclList([1, 2]), new HclRaw("var.x")]))
            .Attribute("long", new HclList([new string('a', 50), new string('b', 50)]))
            .Attribute("objects", new HclList([new HclObject([new("a", 1), new("bc", 2)]), new HclObject([])])), $$"""
            none  = []
            short = ["a", [1, 2], var.x]
            long = [
              "{{new string('a', 50)}}",
              "{{new string('b', 50)}}",
            ]
            objects = [
              {
                a  = 1
                bc = 2
              },
              {},
            ]

            """),

        ("function calls", new HclBody()
            .Attribute("body", new HclCall("jsonencode", new HclObject([new("properties", new HclObject([new("a", 1)]))])))
            .Attribute("names", new HclCall("toset", new HclList(["a", "b"])))
            .Attribute("now", new HclCall("timestamp"))
            .Attribute("all", new HclCall("merge", new HclRaw("var.tags"), new HclObject([new("a", 1)]))), """
            body = jsonencode({
              properties = {
                a = 1
              }
            })
            names = toset(["a", "b"])
            now   = timestamp()
            all = merge(
              var.tags,
              {
                a = 1
              }
            )

            """),

        ("templates", new HclBody()
            .Attribute("only", new HclTemplate([new HclRaw("var.name")]))
            .Attribute("mixed", new HclTemplate(["st", new HclRaw("var.name"), new HclTemplate(["-", "x"])]))
            .Attribute("disarmed", new HclTemplate(["100$", new HclRaw("var.name"), "%", new HclRaw("var.name"), "$"]))
            .Attribute("inner", new HclTemplate(["a", new HclCall("jsonencode", new HclObject([new("b c", new HclList([1]))]))]))
            .Attribute("spaced", new HclTemplate(["a", new HclRaw("-var.a"), new HclObject([])])), """
            only     = var.name
            mixed    = "st${var.name}-x"
            disarmed = "100\u0024${var.name}\u0025${var.name}$"
            inner    = "a${jsonencode({ "b c" = [1] })}"
            spaced   = "a${- var.a}${ {} }"

            """),

        ("strings", new HclBody()
            .Attribute("quotes", "say \"hi\" \\ bye")
            .Attribute("lines", "a\r\n\tb")
            .Attribute("templates", "${a} %{b} $c 5% $")
            .Attribute("runs", "$${a} %%{b} $%{c}")
            .Attribute("hidden", "\0\u001b\u202e\ufeff")
            .Attribute("letters", "Größe 文 😀")
            .Attribute("halves", "\ud83d \ude00"), """
            quotes    = "say \"hi\" \\ bye"
            lines     = "a\r\n\tb"
            templates = "$${a} %%{b} $c 5% $"
            runs      = "\u0024\u0024{a} \u0025\u0025{b} \u0024\u0025{c}"
            hidden    = "\u0000\u001b\u202e\ufeff"
            letters   = "Größe 文 😀"
            halves    = "� �"

            """),

        ("object keys", new HclBody().Attribute("keys", new HclObject(
            [new("for", 1), new("", 2), new("ä", 3), new("文", 4), new("😀", 5), new("${a}", 6), new("9", 7), new("a\"b\nc", 8), new("_a", 9)])), """
            keys = {
              "for"        = 1
              ""           = 2
              "ä"          = 3
              "\u6587"     = 4
              "\U0001f600" = 5
              "$${a}"      = 6
              "9"          = 7
              "a\"b\nc"    = 8
              _a           = 9
            }

            """),

        ("comments", With(new HclBody(), file =>
        {
            file.Comment("one\r\ntwo\n\nresource \"x\" \"y\" {}\u2028\u202ethree\0\tfour  ").Attribute("a", 1);
            file.Block("locals").Comment("nothing below");
            file.Comment("the end");
        }), """
            # one
            # two
            #
            # resource "x" "y" {}
            # three four
            a = 1

            locals {
              # nothing below
            }

            # the end

            """),
    ];

    public static TheoryData<string> CaseNames => [.. Cases.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Prints(string name)
    {
        var sample = Cases.Single(sample => sample.Name == name);

        Assert.Equal(sample.Printed, HclPrinter.Print(sample.Tree));
    }

    [Fact]
    public void A_header_stands_apart()
    {
        Assert.Equal("# Written by AiFactory.\n\na = 1\n", HclPrinter.Print(new HclBody().Attribute("a", 1), header: "Written by AiFactory."));
        Assert.Equal("# Nothing here.\n", HclPrinter.Print(new HclBody(), header: "Nothing here."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("-a")]
    [InlineData("ä")]
    [InlineData("a\" {}\nb \"c")]
    public void A_name_that_is_no_identifier_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => new HclBody().Attribute(name, 1));
        Assert.Throws<ArgumentException>(() => new HclBody().Block(name));
        Assert.Throws<ArgumentException>(() => new HclBody().Block("resource", name));
        Assert.Throws<ArgumentException>(() => new HclCall(name));
    }

    [Fact]
    public void An_expression_of_several_lines_is_refused() => Assert.Throws<ArgumentException>(() => new HclRaw("1\nb = 2"));

    [Fact]
    public void A_part_of_another_type_is_refused() => Assert.Throws<ArgumentException>(() => new HclTemplate([1]));

    [TerraformFact]
    public void Terraform_fmt_changes_no_case()
    {
        using var terraform = new TerraformProcess();
        var all = new StringBuilder();
        foreach (var (name, _, printed) in Cases) all.Append(HclPrinter.Print(new HclBody().Comment(name))).Append(InBlock(printed)).Append('\n');

        Assert.Equal(all.ToString(), terraform.Run(all.ToString(), "fmt", "-"));
    }

    [TerraformFact]
    public void Terraform_fmt_changes_no_tree()
    {
        Prop.ForAll(HclTrees.File.ArrayOf().Resize(150).ToArbitrary(), files =>
        {
            using var terraform = new TerraformProcess();
            for (var i = 0; i < files.Length; i++) terraform.Write($"{i}.tf", HclPrinter.Print(files[i]));
            var difference = terraform.Run("", "fmt", "-write=false", "-diff");
            Assert.True(difference.Length == 0, difference);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));
    }

    [TerraformFact]
    public void Terraform_reads_back_every_text()
    {
        Prop.ForAll(HclTrees.Text.ArrayOf().Resize(2000).ToArbitrary(), texts =>
        {
            var locals = new HclBody();
            locals.Block("locals")
                .Attribute("values", new HclList([.. texts.Select(text => (HclExpression)text)]))
                .Attribute("before", new HclList([.. texts.Select(text => new HclTemplate([text, new HclRaw("\"!\"")]))]))
                .Attribute("after", new HclList([.. texts.Select(text => new HclTemplate([new HclRaw("\"!\""), text]))]))
                .Attribute("keys", new HclList([.. texts.Select(text => new HclCall("keys", new HclObject([new(text, 1)])))]));
            var valid = texts.Select(text => string.Concat(text.EnumerateRunes())).ToList();

            using var terraform = new TerraformProcess();
            terraform.Write("main.tf", HclPrinter.Print(locals));
            terraform.Write("expected.json", JsonSerializer.Serialize(valid));

            // terraform normalises what it reads to NFC, here on both sides
            const string Differences = """
                jsonencode({ for i, text in jsondecode(file("expected.json")) : i => text if text != local.values[i] || "${text}!" != local.before[i] || "!${text}" != local.after[i] || [text] != local.keys[i] })
                """;
            Assert.Equal("\"{}\"\n", terraform.Run(Differences + "\n", "console"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5));
    }

    private static HclBody With(HclBody body, Action<HclBody> fill)
    {
        fill(body);
        return body;
    }

    /// <summary>A case in a block of its own: a file may have an attribute of one name but once.</summary>
    private static string InBlock(string printed) =>
        printed.Length == 0 ? "case {}\n" : "case {\n" + string.Concat(printed.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : $"  {line}\n")) + "}\n";
}
