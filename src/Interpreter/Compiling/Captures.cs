using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

/// <summary>Which variables of a method its lambdas and local functions use, found before anything is compiled.</summary>
internal sealed class Captures
{
    private readonly HashSet<ISymbol> _shared = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, HashSet<ISymbol>> _free = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, HashSet<ISymbol>> _uses = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ILocalFunctionOperation> _localFunctions = new(SymbolEqualityComparer.Default);

    public static Captures Of(IOperation root)
    {
        var captures = new Captures();
        captures.Walk(root, []);
        captures.Close();
        return captures;
    }

    /// <summary>Whether the variable lives in a cell: a nested function uses it, or it is passed by reference.</summary>
    public bool IsShared(ISymbol variable) => _shared.Contains(variable);

    /// <summary>The variables from around it that the nested function needs, its callees' included.</summary>
    public IReadOnlyCollection<ISymbol> FreeOf(ISymbol function) => _free.TryGetValue(function, out var free) ? free : [];

    public ILocalFunctionOperation? Find(IMethodSymbol localFunction) => _localFunctions.TryGetValue(localFunction.OriginalDefinition, out var found) ? found : null;

    private void Walk(IOperation operation, List<ISymbol> functions)
    {
        switch (operation)
        {
            case IAnonymousFunctionOperation lambda:
                Nested(lambda.Symbol, lambda.Body, functions);
                return;
            case ILocalFunctionOperation local:
                _localFunctions[local.Symbol.OriginalDefinition] = local;
                if (local.Body is not null) Nested(local.Symbol, local.Body, functions);
                return;
            case ILocalReferenceOperation { Local.IsConst: false } reference:
                Use(reference.Local, functions);
                break;
            case IParameterReferenceOperation reference:
                Use(reference.Parameter, functions);
                break;
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } call:
                UseFunction(call.TargetMethod, functions);
                break;
            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference:
                UseFunction(reference.Method, functions);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                if (Variable(argument.Value) is { } variable) _shared.Add(variable);
                break;
        }

        foreach (var child in operation.ChildOperations) Walk(child, functions);
    }

    private void Nested(ISymbol function, IOperation body, List<ISymbol> functions)
    {
        functions.Add(function.OriginalDefinition);
        Walk(body, functions);
        functions.RemoveAt(functions.Count - 1);
        if (functions.Count > 0) Add(_uses, functions[functions.Count - 1], function.OriginalDefinition);
    }

    private void Use(ISymbol variable, List<ISymbol> functions)
    {
        if (functions.Count == 0 || IsOwn(variable, functions[functions.Count - 1])) return;
        for (var index = functions.Count - 1; index >= 0 && !IsOwn(variable, functions[index]); index--) Add(_free, functions[index], variable);
        _shared.Add(variable);
    }

    private void UseFunction(IMethodSymbol function, List<ISymbol> functions)
    {
        foreach (var user in functions) Add(_uses, user, function.OriginalDefinition);
    }

    /// <summary>What a function's callees need from outside of it, it needs too.</summary>
    private void Close()
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var pair in _uses)
            {
                foreach (var needed in pair.Value.SelectMany(FreeOf).ToList())
                {
                    if (!IsOwn(needed, pair.Key)) changed |= Add(_free, pair.Key, needed);
                }
            }
        }
    }

    private static bool IsOwn(ISymbol variable, ISymbol function) => SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol?.OriginalDefinition, function);

    private static ISymbol? Variable(IOperation value) => value switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IParameterReferenceOperation reference => reference.Parameter,
        IDeclarationExpressionOperation declaration => Variable(declaration.Expression),
        _ => null,
    };

    private static bool Add(Dictionary<ISymbol, HashSet<ISymbol>> map, ISymbol key, ISymbol value)
    {
        if (!map.TryGetValue(key, out var set)) map[key] = set = new(SymbolEqualityComparer.Default);
        return set.Add(value);
    }
}
