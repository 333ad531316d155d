using System.Runtime.CompilerServices;

namespace AiFactory.Model;

/// <summary>How much harm it does when a flow does not work.</summary>
public enum Criticality { Low, Medium, High }

/// <summary>What a flow is for. Rules ask more of one that somebody waits for than of one that runs at night.</summary>
public enum FlowPurpose { Interactive, Batch, Training, Analytics, Deployment, Monitoring }

/// <summary>What a flow, a stage and a step have in common: whatever follows is added at the end of the flow.</summary>
public abstract class FlowPart
{
    private protected abstract Flow Whole { get; }

    /// <summary>Begins the next stage.</summary>
    /// <param name="number">To follow a source's numbering; counted when left out.</param>
    public FlowStage Stage(string name, int? number = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "") =>
        Whole.AddStage(name, number, new(file, line, expression));

    /// <summary>The caller sends a request.</summary>
    public FlowStep Calls(Element from, Element to, string text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(to))] string expression = "") =>
        Whole.AddStep(from, Verb.Calls, [to], text, new(file, line, expression));

    /// <summary>The caller sends the same request to several: one step, one number.</summary>
    public FlowStep Calls(Element from, IReadOnlyList<Element> to, string text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(to))] string expression = "") =>
        Whole.AddStep(from, Verb.Calls, to, text, new(file, line, expression));

    /// <summary>The caller takes data out.</summary>
    public FlowStep Reads(Element from, Element to, string text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(to))] string expression = "") =>
        Whole.AddStep(from, Verb.Reads, [to], text, new(file, line, expression));

    public FlowStep Reads(Element from, IReadOnlyList<Element> to, string text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(to))] string expression = "") =>
        Whole.AddStep(from, Verb.Reads, to, text, new(file, line, expression));

    /// <summary>The caller puts data in.</summary>
    public FlowStep Writes(Element from, Element to, string text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(to))] string expression = "") =>
        Whole.AddStep(from, Verb.Writes, [to], text, new(file, line, expression));

    public FlowStep Writes(Element from, IReadOnlyList<Element> to, string text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(to))] string expression = "") =>
        Whole.AddStep(from, Verb.Writes, to, text, new(file, line, expression));

    /// <summary>Something happens in one place, without another taking part.</summary>
    public FlowStep Does(Element place, string text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(place))] string expression = "") =>
        Whole.AddStep(new FlowStep(Whole, text, new(file, line, expression)) { Place = place });

    /// <summary>Something happens in a whole group: a step with a square number.</summary>
    public FlowStep Happens(Group place, string text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(place))] string expression = "") =>
        Whole.AddStep(new FlowStep(Whole, text, new(file, line, expression)) { Group = place });

    /// <summary>The answer to the flow's first call goes back to its caller. Needs no identity.</summary>
    /// <param name="from">Who answers, where that is not whom the flow calls first.</param>
    public FlowStep Returns(string text, Element? from = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(text))] string expression = "") =>
        Whole.AddReply(text, from, new(file, line, expression));

    /// <summary>The flow goes round: from here back to the stage of that name.</summary>
    public FlowStep LoopsBack(string toStage, string text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(toStage))] string expression = "") =>
        Whole.AddStep(new FlowStep(Whole, text, new(file, line, expression)) { Direction = StepDirection.Back, BackTo = Whole.StageNamed(toStage, new(file, line, expression)) });
}

/// <summary>What happens in the system, told in stages and numbered steps.</summary>
public sealed class Flow : FlowPart
{
    private readonly List<FlowStage> _stages = [];

    internal Flow(Architecture architecture, string name, Criticality criticality, SourcePosition position) =>
        (Architecture, Name, Criticality, Position) = (architecture, name ?? throw new ArgumentNullException(nameof(name)), criticality, position);

    public string Name { get; }
    public Criticality Criticality { get; }
    public SourcePosition Position { get; }

    /// <summary>Interactive unless said otherwise.</summary>
    public FlowPurpose Purpose { get; private set; }

    /// <summary>The promised availability in per cent of a month; the brief's unless the flow promises its own.</summary>
    public double? Availability { get => field ?? Architecture.Brief.Availability; private set; }

    /// <summary>How long it may take to be back after a disaster; the brief's unless the flow promises its own.</summary>
    public TimeSpan? Rto { get => field ?? Architecture.Brief.Rto; private set; }

    /// <summary>How much of the latest data may be lost, as time; the brief's unless the flow promises its own.</summary>
    public TimeSpan? Rpo { get => field ?? Architecture.Brief.Rpo; private set; }

