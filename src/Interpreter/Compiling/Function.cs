using AiFactory.Interpreter.Reflection;
using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

internal delegate object? Code(Run run, object? self, object?[] arguments, Site? caller);

/// <summary>A method, constructor or accessor of a person's code; type parameters have been replaced.</summary>
internal sealed class Function(Program program, IMethodSymbol symbol)
{
    private Code? _code;

    public IMethodSymbol Symbol { get; } = symbol;

    /// <param name="arguments">By position; <see cref="Cell"/>s for those by reference.</param>
    public object? Call(Run run, object? self, object?[] arguments, Site? caller)
    {
        run.Spend(3, caller);
        if (++run.Depth > run.Limits.Depth)
        {
            run.Depth--;
            throw run.TooDeep(Symbol.Name, caller);
        }

        try
        {
            return (_code ??= Compile())(run, self, arguments, caller);
        }
        catch (LimitException limit) when (limit.At is null && caller is not null)
        {
            limit.At = caller;
            throw;
        }
        catch (Exception wrong) when (caller is not null && wrong is InvalidCastException or NullReferenceException or IndexOutOfRangeException or KeyNotFoundException or ArgumentException)
        {
            return run.Unknown($"what '{Symbol.Name}' does cannot be followed", caller); // a form of code that is not foreseen
        }
        finally
        {
            run.Depth--;
        }
    }

    private Code Compile()
    {
        if (Symbol.MethodKind == MethodKind.Constructor) return new Constructor(program, Symbol).Compile();
        if (Symbol.AssociatedSymbol is IEventSymbol @event && Synthesized.Accessor(program, Symbol, @event) is { } accessor) return accessor;
        if (Symbol.IsImplicitlyDeclared || Symbol.DeclaringSyntaxReferences.IsEmpty) return Synthesized.Of(program, Symbol) ?? Missing();

        var syntax = Symbol.DeclaringSyntaxReferences[0].GetSyntax();
        if (Symbol.AssociatedSymbol is IPropertySymbol property && syntax is AccessorDeclarationSyntax { Body: null, ExpressionBody: null } or ParameterSyntax) return Synthesized.Accessor(program, Symbol, property) ?? Missing();
        if (Symbol.IsAsync) return Refuse("async code ('await') runs when it pleases; a model says one thing after the other");

        var root = program.OperationOf(syntax);
        var body = root switch
        {
            IMethodBodyOperation method => (IOperation?)method.BlockBody ?? method.ExpressionBody,
            IConstructorBodyOperation constructor => (IOperation?)constructor.BlockBody ?? constructor.ExpressionBody,
            IBlockOperation block => block,
            _ => null,
        };
        return body is null ? Missing() : Body.Compile(program, Symbol, body);
    }

    private Code Missing() => Refuse($"'{Symbol.ContainingType?.Name}.{Symbol.Name}' has no code here");

    private static Code Refuse(string reason) => (run, _, _, caller) => caller is null && run.At is null ? throw new InvalidOperationException(reason) : run.Unknown(reason, caller ?? run.At!);
}
