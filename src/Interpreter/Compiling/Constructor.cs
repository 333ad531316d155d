using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

/// <summary>What happens when an object of a person's own class is made: parameters, initialisers, base class, body.</summary>
internal sealed class Constructor(Program program, IMethodSymbol symbol)
{
    public Code Compile()
    {
        var type = program.TypeOf(symbol.ContainingType);
        if (symbol.IsImplicitlyDeclared && symbol.ContainingType.IsRecord && symbol.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(symbol.Parameters[0].Type, symbol.ContainingType))
        {
            return (_, self, arguments, _) =>
            {
                ((UserObject)arguments[0]!).Fields.CopyTo(((UserObject)self!).Fields, 0);
                return null;
            };
        }

        var syntax = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var isPrimary = syntax is TypeDeclarationSyntax;
        var parameters = isPrimary ? Stored(type) : [];
        var operation = syntax is ConstructorDeclarationSyntax ? program.OperationOf(syntax) as IConstructorBodyOperation : null;
        var chained = operation?.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation call } ? call : isPrimary ? BaseOfPrimary((TypeDeclarationSyntax)syntax!) : null;
        var toOwn = chained is not null && SymbolEqualityComparer.Default.Equals(chained.TargetMethod.ContainingType.OriginalDefinition, symbol.ContainingType.OriginalDefinition);
        var initializers = toOwn ? [] : Initializer.Of(program, symbol.ContainingType, isStatic: false).Select(initializer => (Index: type.IndexOf(initializer.Field), Value: initializer)).Where(initializer => initializer.Index >= 0).ToList();
        var before = chained is not null ? Body.CompileConstructorCall(program, symbol, chained) : ImplicitBase(type);
        var body = (IOperation?)operation?.BlockBody ?? operation?.ExpressionBody;
        var code = body is null ? null : Body.Compile(program, symbol, body);

        return (run, self, arguments, caller) =>
        {
            var made = (UserObject)self!;
            for (var index = 0; index < parameters.Length; index++) Store(made, parameters[index], arguments[index]);
            foreach (var (index, value) in initializers) made.Fields[index] = Synthesized.Copied(value.Call(run, made, arguments, caller));
            before?.Invoke(run, made, arguments, caller);
            return code?.Invoke(run, made, arguments, caller);
        };
    }

    /// <summary>Where each parameter goes: its own field, and the property that a record makes of it.</summary>
    private int[][] Stored(UserType type) => [.. symbol.Parameters.Select(parameter =>
    {
        var property = symbol.ContainingType.IsRecord ? symbol.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(IsOfParameter) : null;
        var field = property is null ? null : symbol.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
        return field is null ? new[] { type.IndexOf(parameter) } : [type.IndexOf(parameter), type.IndexOf(field)];
    })];

    private static bool IsOfParameter(IPropertySymbol property) => property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax);

    private static void Store(UserObject made, int[] places, object? value)
    {
        foreach (var place in places) made.Fields[place] = value is Cell cell ? cell.Value : value;
    }

    private IInvocationOperation? BaseOfPrimary(TypeDeclarationSyntax syntax)
    {
        var declared = syntax.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();
        return declared is null ? null : program.OperationOf(declared) as IInvocationOperation ?? (program.OperationOf(declared) as IExpressionStatementOperation)?.Operation as IInvocationOperation;
    }

    private Code? ImplicitBase(UserType type)
    {
        if (type.Base is { } parent)
        {
            var constructor = parent.Symbol.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams));
            if (constructor is null || !constructor.Parameters.IsEmpty && !constructor.Parameters.All(parameter => parameter.HasExplicitDefaultValue)) return null;
            var function = program.FunctionOf(constructor);
            object?[] defaults = [.. constructor.Parameters.Select(parameter => program.Types.Constant(parameter.ExplicitDefaultValue, parameter.Type))];
            return (run, self, _, caller) => function.Call(run, self, (object?[])defaults.Clone(), caller);
        }

        return IsException(type.Symbol) ? (_, self, _, _) => ((UserObject)self!).Native = new Exception($"Exception of type '{type.Symbol.ToDisplayString()}' was thrown.") : null;
    }

    internal static bool IsException(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent is { Name: nameof(Exception), ContainingNamespace.Name: nameof(System) }) return true;
        }

        return false;
    }
}