    /// <summary>Within which time 95 of 100 runs are over; null where nothing is promised.</summary>
    public TimeSpan? Latency { get; private set; }

    /// <summary>How many runs begin in a second at the busiest time; null where nothing was said.</summary>
    public double? PeakPerSecond { get; private set; }

    public IReadOnlyList<FlowStage> Stages => _stages;
    public IEnumerable<FlowStep> Steps => _stages.SelectMany(stage => stage.Steps);

    /// <summary>The letter before its numbers; empty when it is the only flow.</summary>
    public string Letter { get; internal set; } = "";

    internal Architecture Architecture { get; }
    private protected override Flow Whole => this;

    /// <summary>Says what the flow is for.</summary>
    public Flow For(FlowPurpose purpose)
    {
        Purpose = purpose;
        return this;
    }

    /// <summary>Says what the flow promises where that is not what the brief says, and what it has to bear.</summary>
    /// <param name="availability">In per cent of a month: 99.9.</param>
    /// <param name="latency">Within which time 95 of 100 runs are over.</param>
    /// <param name="peakPerSecond">How many runs begin in a second at the busiest time.</param>
    public Flow Promises(double? availability = null, TimeSpan? rto = null, TimeSpan? rpo = null, TimeSpan? latency = null, double? peakPerSecond = null)
    {
        (Availability, Rto, Rpo, Latency, PeakPerSecond) = (availability, rto, rpo, latency, peakPerSecond);
        return this;
    }

    internal FlowStage AddStage(string name, int? number, SourcePosition position)
    {
        if (number is < 0 or > 9999) throw ModelErrors.NotAStageNumber(name, number.Value, position);
        var stage = new FlowStage(this, name, number, position);
        _stages.Add(stage);
        return stage;
    }

    internal FlowStep AddStep(Element from, Verb verb, IReadOnlyList<Element> to, string text, SourcePosition position) =>
        AddStep(new FlowStep(this, text, position) { Connections = [.. to.Select(callee => Architecture.Connect(from, verb, callee, position))] });

    internal FlowStep AddStep(FlowStep step)
    {
        if (step.Place is { } place) Architecture.MustKnow(place, step.Position);
        var stage = _stages.Count > 0 ? _stages[_stages.Count - 1] : AddStage(Name, null, step.Position);
        stage.Add(step);
        return step;
    }

    internal FlowStep AddReply(string text, Element? from, SourcePosition position)
    {
        var asked = Steps.SelectMany(step => step.Connections).FirstOrDefault(connection => from is null || connection.To == from) ?? throw ModelErrors.NothingToReturn(this, position);
        return AddStep(new FlowStep(this, text, position) { Direction = StepDirection.Reply, Connections = [asked] });
    }

    internal FlowStage StageNamed(string name, SourcePosition position) =>
        _stages.Find(stage => stage.Name == name) ?? throw ModelErrors.NoStage(this, name, position);
}

/// <summary>A part of a flow that executives see as one number.</summary>
public sealed class FlowStage : FlowPart
{
    private readonly List<FlowStep> _steps = [];
    private readonly List<Gate> _gates = [];

    internal FlowStage(Flow flow, string name, int? asked, SourcePosition position) => (Flow, Name, Asked, Position) = (flow, name ?? throw new ArgumentNullException(nameof(name)), asked, position);

    public Flow Flow { get; }
    public string Name { get; }
    public SourcePosition Position { get; }
    public IReadOnlyList<FlowStep> Steps => _steps;

    /// <summary>What must be fulfilled before the stage begins.</summary>
    public IReadOnlyList<Gate> Gates => _gates;

    /// <summary>With the flow's letter, as pictures show it: "2" or "B2".</summary>
    public string Number { get; internal set; } = "";

    internal int? Asked { get; }
    private protected override Flow Whole => Flow;

    internal void Add(FlowStep step) => _steps.Add(step);

    /// <summary>The stage begins only when this holds: a person approves, a test passes.</summary>
    public FlowStage Gate(string condition, Owner? approver = null)
    {
        _gates.Add(new(condition, approver));
        return this;
    }

    /// <summary>The stage begins only when an evaluation reaches this: <c>WhenEvaluated("groundedness", 4)</c>.</summary>
    public FlowStage WhenEvaluated(string metric, double atLeast, Owner? approver = null)
    {
        _gates.Add(new(new Evaluation(metric, atLeast), approver));
        return this;
    }
}

