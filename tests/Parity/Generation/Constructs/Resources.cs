namespace AiFactory.Parity.Generation.Constructs;

/// <summary>Every kind of element with random properties.</summary>
internal static class Resources
{
    private const double OneKind = 0.7;

    public static IReadOnlyList<Construct> All { get; } = [.. ElementTexts.Kinds.Select(kind => new Construct($"element {kind.Name}", $$"""
        var $thing = @new({{kind.Name}});
        ⟦show text $thing.Key¦chat.Layer("Of $x").Shows($thing);¦who.Calls($thing);⟧
        """) { Weight = OneKind })];
}
