using System.Globalization;
using System.Runtime.ExceptionServices;
using AiFactory.Interpreter.Compiling;
using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using AiFactory.Model;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter;

/// <summary>A person's sources as the compiler knows them, and the architectures that they describe.</summary>
public sealed class ModelCompilation
{
    private const int StackBytes = 64 * 1024 * 1024; // reserved, not used, and the same on every machine

    private readonly Compilation _compilation;
    private readonly Program _program;
    private readonly INamedTypeSymbol? _contract;

    /// <param name="compilation">May have errors: what is healthy is interpreted.</param>
    /// <param name="models">Where semantic models come from; inside the compiler its own, which are shared with other analyzers.</param>
    /// <param name="followsReferences">Whether code of projects that are referred to as source is followed as well. Not in the compiler: the command line has such projects only as assemblies, and an editor must not say more than a build.</param>
    public ModelCompilation(Compilation compilation, Func<SyntaxTree, SemanticModel>? models = null, bool followsReferences = false)
    {
        _compilation = compilation;
        var known = new Dictionary<SyntaxTree, SemanticModel>();
        _program = new(compilation, models ?? (tree => known.TryGetValue(tree, out var model) ? model : known[tree] = Model(tree)), followsReferences);
        _contract = compilation.GetTypeByMetadataName(typeof(IArchitecture).FullName);

#pragma warning disable RS1030 // only for callers outside of the compiler, who have no models of their own
        SemanticModel Model(SyntaxTree tree) =>
            compilation.References.OfType<CompilationReference>().Select(reference => reference.Compilation).FirstOrDefault(other => other.ContainsSyntaxTree(tree))?.GetSemanticModel(tree) ?? compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }

