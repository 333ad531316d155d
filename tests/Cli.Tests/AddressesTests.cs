using System.Text.Json;
using AiFactory.Tests;

namespace AiFactory.Cli.Tests;

/// <summary>Plans of addresses from the command line, on the sample of the page about them.</summary>
public sealed class AddressesTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs", "addresses.md"));

    private readonly TemporaryFolder _folder = new();

    public AddressesTests() => _folder.Write("Factory.cs", Block("csharp"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_page_shows_what_is_printed() => (await Run("addresses")).Exits(0).Says("dev: network factory, 10.10.0.0/16\n").Says("\n\n" + Block("text"));

    [Fact]
    public async Task Interpreted_and_executed_it_is_the_same()
    {
        var read = (await Run("addresses", "--format", "json")).Exits(0);
        Assert.Equal(read.Output, (await Run("addresses", "--format", "json", "--execute")).Exits(0).Output);
    }

    [Fact]
    public async Task As_JSON()
    {
        using var json = JsonDocument.Parse((await Run("addresses", "--environment", "prod", "--format", "json")).Exits(0).Output);
        var plan = json.RootElement.GetProperty("plans")[0];
        var capacity = plan.GetProperty("capacity");
        Assert.Equal(("model quota", 10, 255, 2, 25), (capacity.GetProperty("binding").GetString(), capacity.GetProperty("projects").GetInt32(), capacity.GetProperty("slots").GetInt32(), capacity.GetProperty("used").GetInt32(), capacity.GetProperty("plansNeeded").GetInt32()));
        Assert.Equal(["10.12.0.0/26", "10.12.0.64/26", "10.12.1.0/26", "10.12.1.64/26", "10.12.1.128/26", "10.12.2.0/26", "10.12.2.64/26"], plan.GetProperty("subnets").EnumerateArray().Select(subnet => subnet.GetProperty("range").GetString()));
        Assert.Equal("W02", plan.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_build_keeps_the_ledger_and_a_project_that_goes_leaves_its_place()
    {
        (await Run("build", "-o", "out")).Exits(0);
        var locked = _folder.Text("architecture.lock.json");
        (await Run("build", "-o", "out")).Exits(0);
        Assert.Equal(locked, _folder.Text("architecture.lock.json"));
        Assert.Equal((await Run("addresses")).Output, _folder.Text("out/addresses.txt"));

        Change("Projects = [1, new(2)", "Projects = [3, new(2)");
        (await Run("addresses")).Exits(0).Says("10.10.3.64/26   59      33 %  prj003-pe").Says("10.10.2.64/26   59      33 %  prj002-pe").Says("kept for projects that are gone: 1 (delete");
    }

    [Fact]
    public async Task A_change_that_would_move_subnets_is_found_and_the_ledger_kept()
    {
        await Run("build", "-o", "out");
        var locked = _folder.Text("architecture.lock.json");
        Change("\"agent\", 26", "\"agent\", 25");
        Change("Projects = [1, ", "Projects = [1, 3, ");
        (await Run("check")).Exits(1).Says("error AIFA7542").Says("'agent' is in use as a /26 and is asked for as a /25.");
        (await Run("build", "-o", "out")).Exits(1).Complains("architecture.lock.json was kept as it is");
        Assert.Equal(locked, _folder.Text("architecture.lock.json"));
    }

    [Fact]
    public async Task A_ledger_that_two_branches_wrote_is_told()
    {
        await Run("build", "-o", "out");
        _folder.Write("architecture.lock.json", _folder.Text("architecture.lock.json").Replace("1:0.0.2.0/24", "1:0.0.1.0/24", StringComparison.Ordinal));
        (await Run("addresses")).Exits(2).Complains("AIFA7065").Complains("to project 1 and to project 2, perhaps because two branches were merged");
    }

    private void Change(string from, string to)
    {
        var text = _folder.Text("Factory.cs");
        Assert.Contains(from, text, StringComparison.Ordinal);
        _folder.Write("Factory.cs", text.Replace(from, to, StringComparison.Ordinal));
    }

    private Task<CliRun> Run(params string[] args) => CliRun.In(_folder.Root, args);

    /// <summary>The first block of the page in that language.</summary>
    private static string Block(string language)
    {
        var start = Page.IndexOf($"\n```{language}\n", StringComparison.Ordinal) + language.Length + "\n```\n".Length;
        return Page[start..(Page.IndexOf("\n```", start, StringComparison.Ordinal) + 1)];
    }
}
