using AiFactory.Interpreter.Compiling;
using AiFactory.Interpreter.Values;
using AiFactory.Model;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Running;

/// <summary>A person's architecture as the Model sees one; asked what it says, it has it interpreted.</summary>
internal sealed class Definition(Program program, INamedTypeSymbol type, Run run) : IArchitecture
{
    private readonly UserObject _self = new(program.TypeOf(type), run);
    private readonly Site _origin = new(type.DeclaringSyntaxReferences[0].GetSyntax(), null);
    private bool _isMade;

    /// <summary>Where the class is declared, for what has no better place.</summary>
    public Site Origin => _origin;

    public IReadOnlyList<DeploymentEnvironment> Environments => Answer("Environments", function => function.Call(run, Made(), [], null)) switch
    {
        IReadOnlyList<DeploymentEnvironment> environments => environments,
        Unknown unknown => throw new UnknownException(unknown),
        _ => [],
    };

    public void Define(AiFactory.Model.Architecture architecture, DeploymentEnvironment environment)
    {
        run.Begin(environment.Name);
        try
        {
            Answer("Define", function => function.Call(run, Made(), [architecture, environment], null));
        }
        catch (ProgramException thrown)
        {
            // what was made until here is still looked at by itself
            run.Say(ProblemKind.InvalidCall, thrown.Message, thrown.At, thrown.Exception);
        }
        catch (LimitException limit)
        {
            run.Say(ProblemKind.LimitReached, limit.Message, limit.At ?? _origin);
        }
        catch (UnknownException unknown)
        {
            run.Say(unknown.Value);
            run.IsIncomplete = true;
        }
    }

    private UserObject Made()
    {
        if (_isMade) return _self;
        _isMade = true;
        if (type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty) is { } constructor) program.FunctionOf(constructor).Call(run, _self, [], null);
        return _self;
    }

    private object? Answer(string name, Func<Function, object?> ask)
    {
        var contract = program.Compilation.GetTypeByMetadataName(typeof(IArchitecture).FullName)!.GetMembers(name).Single();
        return ask(program.FunctionOf(program.TypeOf(type).Answering(contract as IMethodSymbol ?? ((IPropertySymbol)contract).GetMethod!)));
    }
}
