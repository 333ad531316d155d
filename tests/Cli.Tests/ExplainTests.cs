using System.Text.Json;

namespace AiFactory.Cli.Tests;

/// <summary>An architecture explained from the command line.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExplainTests() => _folder.Write("Desk.cs", """
        public sealed class Desk : IArchitecture
        {
            public IReadOnlyList<DeploymentEnvironment> Environments =>
            [
                new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111", Region = Region.SwedenCentral },
                new("prod", EnvironmentKind.Production) { Subscription = "22222222-2222-4222-8222-222222222222", Region = Region.SwedenCentral },
            ];

            public void Define(Architecture desk, DeploymentEnvironment env)
            {
                desk.Brief = new("Help desk", "Answers what people ask.");
                var (person, store) = (new Person("employee") { Description = "asks" }, new StorageAccount("answers"));
                desk.Layer("Memory", "what is kept").Shows(store);
                desk.Flow("Ask").Stage("Look").Reads(person, store, "looks it up");
                desk.Flow("Learn").Stage("Write").Writes(person, store, "writes it down");
            }
        }
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task For_architects_in_text() => Assert.Equal("""
        Help desk, built on Microsoft Azure: answers what people ask. It is told of prod in 2 steps.

        A. Ask

        A1. Look
          - answers: Storage account. Blobs, files, queues and tables behind one set of endpoints. Here: is read by employee (A1.1).
          - employee: a person who asks. Here: looks it up (A1.1).
          In essence: Employee looks it up.

        B. Learn

        B1. Write
          - employee: a person who asks. Here: writes it down (B1.1).
          - answers: Storage account. Blobs, files, queues and tables behind one set of endpoints. Here: is written to by employee (B1.1).
          In essence: Employee writes it down.

        In sum, each group has a concern of its own: Memory, what is kept (in A1 and B1).

        """, (await Run()).Exits(0).Output, ignoreLineEndingDifferences: true);

    [Fact]
    public async Task For_executives_in_Markdown() => (await Run("--audience", "executive", "--format", "markdown")).Exits(0).Says("### A1. Look\n").Says("- **Memory**: what is kept. Here: is read by employee.\n");

    [Fact]
    public async Task For_engineers_of_the_environment_that_was_asked_for() => (await Run("--audience", "engineer", "-e", "dev")).Exits(0).Says("It is told of dev").Says("A1.1 Employee looks it up. [employee to answers; HTTPS]");

    [Theory]
    [InlineData("learn")]
    [InlineData("b")]
    public async Task One_flow_by_name_or_letter(string flow)
    {
        var told = (await Run("--flow", flow)).Exits(0).Says("B. Learn");
        Assert.DoesNotContain("A. Ask", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flow_that_is_not_there_names_those_that_are() => (await Run("--flow", "Lern")).Exits(2).Complains("Desk has no flow 'Lern'.").Complains("'Learn'").Complains("It has 'Ask', 'Learn'.");

    [Fact]
    public async Task An_audience_that_is_not_there_is_refused() => (await Run("--audience", "manager")).Exits(2).Complains("It is one of architect, executive, engineer.");

    [Fact]
    public async Task As_JSON()
    {
        using var json = JsonDocument.Parse((await Run("--format", "json", "--flow", "Ask")).Exits(0).Output);
        var step = json.RootElement.GetProperty("flows")[0].GetProperty("steps")[0];
        Assert.Equal(("A1", "Look", "StorageAccount/answers"), (step.GetProperty("number").GetString(), step.GetProperty("title").GetString(), step.GetProperty("parts")[0].GetProperty("element").GetString()));
    }

    [Fact]
    public async Task Interpreted_and_executed_it_is_the_same() => Assert.Equal((await Run()).Exits(0).Output, (await Run("--execute")).Exits(0).Output);

    [Fact]
    public async Task Its_help_teaches() => (await CliRun.In(_folder.Root, "explain", "--help")).Exits(0).Says("aifactory explain --audience executive").Says("--flow");

    private Task<CliRun> Run(params string[] args) => CliRun.In(_folder.Root, ["explain", .. args]);
}
