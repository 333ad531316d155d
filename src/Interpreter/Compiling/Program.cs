using AiFactory.Interpreter.Reflection;
using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Compiling;

/// <summary>A person's code, each method turned into closures when it is first called, for all environments and worlds alike.</summary>
internal sealed class Program(Compilation compilation, Func<SyntaxTree, SemanticModel> models, bool followsReferences)
{
    private readonly Dictionary<IMethodSymbol, Function> _functions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, UserType> _types = new(SymbolEqualityComparer.Default);

    public Compilation Compilation { get; } = compilation;
    public Types Types { get; } = new(compilation, followsReferences);
    public Members Members { get => field ??= new(Types); }

    /// <summary>How members of the library are called, by the member with its type arguments.</summary>
    public Dictionary<IMethodSymbol, Body.Call> Calls { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether some method asks to be run before all others, which it is not here.</summary>
    public bool HasModuleInitializer => _hasModuleInitializer ??= Compilation.SyntaxTrees.Any(tree => tree.GetText().ToString().Contains("ModuleInitializer"));

    private bool? _hasModuleInitializer;

    public Function FunctionOf(IMethodSymbol method)
    {
        if (method.PartialImplementationPart is { } implementation) method = implementation;
        return _functions.TryGetValue(method, out var known) ? known : _functions[method] = new(this, method);
    }

    public UserType TypeOf(INamedTypeSymbol symbol) => _types.TryGetValue(symbol, out var known) ? known : _types[symbol] = new(this, symbol);

    public object? DefaultOf(ITypeSymbol type, Run run) => Types.DefaultOf(type, symbol => new UserObject(TypeOf(symbol), run));

    public IOperation? OperationOf(SyntaxNode syntax) => models(syntax.SyntaxTree).GetOperation(syntax);

    public SemanticModel ModelOf(SyntaxNode syntax) => models(syntax.SyntaxTree);
}
