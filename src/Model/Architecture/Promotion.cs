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

    public Promotion When(string condition, Owner? approver = null)
    {
        _gates.Add(new(condition, approver));
        return this;
    }
}
