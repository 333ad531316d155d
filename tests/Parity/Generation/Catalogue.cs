using AiFactory.Parity.Generation.Constructs;

namespace AiFactory.Parity.Generation;

/// <summary>All constructs. To add one, write it into the list of its kind; the tests demand that it is met and that it is understood.</summary>
internal static class Catalogue
{
    /// <summary>What programs are made of.</summary>
    public static IReadOnlyList<Construct> All { get; } =
    [
        .. ControlFlow.All, .. Patterns.All, .. UserTypes.All, .. Functions.All, .. Iterators.All, .. Queries.All, .. Collections.All,
        .. Texts.All, .. Numbers.All, .. Failures.All, .. Statics.All, .. ModelParts.All, .. Resources.All,
    ];

    /// <summary>What is not followed, for trying alone.</summary>
    public static IReadOnlyList<Construct> Outside => Constructs.Outside.All;

    public static Construct Named(string name) => All.Concat(Outside).Single(construct => construct.Name == name);
}
