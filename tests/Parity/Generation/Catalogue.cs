using AiFactory.Parity.Generation.Constructs;

namespace AiFactory.Parity.Generation;

/// <summary>All constructs. To add one, write it into the list of its kind; the tests demand that it is met and that it is understood.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        .. ControlFlow.All, .. Patterns.All, .. UserTypes.All, .. Functions.All, .. Iterators.All, .. Queries.All, .. Collections.All,
        .. Texts.All, .. Numbers.All, .. Failures.All, .. Statics.All, .. ModelParts.All, .. Resources.All,
    ];
}
