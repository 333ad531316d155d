using AiFactory.Interpreter.Values;
using AiFactory.Model;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Running;

/// <summary>One interpretation of an architecture in one world: what has been made, said and spent so far.</summary>
internal sealed class Run(Limits limits, Choices choices, CancellationToken cancel)
{
    private readonly List<Element> _made = [];
    private readonly Dictionary<SourcePosition, Site> _said = [];
    private readonly Dictionary<UserType, object?[]> _statics = [];
    private readonly Dictionary<UserType, (TypeInitializationException Exception, Site At)> _failed = [];
    private readonly Dictionary<(SyntaxTree, int), int> _unknowns = [];
    private readonly HashSet<Element> _opaque = [];
    private readonly List<Problem> _problems = [];
    private int _steps = limits.Steps;
    private int _untilCancelCheck = 4096;

    /// <summary>Throwing takes the machine as long as this many steps.</summary>
    public const int ExceptionSteps = 500;

    private const int ElementSteps = 60;

    public Limits Limits { get; } = limits;
    public IReadOnlyList<Problem> Problems => _problems;
    public LazySizes Lazy { get; } = new();
    public int Depth { get; set; }

    /// <summary>How many <c>try</c> blocks with a <c>catch</c> are open: within one, what the library throws is the program's affair.</summary>
    public int Tries { get; set; }

    /// <summary>The environment whose Define is running; null before any.</summary>
    public string? Environment { get; private set; }

    /// <summary>Whether something was left out whose legal values cannot be listed: then what seems to be missing may be there.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Where the innermost call that is being made stands.</summary>
    public Site? At { get; set; }

    public void Begin(string environment)
    {
        Environment = environment;
        _steps = Limits.Steps;
        Depth = 0;
        Tries = 0;
    }

    /// <exception cref="LimitException">The model has had its share.</exception>
    public void Spend(int steps, Site? at)
    {
        if ((_steps -= steps) < 0) throw new LimitException($"The model takes more than {Limits.Steps:N0} steps in one environment. Is there an endless loop?", at);
        if ((_untilCancelCheck -= steps) < 0)
        {
            _untilCancelCheck = 4096;
            cancel.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Runs what is one call deeper.</summary>
    /// <exception cref="LimitException">Calls are nested too deep.</exception>
    public T Deeper<T>(string name, Site? at, Func<T> call)
    {
        Spend(3, at);
        if (++Depth > Limits.Depth)
        {
            Depth--;
            throw TooDeep(name, at);
        }

        try
        {
            return call();
        }
        finally
        {
            Depth--;
        }
    }

    public LimitException TooDeep(string name, Site? at) => new($"Calls are nested more than {Limits.Depth:N0} deep. Does '{name}' call itself without end?", at ?? At);

    public Unknown Unknown(string reason, Site at)
    {
        var key = (at.Syntax.SyntaxTree, at.Syntax.SpanStart);
        _unknowns[key] = _unknowns.TryGetValue(key, out var count) ? count + 1 : 0;
        return new(reason, at, _unknowns[key]);
    }

    /// <summary>The library refused a call, or there is nothing to call: inside <c>try</c> it is the program's exception, otherwise it is told and what comes of it is unknown.</summary>
    public object? Fail(Exception exception, Site at)
    {
        Spend(ExceptionSteps, at);
        if (Tries > 0) throw new ProgramException(exception, at);
        Say(ProblemKind.InvalidCall, exception.Message, at, exception);
        var unknown = Unknown(exception.Message, at);
        unknown.IsSaid = true;
        return unknown;
    }

    public void Say(Unknown unknown)
    {
        if (unknown.IsSaid) return;
        unknown.IsSaid = true;
        Say(ProblemKind.NotKnown, $"Not known before it runs: {unknown.Reason}. What depends on it is checked for every value that it may have.", unknown.At);
    }

    public void Say(ProblemKind kind, string message, Site at, Exception? exception = null)
    {
        var before = _problems.FindIndex(problem => problem.Kind == kind && ReferenceEquals(problem.Place.Syntax, at.Syntax) && problem.Message == message);
        if (before < 0) _problems.Add(new(kind, message, at.ToPlace(), Environment is null ? [] : [Environment], exception));
        else if (Environment is not null && !_problems[before].Environments.Contains(Environment))
            _problems[before] = _problems[before] with { Environments = [.. _problems[before].Environments, Environment] };
    }

    /// <summary>Which of the options holds in this world.</summary>
    public int Choose(Unknown unknown, int options)
    {
        Say(unknown);
        return choices.Choose(unknown.Identity, options);
    }

    public bool Guess(Unknown unknown) => Choose(unknown, 2) == 0;

    /// <summary>Remembers where elements come from that the library has made since.</summary>
    public void NoteMade(int before, Site at)
    {
        if (Architecture.Current is not { } architecture || architecture.Elements.Count == before) return;
        Spend((architecture.Elements.Count - before) * ElementSteps, at);
        if (architecture.Elements.Count > Limits.Elements) throw new LimitException($"The model has more than {Limits.Elements:N0} elements in one environment.", at);
        for (var index = architecture.Elements.Count - 1; index >= before; index--)
        {
            if (architecture.Elements[index].MadeAt is null) NoteMade(architecture.Elements[index], at);
        }
    }

    public void NoteMade(Element element, Site at)
    {
        if (element.MadeAt is null) _made.Add(element);
        element.MadeAt = at;
    }

    public void NoteSaid(SourcePosition position, Site at)
    {
        if (!_said.ContainsKey(position)) _said[position] = at;
    }

    /// <summary>A property of the element is unknown, and its legal values cannot be listed: nothing is said of the element.</summary>
    public void Obscure(object? target)
    {
        if (target is Element { Architecture: not null } element) _opaque.Add(element);
        else IsIncomplete = true;
    }

    public Site? SiteOf(SourcePosition position) =>
        _said.TryGetValue(position, out var said) ? said : _made.Find(made => made.Position == position && position.IsKnown)?.MadeAt as Site;

    public SourceMap Places() => new(_said);

    public IReadOnlyCollection<Element> Opaque => _opaque;

    /// <summary>The static fields of a type; null until it is initialised.</summary>
    /// <exception cref="ProgramException">Its initialisation failed.</exception>
    public object?[]? StaticsOf(UserType type)
    {
        if (_failed.TryGetValue(type, out var failure)) throw new ProgramException(failure.Exception, failure.At);
        return _statics.TryGetValue(type, out var fields) ? fields : null;
    }

    /// <param name="at">Where it failed.</param>
    public void FailStatics(UserType type, TypeInitializationException failure, Site at) => _failed[type] = (failure, at);

    public object?[] NewStatics(UserType type) => _statics[type] = type.NewStatics(this);
}
