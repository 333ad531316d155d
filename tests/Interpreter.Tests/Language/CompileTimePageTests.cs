using System.Text.RegularExpressions;
using AiFactory.Tests;

namespace AiFactory.Interpreter.Tests.Language;

/// <summary>The page's table lists what the tests prove.</summary>
public sealed partial class CompileTimePageTests
{
    [Fact]
    public void The_table_is_fresh()
    {
        var page = File.ReadAllText(Repository.At("docs", "compile-time.md"));
        Accepted.MustBe(Table().Replace(page, $"<!-- constructs -->\n{string.Join("\n", Groups())}\n<!-- end of constructs -->"), "docs", "compile-time.md");
    }

    private static IEnumerable<string> Groups() => Construct.All.GroupBy(construct => construct.Group).OrderBy(group => group.Key == "Said").SelectMany(Lines);

    private static IEnumerable<string> Lines(IGrouping<string, Construct> group) =>
    [
        "", group.Key == "Said" ? "**Said instead**" : $"**{group.Key}**", "", "| Form | Test | |", "| --- | --- | --- |",
        .. group.Select(construct => $"| {construct.Title.Replace("|", "\\|", StringComparison.Ordinal)} | {construct.Id} | {(construct.Said is { } said ? $"said: {said}" : "supported")} |"),
    ];

    [GeneratedRegex("<!-- constructs -->.*<!-- end of constructs -->", RegexOptions.Singleline)]
    private static partial Regex Table();
}
