using System.Globalization;
using AiFactory.Drift.Normalize;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>Where a comparison stands in a document.</summary>
/// <param name="Path">For the guide, with <c>[]</c> for the elements of lists.</param>
/// <param name="Shown">For a reader, with their names.</param>
internal sealed record Place(string Path, string Shown, Signpost? Sign)
{
    /// <summary>What a list's element is known by, the first that it has.</summary>
    private static readonly string[] Names = ["name", "id", "value", "locationName", "category", "categoryGroup", "service"];

    /// <summary>Its name is a person's own: what is absent is not there.</summary>
    public bool IsInDictionary { get; init; }

    /// <summary>The value was looked up in the second of the places where Azure shows it.</summary>
    public bool IsSecond { get; init; }

    /// <summary>The property that holds all of this.</summary>
    private PropertyMapping? Outer { get; init; }

    public Place Member(string name, PathGuide guide, string document)
    {
        var path = Path.Length == 0 ? name : $"{Path}.{name}";
        var inherited = Sign is { IsDictionary: true } or { Mapping.Maps.Using: not null } ? Sign with { IsDictionary = false } : null;
        var sign = guide.At(document, path) ?? inherited;
        return new(path, Shown.Length == 0 ? name : $"{Shown}.{name}", sign) { IsInDictionary = Sign?.IsDictionary == true, Outer = sign?.Outer ?? Outer };
    }

    /// <summary>A member of a dictionary, by its name.</summary>
    public Place Named(string name) => this with { Path = $"{Path}.{name}", Shown = $"{Shown}.{name}", Outer = Sign?.Outer ?? Outer, IsInDictionary = true };

    /// <summary>An element of the list that stands here.</summary>
    /// <param name="index">Its place, for one without a name.</param>
    public Place Element(Value element, int? index)
    {
        var name = (element as MapValue) is { } map ? Array.Find(Names, key => map[key] is TextValue) is { } found ? ((TextValue)map[found]!).Text : null : null;
        var shown = name is not null ? name[(name.LastIndexOf('/') + 1)..] : index?.ToString(CultureInfo.InvariantCulture) ?? "";
        return this with { Path = Path + "[]", Shown = $"{Shown}[{shown}]", Outer = Sign?.Outer ?? Outer };
    }

    public Difference With(DifferenceKind kind, Value? stated, Value? live, string why = "") => new(kind, Shown, Sign?.Outer ?? Outer, stated, live, why);
}
