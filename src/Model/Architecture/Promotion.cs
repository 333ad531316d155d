namespace AiFactory.Model;

/// <summary>How a change gets from one environment to the next.</summary>
public sealed class Promotion
{
    private readonly List<Gate> _gates = [];

    internal Promotion(DeploymentEnvironment from, DeploymentEnvironment to, SourcePosition position) => (From, To, Position) = (from, to, position);

    public DeploymentEnvironment From { get; }
    public DeploymentEnvironment To { get; }
    public SourcePosition Position { get; }

    /// <summary>What must hold before the change goes on.</summary>
    public IReadOnlyList<Gate> Gates => _gates;

    /// <summary>The change goes on only when an evaluation reaches this: <c>WhenEvaluated("groundedness", 4)</c>.</summary>
    public Promotion WhenEvaluated(string metric, double atLeast, Owner? approver = null)
    {
        _gates.Add(new(new Evaluation(metric, atLeast), approver));
        return this;
    }

    public Promotion When(string condition, Owner? approver = null)
    {
        _gates.Add(new(condition, approver));
        return this;
    }
}
