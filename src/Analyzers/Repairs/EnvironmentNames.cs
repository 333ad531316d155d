using System.Runtime.CompilerServices;
using AiFactory.Model;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiFactory.Analyzers.Repairs;

/// <summary>What the sources say of the environments that a finding names.</summary>
internal static class EnvironmentNames
{
    /// <summary>All files were read for them, which many findings need not do again.</summary>
    private static readonly ConditionalWeakTable<Compilation, BaseObjectCreationExpressionSyntax[]> Known = new();

    /// <summary>The parameter of <c>DeploymentEnvironment.Pick</c> for the kind that an environment has; null where neither its declaration nor its name tells.</summary>
    public static string? Choice(Compilation compilation, string environment) => Declaration(compilation, environment) is { } creation && KindOf(creation) is { } kind ? Choice(kind) : Guess(environment);

    public static string? Choice(EnvironmentKind kind) => Choice(kind.ToString());

    /// <summary>An expression that gives the environment, known at that place; null where there is none.</summary>
    public static string? Expression(SemanticModel model, int position, string environment)
    {
        if (Declaration(model.Compilation, environment) is { } creation && Holder(model.Compilation, creation) is { } holder && model.IsAccessible(position, holder))
        {
            var isNear = model.LookupSymbols(position, name: holder.Name).Any(symbol => SymbolEqualityComparer.Default.Equals(symbol, holder));
            if (isNear || holder.IsStatic) return isNear ? holder.Name : $"{holder.ContainingType.ToMinimalDisplayString(model, position)}.{holder.Name}";
        }

        var isInArchitecture = model.LookupSymbols(position, name: nameof(IArchitecture.Environments)).OfType<IPropertySymbol>().Any();
        var isInstance = model.GetEnclosingSymbol(position) is { } member && !IsInStatic(member);
        return isInArchitecture && isInstance && model.LookupNamespacesAndTypes(position, name: "Enumerable").Length > 0
            ? $"{nameof(IArchitecture.Environments)}.First(each => each.Name == {SymbolDisplay.FormatLiteral(environment, quote: true)})"
            : null;
    }

    /// <summary>Whether the sources declare no other environment that the rule is asked in.</summary>
    public static bool AreAll(Compilation compilation, IReadOnlyCollection<string> environments, RuleInfo? rule)
    {
        HashSet<string> kinds = [.. rule is { Environments.Count: > 0 } ? rule.Environments.Select(kind => kind.ToString()) : []];
        BaseObjectCreationExpressionSyntax[] asked = [.. Declarations(compilation).Where(creation => kinds.Count == 0 || kinds.Contains(KindOf(creation)!))];
        return asked.Length > 0 && asked.All(creation => environments.Contains(creation.NameArgument().Literal()));
    }

    private static BaseObjectCreationExpressionSyntax? Declaration(Compilation compilation, string environment) =>
        Declarations(compilation).FirstOrDefault(creation => creation.NameArgument().Literal() == environment);

    private static BaseObjectCreationExpressionSyntax[] Declarations(Compilation compilation) => Known.GetValue(compilation, static all => [.. all.SyntaxTrees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
        .Where(creation => KindOf(creation) is not null && creation.NameArgument().Literal() is not null)]);

    private static string? KindOf(BaseObjectCreationExpressionSyntax creation) => creation.ArgumentList?.Arguments.Skip(1)
        .Select(argument => argument.Expression).OfType<MemberAccessExpressionSyntax>()
        .FirstOrDefault(member => member.Expression.ToString().EndsWith(nameof(EnvironmentKind), StringComparison.Ordinal))?.Name.Identifier.ValueText;

    /// <summary>The field or property that holds what is created.</summary>
    private static ISymbol? Holder(Compilation compilation, BaseObjectCreationExpressionSyntax creation)
    {
        SyntaxNode? declaration = creation.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field } => field,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
            _ => null,
        };
        return declaration is null ? null : compilation.GetSemanticModel(creation.SyntaxTree).GetDeclaredSymbol(declaration);
    }

    private static bool IsInStatic(ISymbol symbol)
    {
        for (var around = symbol; around is IMethodSymbol or IPropertySymbol; around = around.ContainingSymbol)
        {
            if (around.IsStatic) return true;
        }

        return false;
    }

    private static string? Choice(string kind) => kind switch
    {
        nameof(EnvironmentKind.Development) => "dev",
        nameof(EnvironmentKind.Test) => "test",
        nameof(EnvironmentKind.Staging) => "staging",
        nameof(EnvironmentKind.Production) => "prod",
        _ => null,
    };

    private static string? Guess(string environment) => Array.Find(["dev", "test", "staging", "prod"], choice => environment.StartsWith(choice, StringComparison.OrdinalIgnoreCase));
}
