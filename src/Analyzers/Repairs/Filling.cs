using System.Text.RegularExpressions;
using AiFactory.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiFactory.Analyzers.Repairs;

/// <summary>Fills the placeholders of a repair's texts where the finding stands. <see cref="Rules.Repair"/> lists them.</summary>
/// <param name="asOf">The day; without it what depends on it cannot be filled.</param>
internal sealed class Filling(Spot spot, Date? asOf)
{
    private static readonly Regex Placeholder = new(@"""\{name\}""|\{((?:the (?:named )?)?\w+)\}", RegexOptions.CultureInvariant);
    private static readonly Regex NewElement = new(@"new (\w+)\(""([^""]+)""\)", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly List<ISymbol> _used = [];

    /// <summary>The variables that a filled text uses.</summary>
    public IReadOnlyList<ISymbol> Used => _used;

    /// <summary>Where the text will stand: what is not yet declared there cannot be named. In a statement of its own it can wait until all is declared.</summary>
    public int? Before { get; set; }

    /// <summary>Says what a placeholder stands for.</summary>
    public void Know(string placeholder, string text) => _known[placeholder] = text;

    /// <summary>The text with all its placeholders filled; null where one cannot be.</summary>
    public string? Text(string template)
    {
        var isWhole = true;
        var text = Placeholder.Replace(template, match =>
        {
            var filled = match.Groups[1].Success ? Known(match.Groups[1].Value) : NameText;
            isWhole &= filled is not null;
            return filled ?? "";
        });
        return isWhole ? NewElement.Replace(text, match => $"new {match.Groups[1].Value}(\"{Untaken(match.Groups[1].Value, match.Groups[2].Value)}\")") : null;
    }

    /// <summary>A finding about the whole points at the class; what is added stands in the description.</summary>
    private int Position { get; } = spot.Node is TypeDeclarationSyntax or MethodDeclarationSyntax && Statements.Description(spot.Node, spot.Model) is { } body ? Statements.EndOf(body) : spot.Node.SpanStart;

    /// <summary>A statement of its own can stand after all that is declared in the block.</summary>
    private int Reach => Before is null && Statements.Outermost(spot.Node) is { Parent: BlockSyntax block } ? Statements.EndOf(block) : Position;

    /// <summary>What was said once is meant all over the repair, in its title too.</summary>
    private string? Known(string placeholder)
    {
        if (_known.TryGetValue(placeholder, out var known)) return known;
        return Of(placeholder) is { } filled ? _known[placeholder] = filled : null;
    }

    private string? Of(string placeholder) => placeholder switch
    {
        "property" => spot.Property,
        "name" => spot.Key is { } key ? key.Substring(key.LastIndexOf('/') + 1) : null,
        "key" => spot.Key ?? spot.Message.Split(' ').FirstOrDefault(word => word.Contains("/")),
        "architecture" => Architecture,
        "region" => spot.Creation?.Assignment("Location")?.Right.ToString() ?? (Environment is { } environment ? environment + ".Region" : null) ?? (Architecture is { } architecture ? architecture + ".Environment.Region" : null),
        "owner" => StatedOwner ?? "\"TODO: say who\"",
        "bearer" => StatedOwner is null ? "\"TODO: say who\"" : null,
        "until" => asOf?.AddDays(90).ToString(),
        "endpoints" => Named(Subnets.ForEndpoints(spot, Variables("Subnet"))),
        "outbound" => Named(Subnets.ForCalls(spot, Variables("Subnet"))),
        _ => placeholder.Split(' ') switch
        {
            ["the", "named", var kind] => Named(Only(Variables(kind).Where(variable => spot.Message.Contains($"'{variable.Creation()?.NameArgument().Literal() ?? variable.Name}'")))),
            ["the", var kind] => Named(Only(Variables(kind))),
            _ => null,
        },
    };

    private string? Architecture => spot.Model.Parameter(Position, Symbols.Architecture);

    private string? Environment => spot.Model.Parameter(Position, Symbols.Environment);

    private string? StatedOwner => Owners.Stated(spot.Model, Position);

    private string? Named(ISymbol? variable)
    {
        if (variable is not null) _used.Add(variable);
        return variable?.Name;
    }

    private static ISymbol? Only(IEnumerable<ISymbol> variables) => variables.Take(2).ToArray() is [var only] ? only : null;

    private IEnumerable<ISymbol> Variables(string kind) => spot.Model.Variables(Reach, kind).Where(variable => Before is not { } limit || variable.DeclaredAt() <= limit);

    /// <summary>The element's name as it is written: a text, or what gives one.</summary>
    private string? NameText => spot.Creation?.NameArgument()?.ToString();

    /// <summary>A name that no other element of the class has in this file.</summary>
    private string Untaken(string kind, string name)
    {
        var taken = new HashSet<string>(spot.Root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .Where(creation => creation is ObjectCreationExpressionSyntax { Type: var type } ? type.ToString() == kind : spot.KindOf(creation) == kind)
            .Select(creation => creation.NameArgument().Literal()).OfType<string>(), StringComparer.Ordinal);
        return new[] { name }.Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{name}-{number}")).First(free => !taken.Contains(free));
    }
}