/// <summary>What must hold before work goes on.</summary>
public sealed record Gate(string Condition, Owner? Approver)
{
    internal Gate(Evaluation evaluation, Owner? approver) : this(evaluation.ToString(), approver) => Evaluation = evaluation;

    /// <summary>What is measured; null for a condition in words alone.</summary>
    public Evaluation? Evaluation { get; }
}

/// <summary>How good the answers of a model are, in one number.</summary>
/// <param name="Metric">As evaluators call it: groundedness, relevance, accuracy.</param>
/// <param name="AtLeast">In the metric's own unit.</param>
public sealed record Evaluation(string Metric, double AtLeast)
{
    public override string ToString() => FormattableString.Invariant($"{Metric} is at least {AtLeast}");
}

/// <summary>Which way a step goes: on, back to the caller as an answer, or back to an earlier stage.</summary>
public enum StepDirection { Forward, Reply, Back }

/// <summary>One sentence of a flow, and the connections, the place or the group that it tells of.</summary>
public sealed class FlowStep : FlowPart
{
    internal FlowStep(Flow flow, string text, SourcePosition position) => (Flow, Text, Position) = (flow, text ?? throw new ArgumentNullException(nameof(text)), position);

    public Flow Flow { get; }

    /// <summary>What happens, beginning with a verb: "asks a question".</summary>
    public string Text { get; }

    public SourcePosition Position { get; }
    public IReadOnlyList<Connection> Connections { get; internal init; } = [];

    /// <summary>Where it happens, for a step in one place.</summary>
    public Element? Place { get; internal init; }

    /// <summary>Where it happens, for a step of a whole group.</summary>
    public Group? Group { get; internal init; }

    public StepDirection Direction { get; internal init; }

    /// <summary>For a step back: where the flow goes on.</summary>
    public FlowStage? BackTo { get; internal init; }

    /// <summary>With the flow's letter: "2.1" or "B2.1".</summary>
    public string Number { get; internal set; } = "";

    /// <summary>The group that its callers are meant in, where that was said.</summary>
    public Group? From { get; private set; }

    /// <summary>The group that its callees are meant in, where that was said.</summary>
    public Group? To { get; private set; }

    internal string? Asked { get; private set; }
    private protected override Flow Whole => Flow;

    /// <summary>Says in which groups its two ends are meant, for elements that appear in several: the same workspace once as preparation, once as training.</summary>
    /// <param name="from">Where callers appear.</param>
    /// <param name="to">Where callees appear.</param>
    public FlowStep Between(Group from, Group to)
    {
        (From, To) = (from, to);
        return this;
    }

    /// <summary>Gives the step this number instead of the counted one, to follow a source: "2a".</summary>
    /// <exception cref="ModelException">It is not letters and digits.</exception>
    public FlowStep Numbered(string number)
    {
        Asked = number.Length > 0 && number.All(char.IsLetterOrDigit) ? number : throw ModelErrors.NotAStepNumber(number, Position);
        return this;
    }

    /// <inheritdoc cref="Connection.Carries"/>
    public FlowStep Carries(DataClass data) => Each(connection => connection.Carries(data));

    /// <inheritdoc cref="Connection.OnBehalfOf"/>
    public FlowStep OnBehalfOf(Person person) => Each(connection => connection.OnBehalfOf(person));

    /// <inheritdoc cref="Connection.With"/>
    public FlowStep With(Azure.Role role) => Each(connection => connection.With(role));

    /// <inheritdoc cref="Connection.As"/>
    public FlowStep As(Azure.UserAssignedIdentity identity) => Each(connection => connection.As(identity));

    /// <inheritdoc cref="Connection.Over"/>
    public FlowStep Over(string protocol) => Each(connection => connection.Over(protocol));

    /// <inheritdoc cref="Connection.Through"/>
    public FlowStep Through(NetworkPath path) => Each(connection => connection.Through(path));

    /// <inheritdoc cref="Connection.Takes"/>
    public FlowStep Takes(TimeSpan time) => Each(connection => connection.Takes(time));

    /// <inheritdoc cref="Connection.GivesUpAfter"/>
    public FlowStep GivesUpAfter(TimeSpan time) => Each(connection => connection.GivesUpAfter(time));

    /// <inheritdoc cref="Connection.Uses"/>
    public FlowStep Uses(int tokens) => Each(connection => connection.Uses(tokens));

    /// <inheritdoc cref="Connection.SignsInWith"/>
    public FlowStep SignsInWith(SignIn way) => Each(connection => connection.SignsInWith(way));

    private FlowStep Each(Action<Connection> change)
    {
        foreach (var connection in Connections) change(connection);
        return this;
    }
}
