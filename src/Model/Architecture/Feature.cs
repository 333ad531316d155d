using System.Runtime.CompilerServices;

namespace AiFactory.Model;

/// <summary>A part of a resource that the story tells by its own name: Delta Sharing in a Databricks workspace, an index in a search service.</summary>
public class Feature(string name, Element of, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : Element(name, new(file, line, expression))
{
    /// <summary>What it is a part of. Connections to the feature are connections to this.</summary>
    /// <exception cref="ModelException">It is a part of a part of a part, too often.</exception>
    public Element Of { get; } = Parts(of) < Deepest ? of : throw ModelErrors.TooManyParts(name, Deepest, new(file, line, expression));

    private const int Deepest = 16;

    public string? Description { get; init; }

    /// <summary>How many features deep it is. What a resource lies in is not asked for: that would make its group before it has its stack.</summary>
    private static int Parts(Element of)
    {
        var parts = 0;
        for (; of is Feature part; of = part.Of) parts++;
        return parts;
    }

    /// <inheritdoc/>
    public override IEnumerable<Element> Inside => [Of, .. Of.Inside];
}
