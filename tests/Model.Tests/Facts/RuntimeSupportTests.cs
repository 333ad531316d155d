using AiFactory.Model.Azure;

namespace AiFactory.Model.Tests.Facts;

public sealed class RuntimeSupportTests
{
    [Theory]
    [InlineData("NODE", "20-lts", "Node.js 20")]
    [InlineData("node", "20", "Node.js 20")]
    [InlineData("DOTNETCORE", "8.0", ".NET 8.0")]
    [InlineData("DOTNET-ISOLATED", "8", ".NET 8.0")]
    [InlineData("PYTHON", "3.10", "Python 3.10")]
    [InlineData("POWERSHELL", "7.2", "PowerShell 7.2")]
    public void It_is_found_as_App_Service_writes_it(string language, string version, string fact) => Assert.Equal(fact, RuntimeSupport.Of(new WebRuntime(language, version))?.ToString());

    [Theory]
    [InlineData(FunctionLanguage.Python, "3.9", "Python 3.9")]
    [InlineData(FunctionLanguage.Node, "~18", "Node.js 18")]
    [InlineData(FunctionLanguage.DotNet, "9.0", ".NET 9.0")]
    public void It_is_found_as_Functions_write_it(FunctionLanguage language, string version, string fact) => Assert.Equal(fact, RuntimeSupport.Of(language, version)?.ToString());

    [Fact]
    public void Of_some_nothing_is_known()
    {
        Assert.Null(RuntimeSupport.Of(WebRuntime.Python("3.1")));
        Assert.Null(RuntimeSupport.Of(new WebRuntime("GO", "1.24")));
        Assert.Null(RuntimeSupport.Of(FunctionLanguage.Custom, "1"));
    }

    [Fact]
    public void Every_version_stands_there_once_with_a_page_and_a_day()
    {
        Assert.Equal(RuntimeSupport.All.Count, RuntimeSupport.All.Select(fact => fact.ToString()).Distinct().Count());
        Assert.All(RuntimeSupport.All, fact => Assert.True(fact.Source.StartsWith("https://learn.microsoft.com/", StringComparison.Ordinal) && fact.Read > new Date(2026, 1, 1)));
    }
}