    /// <summary>The classes that implement <see cref="IArchitecture"/> and can be made, by full name.</summary>
    public IReadOnlyList<INamedTypeSymbol> Architectures => field ??= _contract is null ? [] : [.. Candidates().OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)];

    /// <summary>Whether the sources refer to the Model at all. If not, there is nothing to do.</summary>
    public bool RefersToModel => _contract is not null;

    /// <summary>Whether the Model that the sources are compiled against is the very build that interprets them.</summary>
    public bool RefersToThisModel =>
        _contract is null || _compilation.GetMetadataReference(_contract.ContainingAssembly) is not PortableExecutableReference { } reference
        || reference.GetMetadata() is not AssemblyMetadata metadata || metadata.GetModules()[0].GetModuleVersionId() == typeof(Architecture).Module.ModuleVersionId;

    /// <summary>Finds out which family of graphs the class describes, without running it.</summary>
    /// <param name="options">As for <see cref="ArchitectureFamily.Build(IArchitecture, BuildOptions)"/>: environments, flags, inputs, lock.</param>
    public Interpretation Interpret(INamedTypeSymbol architecture, BuildOptions options, Limits? limits = null, CancellationToken cancel = default) =>
        WithRoom(() => Worlds(architecture, options, limits ?? Limits.Default, cancel));

    private IEnumerable<INamedTypeSymbol> Candidates()
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var member in _compilation.GetSymbolsWithName("Define", SymbolFilter.Member))
        {
            foreach (var type in new[] { member.ContainingType }.Concat(Derived(member.ContainingType)))
            {
                if (type is { TypeKind: TypeKind.Class, IsAbstract: false } && !IsGeneric(type) && type.AllInterfaces.Contains(_contract!, SymbolEqualityComparer.Default) && CanBeMade(type) && seen.Add(type)) yield return type;
            }
        }
    }

    /// <summary>An abstract architecture is described by those that derive from it.</summary>
    private IEnumerable<INamedTypeSymbol> Derived(INamedTypeSymbol? parent) => parent is not { IsAbstract: true } ? []
        : _compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>().Where(type => Bases(type).Contains(parent, SymbolEqualityComparer.Default));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType) yield return parent;
    }

    private static bool IsGeneric(INamedTypeSymbol? type) => type is not null && (type.IsGenericType || IsGeneric(type.ContainingType));

    private static bool CanBeMade(INamedTypeSymbol type) => type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty);

    private Interpretation Worlds(INamedTypeSymbol type, BuildOptions options, Limits limits, CancellationToken cancel)
    {
        var worlds = new List<(World? World, Run Run)>();
        var (widest, points) = (1, 0);
        for (var number = 0; number < Choices.WorldsFor(widest, points); number++)
        {
            var choices = new Choices(number, widest);
            var run = new Run(limits, choices, cancel);
            var family = Build(type, options, run);
            worlds.Add((family is null ? null : new(family, run.Places()), run));
            if (run.Problems.Any(problem => problem.Kind == ProblemKind.LimitReached)) break; // other worlds would take as long
            (widest, points) = (Math.Max(widest, choices.Widest), Math.Max(points, choices.Points));
        }

        // a value that the Model refuses is not one that an unknown can have
        var legal = worlds.FindAll(world => !IsRefused(world.Run));
        if (legal.Count == 0) legal = worlds.GetRange(0, 1);
        return new(type, type.Name, [.. legal.Select(world => world.World).OfType<World>()], Merged(legal))
        {
            IsIncomplete = legal.Exists(world => world.Run.IsIncomplete),
            Obscured = new HashSet<string>(legal.SelectMany(world => world.Run.Opaque).Select(element => element.Key), StringComparer.Ordinal),
        };
    }

    private static bool IsRefused(Run run) => run.Problems.Any(problem => problem.Kind == ProblemKind.InvalidCall);

    private static List<Problem> Merged(List<(World? World, Run Run)> worlds)
    {
        var all = new List<Problem>();
        foreach (var problem in worlds.SelectMany(world => world.Run.Problems))
        {
            if (!all.Exists(known => known.Kind == problem.Kind && ReferenceEquals(known.Place.Syntax, problem.Place.Syntax) && known.Message == problem.Message)) all.Add(problem);
        }

        return all;
    }

    private ArchitectureFamily? Build(INamedTypeSymbol type, BuildOptions options, Run run)
    {
        Definition? definition = null;
        try
        {
            definition = new(_program, type, run);
            return ArchitectureFamily.Build(definition, type.Name, options);
        }
        catch (ModelException wrong)
        {
            // after a refused call the rest may be refused for lack of it
            if (!IsRefused(run)) run.Say(ProblemKind.InvalidCall, wrong.Message, run.SiteOf(wrong.Position) ?? definition!.Origin, wrong);
        }
        catch (ProgramException thrown)
        {
            run.Say(ProblemKind.InvalidCall, thrown.Message, thrown.At, thrown.Exception);
        }
        catch (LimitException limit)
        {
            run.Say(ProblemKind.LimitReached, limit.Message, limit.At ?? definition!.Origin);
        }
        catch (UnknownException unknown)
        {
            run.Say(unknown.Value);
            run.IsIncomplete = true;
        }

#pragma warning disable CA1031 // half-written code takes forms that no list of cases foresees; the compiler says what is wrong with it
        catch (Exception wrong) when (wrong is not OperationCanceledException && HasErrors())
#pragma warning restore CA1031
        {
            run.Say(ProblemKind.DoesNotCompile, "The code has compile errors.", definition?.Origin ?? new(type.DeclaringSyntaxReferences[0].GetSyntax(), null));
        }

        return null;
    }

    private bool HasErrors() => _compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>On a thread of its own, whose stack and culture are the same wherever the compiler runs.</summary>
    private static T WithRoom<T>(Func<T> work)
    {
        T? result = default;
        ExceptionDispatchInfo? failed = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
#pragma warning disable CA1031 // whatever it is, the caller gets it
                catch (Exception wrong)
#pragma warning restore CA1031
                {
                    failed = ExceptionDispatchInfo.Capture(wrong);
                }
            },
            StackBytes) { IsBackground = true, CurrentCulture = CultureInfo.InvariantCulture, CurrentUICulture = CultureInfo.InvariantCulture };
        thread.Start();
        thread.Join();
        failed?.Throw();
        return result!;
    }
}
