using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

/// <summary>Static fields: made when one is first asked for, by their initialisers in the order written and then the static constructor.</summary>
internal static class Statics
{
    public static object?[] Of(Program program, UserType type, Run run, Site? at)
    {
        if (run.StaticsOf(type) is { } ready) return ready;
        var fields = run.NewStatics(type);
        if (program.HasModuleInitializer && run.At is { } first)
        {
            run.Say(run.Unknown("a module initialiser changes what is static before anything else runs", at ?? first));
            run.IsIncomplete = true;
        }

        run.Tries++; // what fails here fails for whoever asks first, and for all after
        try
        {
            foreach (var (index, value, syntax) in Initializers(program, type).Where(initializer => initializer.Index >= 0)) fields[index] = value.Call(run, null, [], new(syntax, at));
            if (type.Symbol.StaticConstructors.FirstOrDefault(constructor => !constructor.IsImplicitlyDeclared) is { } own) program.FunctionOf(own).Call(run, null, [], at);
        }
        catch (ProgramException thrown)
        {
            run.FailStatics(type, new(UserType.NameOf(type.Symbol), thrown.Exception), thrown.At);
        }
        finally
        {
            run.Tries--;
        }

        return run.StaticsOf(type)!;
    }

    private static IEnumerable<(int Index, Initializer Value, SyntaxNode Syntax)> Initializers(Program program, UserType type) =>
        Initializer.Of(program, type.Symbol, isStatic: true).Select(initializer => (type.StaticIndexOf(initializer.Field), initializer, initializer.Syntax));
}

/// <summary>The value that a field or automatic property begins with.</summary>
internal sealed class Initializer
{
    private readonly Code _code;

    private Initializer(IFieldSymbol field, SyntaxNode syntax, Code code) => (Field, Syntax, _code) = (field, syntax, code);

    public IFieldSymbol Field { get; }
    public SyntaxNode Syntax { get; }

    public object? Call(Run run, object? self, object?[] arguments, Site? caller) => _code(run, self, arguments, caller);

    /// <summary>Those of one type, over its parts, in the order written.</summary>
    public static IReadOnlyList<Initializer> Of(Program program, INamedTypeSymbol type, bool isStatic)
    {
        var found = new List<Initializer>();
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsStatic == isStatic && !field.IsConst))
        {
            var declaration = (field.AssociatedSymbol ?? field).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
            EqualsValueClauseSyntax? value = declaration switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (value is not null && program.OperationOf(value) is ISymbolInitializerOperation initializer) found.Add(new(field, value.Value, Body.CompileValue(program, field, initializer.Value, type)));
        }

        return [.. found.OrderBy(initializer => initializer.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(initializer => initializer.Syntax.SpanStart)];
    }
}
