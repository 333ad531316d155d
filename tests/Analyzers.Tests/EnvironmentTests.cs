namespace AiFactory.Analyzers.Tests;

/// <summary>One diagnostic where all environments agree; else it says of which it speaks.</summary>
public sealed class EnvironmentTests
{
    private const string Keys = "AIFA2003";

    [Theory]
    [InlineData("true", "")]
    [InlineData("env.IsProduction", " [prod]")]
    [InlineData("env.Pick(true, prod: false)", " [dev]")]
    public async Task A_message_names_the_environments_that_differ(string keys, string environments) => Assert.Equal(
        $"Storage account 'documents' accepts keys.{environments}",
        Analysis.Message(Assert.Single(await Analysis.Define($$"""var documents = new StorageAccount("documents") { [|SharedKeyAccess = {{keys}}|] };""").Reports(Keys))));

    [Fact]
    public async Task Everywhere_means_where_the_rule_is_asked() => Assert.DoesNotContain("[",
        Analysis.Message(Assert.Single(await Analysis.Define("""var documents = new StorageAccount("documents") { [|Replication = Replication.Lrs|] };""").Reports("AIFA1001"))), StringComparison.Ordinal);

    [Fact]
    public async Task A_part_of_one_environment_alone() => Assert.EndsWith(" [prod]",
        Analysis.Message(Assert.Single(await Analysis.Define("""if (env.IsProduction) _ = new StorageAccount("documents") { [|SharedKeyAccess = true|] };""").Reports(Keys))), StringComparison.Ordinal);
}
