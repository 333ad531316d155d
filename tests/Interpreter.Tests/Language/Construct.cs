using System.Text.RegularExpressions;
using AiFactory.Model;
using AiFactory.Tests;

namespace AiFactory.Interpreter.Tests.Language;

/// <summary>A form of C# and a model that uses it: <c>Constructs/Statements/For.cs</c>. What the model says with <c>Say</c> is what running and interpreting it must agree on.</summary>
/// <param name="Id">Group and name: Statements/For.</param>
/// <param name="Title">What it shows, as the page lists it.</param>
/// <param name="Said">Null for what is supported; otherwise a part of what is said of it instead.</param>
internal sealed partial record Construct(string Id, string Title, string? Said, string Text)
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        .. Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')[..^3]).Order(StringComparer.Ordinal).Select(Read),
    ];

    public string Group => Id[..Id.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The model, and what lies beside it.</summary>
    public Sample Sample
    {
        get
        {
            var files = Files().Matches(Text).Select(file => (Name: file.Groups["name"].Value, Text: file.Groups["text"].Value)).ToList();
            return Sample.OfSnippet(
                files.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal)),
                new() { Inputs = files.Where(file => !file.Name.EndsWith(".cs", StringComparison.Ordinal)).ToDictionary(file => file.Name, file => file.Text) });
        }
    }

    private static string Folder => Repository.At("tests", "Interpreter.Tests", "Language", "Constructs");

    private static Construct Read(string id)
    {
        var text = File.ReadAllText(Path.Combine(Folder, id + ".cs"));
        var head = Head().Match(text);
        Assert.True(head.Success, $"{id} begins with a line that says what it shows.");
        return new(id, head.Groups["title"].Value, head.Groups["said"] is { Success: true, Value: var said } ? said.Trim() : null, $"// file: {id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]}.cs\n{text}");
    }

    [GeneratedRegex(@"^// (?<title>.+)\n(// said: (?<said>.*)\n)?")]
    private static partial Regex Head();

    [GeneratedRegex(@"// file: (?<name>\S+)\n(?<text>.*?)(?=// file: |\z)", RegexOptions.Singleline)]
    private static partial Regex Files();
}
