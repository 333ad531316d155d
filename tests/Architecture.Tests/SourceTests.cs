using System.Text.RegularExpressions;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Architecture.Tests;

/// <summary>Facts that hold for every source file.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void No_service_has_code_in_the_mapping_or_in_a_generator()
    {
        string[] basic = ["ResourceGroup", "UntypedResource"]; // what every resource lies in, and what has no class
        var names = AzureKinds.All.SelectMany(kind => new[] { kind.Name, ResourceShape.Of(kind).Kind!.Terraform }).OfType<string>().Except(basic).Except(["azurerm_resource_group"]);
        var services = new Regex($@"\b({string.Join("|", names)})\b", RegexOptions.CultureInvariant);

        Assert.Empty(Sources("src/Model/Mapping", "src/Generators").SelectMany(source => Lines(source)
            .Where(line => !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && services.IsMatch(line.Text))
            .Select(line => $"{source}({line.Number}): {line.Text.Trim()}")));
    }

    [Fact]
    public void The_model_and_the_rules_touch_no_clock_disk_or_machine() =>
        Assert.Empty(Matches(Outside(), "src/Model", "src/Rules"));

    [Fact]
    public void Nothing_but_the_command_line_touches_the_console_or_the_disk() =>
        Assert.Empty(Matches(Disk(), "src/Generators"));

    [Fact]
    public void No_file_waits_for_later_work() =>
        Assert.Empty(Matches(Marker(), "src", "examples", "eng"));

    [Fact]
    public void Lines_end_alike_and_files_end_with_one()
    {
        var wrong = Sources("src", "tests", "examples").Where(source => File.ReadAllText(Repository.At(source)) is var text && (text.Contains('\r', StringComparison.Ordinal) || !text.EndsWith('\n')));
        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Matches(Regex forbidden, params string[] folders) => Sources(folders)
        .SelectMany(source => Lines(source).Where(line => forbidden.IsMatch(line.Text)).Select(line => $"{source}({line.Number}): {line.Text.Trim()}"));

    private static IEnumerable<string> Sources(params string[] folders) => folders
        .SelectMany(folder => Directory.GetFiles(Repository.At(folder), "*.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal));

    private static IEnumerable<(int Number, string Text)> Lines(string source) => File.ReadLines(Repository.At(source)).Select((text, index) => (index + 1, text));

    [GeneratedRegex(@"DateTime\.(Now|UtcNow|Today)|DateTimeOffset\.|Guid\.NewGuid|new Random|Random\.Shared|Environment\.(Get|NewLine|Machine|User|Current)|\bConsole\.|\bFile\.(Read|Write|Open|Exists|Delete)|\bDirectory\.|(?<![.\w])Path\.|\bProcess\.|CultureInfo\.CurrentCulture|Thread\.Sleep|Stopwatch")]
    private static partial Regex Outside();

    [GeneratedRegex(@"\bConsole\.|\bFile\.(Read|Write|Open|Exists|Delete)|\bDirectory\.|DateTime\.(Now|UtcNow|Today)|Guid\.NewGuid|Process\.")]
    private static partial Regex Disk();

    /// <summary>What begins a text in quotes is for a person to fill in, in a file of hers.</summary>
    [GeneratedRegex(@"(?<!"")\b(TODO|HACK|FIXME)\b|new NotImplementedException")]
    private static partial Regex Marker();
}
