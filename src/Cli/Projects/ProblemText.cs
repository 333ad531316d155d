using System.Reflection;
using AiFactory.Generators;
using AiFactory.Interpreter;
using AiFactory.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiFactory.Cli.Projects;

/// <summary>What keeps sources from being understood, in the words in which running them would say it.</summary>
internal sealed class ProblemText(SourceRoot root)
{
    /// <summary>Whether running the program would end here too, or would go on beyond what is sensible.</summary>
    public static bool Stops(Interpretation interpretation) => interpretation.Problems.Any(Stops);

    /// <summary>What the Model refuses, what the person's code throws, what takes too long: a line each.</summary>
    public string Broken(Interpretation interpretation)
    {
        Problem[] problems = [.. interpretation.Problems.Where(Stops)];
        var lines = problems.Select(problem => problem.Kind == ProblemKind.LimitReached ? TooMuch(problem) : Refused(problem)).Distinct();
        var hint = problems.Any(problem => problem.Kind == ProblemKind.LimitReached) ? "\nWhat a model may ask for is limited while its sources are only read. Where so much is meant, --execute runs the program instead." : "";
        return string.Join("\n", lines) + hint;
    }

    /// <summary>What cannot be known, for a command that must know all.</summary>
    public string NotKnown(Interpretation interpretation) => $"""
        {string.Join("\n", interpretation.Problems.Select(problem => PlainText.Line($"{Precisely(problem.Place)}error AIFA9001: {problem.Message}")).Distinct())}
        {interpretation.Name} is not known well enough for this command. Say the above in the model or in an input file; or run the program with --execute, if you trust it.
        """.ReplaceLineEndings("\n");

    private static bool Stops(Problem problem) => problem.Kind is ProblemKind.InvalidCall or ProblemKind.LimitReached;

    private string TooMuch(Problem problem) => PlainText.Line($"{Precisely(problem.Place)}error AIFA9003: {problem.Message}");

    private string Refused(Problem problem)
    {
        var wrong = problem.Exception;
        while (wrong is TargetInvocationException or TypeInitializationException && wrong.InnerException is { } inner) wrong = inner;

        return wrong switch
        {
            CliException own => own.Message,
            // what the Model says of the class as a whole is often about the arguments that we gave it
            ModelException model => ModelErrorText.Of(model, problem.Place.Syntax is BaseTypeDeclarationSyntax ? "" : At(problem.Place), root),
            { } thrown => ModelErrorText.Line(At(problem.Place), ModelErrorText.Thrown, $"{Where(problem.Place)} threw {thrown.GetType().Name}: {thrown.Message}"),
            null => ModelErrorText.Line(At(problem.Place), ModelErrorText.Thrown, problem.Message),
        };
    }

    /// <summary>The line alone, as a stack trace has it.</summary>
    private string At(Place place) => PlaceText.Of(place) is { } at ? root.At(new(at.Path, at.StartLinePosition.Line + 1, "")) : "";

    private string Precisely(Place place) => PlaceText.Of(place) is { } at ? FormattableString.Invariant($"{root.Relative(at.Path)}({at.StartLinePosition.Line + 1},{at.StartLinePosition.Character + 1}): ") : "";

    /// <summary>What a stack trace would say: the description itself, wherever it called from; else the member.</summary>
    private static string Where(Place place)
    {
        if (place.Syntax is null) return nameof(IArchitecture.Define);

        SyntaxNode[] members = [.. place.Callers.Prepend(place.Syntax).Select(MemberOf)];
        if (IsStatic(members[0])) return $"The static members of {TypeOf(members[0])}";
        if (Array.Exists(members, member => member is MethodDeclarationSyntax { Identifier.Text: nameof(IArchitecture.Define) })) return nameof(IArchitecture.Define);
        return members[0] switch
        {
            MethodDeclarationSyntax method => $"{TypeOf(method)}.{method.Identifier.Text}",
            PropertyDeclarationSyntax { Initializer: null } property => $"{TypeOf(property)}.{property.Identifier.Text}",
            _ => $"The constructor of {TypeOf(members[0])}",
        };
    }

    private static SyntaxNode MemberOf(SyntaxNode syntax) => syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax)) ?? syntax;

    private static bool IsStatic(SyntaxNode member) => member switch
    {
        FieldDeclarationSyntax or ConstructorDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null } => ((MemberDeclarationSyntax)member).Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    private static string TypeOf(SyntaxNode member) => member.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.Text ?? "";
}
