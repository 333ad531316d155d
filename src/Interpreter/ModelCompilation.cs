using AiFactory.Model;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter;

/// <summary>A person's sources as the compiler knows them, and the architectures that they describe.</summary>
public sealed partial class ModelCompilation
{
    /// <param name="compilation">May have errors: what is healthy is interpreted.</param>
    /// <param name="models">Where semantic models come from; inside the compiler its own, which are shared with other analyzers.</param>
    public ModelCompilation(Compilation compilation, Func<SyntaxTree, SemanticModel>? models = null) => throw new NotImplementedException();

    /// <summary>The classes that implement <see cref="IArchitecture"/> and can be made, by full name.</summary>
    public IReadOnlyList<INamedTypeSymbol> Architectures => throw new NotImplementedException();

    /// <summary>Whether the sources refer to the Model at all. If not, there is nothing to do.</summary>
    public bool RefersToModel => throw new NotImplementedException();

    /// <summary>Whether the Model that the sources are compiled against is the very build that interprets them.</summary>
    public bool RefersToThisModel => throw new NotImplementedException();

    /// <summary>Finds out which family of graphs the class describes, without running it.</summary>
    /// <param name="options">As for <see cref="ArchitectureFamily.Build"/>: environments, flags, inputs, lock.</param>
    public Interpretation Interpret(INamedTypeSymbol architecture, BuildOptions options, Limits? limits = null, CancellationToken cancel = default) => throw new NotImplementedException();
}
