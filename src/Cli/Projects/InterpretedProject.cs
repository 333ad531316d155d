using AiFactory.Cli.Commands;
using AiFactory.Cli.Projects.Sources;
using AiFactory.Generators;
using AiFactory.Interpreter;
using AiFactory.Model;
using Microsoft.CodeAnalysis;

namespace AiFactory.Cli.Projects;

/// <summary>The architectures that a person's sources describe, found out without running them.</summary>
internal sealed class InterpretedProject(SourceProject sources, ModelRequest request, SourceRoot root, Talk talk)
{
    /// <exception cref="CliException">There is no model, it cannot be built, or too little of it is known for the command.</exception>
    public IReadOnlyList<BuiltArchitecture> Build(CancellationToken cancel)
    {
        var model = new ModelCompilation(sources.Own.Compilation, sources.ModelOf, followsReferences: true);
        var all = model.Architectures;
        if (all.Count == 0) throw Definitions.None(Unusable(), request.Project);

        var inputs = new InputFiles(root.Folder, request.Output);
        return [.. Definitions.Chosen(all, type => type.Name, request).Select(type => Build(model, type, all.Count > 1, inputs, cancel))];
    }

    private BuiltArchitecture Build(ModelCompilation model, INamedTypeSymbol type, bool isOneOfSeveral, InputFiles inputs, CancellationToken cancel)
    {
        try
        {
            var store = LockStore.Open(root.Folder, isOneOfSeveral ? type.Name : null);
            talk.Announce(type.Name, request);
            var interpretation = model.Interpret(type, request.Options(inputs, store), cancel: cancel);
            var family = Usable(interpretation);
            talk.Announce(family);
            return new(family, store, root, request) { Read = new(interpretation, sources, root) };
        }
        catch (ModelException wrong)
        {
            throw new CliException(ModelErrorText.Of(wrong, "", root));
        }
    }

    private ArchitectureFamily Usable(Interpretation interpretation)
    {
        var text = new ProblemText(root);
        if (ProblemText.Stops(interpretation)) throw new CliException(text.Broken(interpretation));
        return interpretation.Worlds.Count > 0 && (interpretation.IsCertain || request.TakesUnknown) ? interpretation.Worlds[0].Family : throw new CliException(text.NotKnown(interpretation));
    }

    /// <summary>A class of the person's that would be an architecture if it could be made.</summary>
    private string? Unusable() => sources.Own.Compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
        .Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false, IsGenericType: false } && type.AllInterfaces.Any(implemented => implemented.ToDisplayString() == typeof(IArchitecture).FullName))
        .Select(type => type.Name).Order(StringComparer.Ordinal).FirstOrDefault();
}
