using AiFactory.Model;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter;

/// <summary>What the interpretation of one architecture came to.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Worlds">
/// The families that the sources may describe. One where everything is known; several where something is not, each with other legal values in its place;
/// none where no family can be built. What is said of the architecture must hold in all of them.
/// </param>
/// <param name="Problems">What is not known, what the Model refused, which limit was reached. In the order met.</param>
public sealed record Interpretation(INamedTypeSymbol Type, string Name, IReadOnlyList<World> Worlds, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether the one world is what running the program gives.</summary>
    public bool IsCertain => Worlds.Count == 1 && Problems.Count == 0;

    /// <summary>Whether something was left out because it is wrong, too large or not known in a way that no list of values can stand for: then what seems to be missing may be there.</summary>
    public bool IsBroken => IsIncomplete || Problems.Any(problem => problem.Kind != ProblemKind.NotKnown);

    internal bool IsIncomplete { get; init; }

    /// <summary>Keys of the elements that have a property whose values cannot be listed: nothing is said of them.</summary>
    public IReadOnlyCollection<string> Obscured { get; init; } = [];
}

/// <summary>One family that the sources may describe, and where its parts come from.</summary>
public sealed record World(ArchitectureFamily Family, SourceMap Places);

/// <summary>Why a part of the sources could not be followed.</summary>
public enum ProblemKind
{
    /// <summary>AIFA9001: a value or a branch depends on what only running, or the world outside, can tell.</summary>
    NotKnown,

    /// <summary>AIFA9002: the Model refuses the call, or the program throws. Running it would end here.</summary>
    InvalidCall,

    /// <summary>AIFA9003: an endless loop, too deep a recursion, too large a collection or text.</summary>
    LimitReached,

    /// <summary>Code with compile errors, which the compiler reports itself. Never shown.</summary>
    DoesNotCompile,
}

/// <param name="Message">A sentence or two: what, and what to do.</param>
/// <param name="Environments">The names of the environments in which it was met, in their order; empty where it was met before any.</param>
/// <param name="Exception">What the Model threw, for <see cref="ProblemKind.InvalidCall"/>.</param>
public sealed record Problem(ProblemKind Kind, string Message, Place Place, IReadOnlyList<string> Environments, Exception? Exception = null);

/// <summary>A place in the sources, with the calls that led there.</summary>
/// <param name="Callers">The call sites, innermost first; empty in <c>Define</c> itself.</param>
public sealed record Place(SyntaxNode Syntax, IReadOnlyList<SyntaxNode> Callers);
