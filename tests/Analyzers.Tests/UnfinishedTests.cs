namespace AiFactory.Analyzers.Tests;

/// <summary>What is not written yet is not missing.</summary>
public sealed class UnfinishedTests
{
    private const string Keys = "AIFA2003", NoMonitoring = "AIFA4501", NoFilter = "AIFA6001";

    [Theory]
    [InlineData("design.", true)]
    [InlineData("var other = new KeyVault(", true)]
    [InlineData("var other = ", true)]
    [InlineData("var other = \"", false)]
    [InlineData("/*", false)]
    [InlineData("if (env.IsProduction) {", false)]
    [InlineData("}", false)]
    public async Task Rules_about_the_whole_wait_where_something_is_not_closed(string typed, bool areAsked)
    {
        var found = await Analysis.Define($"""
            var documents = new StorageAccount("documents") {"{"} SharedKeyAccess = true {"}"};
            {typed}
            """).RunAsync();
        Assert.Contains(found, diagnostic => diagnostic.Id == Keys);
        Assert.True(areAsked || found.All(diagnostic => diagnostic.Id != NoMonitoring));
    }

    [Theory]
    [InlineData("Version = ", false)]
    [InlineData("Version = \"1\" Con", false)]
    [InlineData("Version = \"1\"", true)]
    public async Task Of_what_is_being_written_nothing_is_said(string typed, bool isSaid)
    {
        var found = await Analysis.Define($$"""
            var embedding = new ModelDeployment("embedding") { Model = "gpt-5", {{typed}} };
            var models = new AIServicesAccount("models") { Deployments = [embedding] };
            """).RunAsync();
        Assert.Equal(isSaid, found.Any(diagnostic => diagnostic.Id == NoFilter));
    }

    [Theory]
    [InlineData("""new BlobContainer(" """)]
    [InlineData("""new BlobContainer("") { """)]
    [InlineData("""new VirtualNetwork("main") { AddressSpace = ["10.0." """)]
    public async Task What_the_Model_refuses_is_not_said_before_it_is_written(string typed) =>
        Assert.DoesNotContain(await Analysis.Define($"var typed = {typed.TrimEnd()}").RunAsync(), diagnostic => diagnostic.Id is "AIFA9002" or "AIFA9001");
}
