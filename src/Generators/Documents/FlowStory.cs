using AiFactory.Generators.Views.Projections;
using AiFactory.Model;

namespace AiFactory.Generators.Documents;

/// <summary>A flow as documents tell it: a sentence for each number that its picture shows.</summary>
/// <param name="Key">Of the picture that shows the flow alone.</param>
/// <param name="Heading">With the flow's letter, where there are several flows.</param>
public sealed record FlowStory(string Key, string Heading, string Criticality, IReadOnlyList<StageStory> Stages)
{
    /// <summary>For architects and engineers: each step by itself.</summary>
    public static IReadOnlyList<FlowStory> Of(ArchitectureGraph graph) => [.. graph.Flows.Select(flow => new FlowStory(
        FlowView.KeyOf(flow), FlowView.TitleOf(flow), Say.Words(flow.Criticality), [.. flow.Stages.Select(stage => new StageStory(stage.Number, stage.Name, Summary(stage, graph), [.. stage.Gates.Select(Gate)], [.. stage.Steps.Select(step => Step(step, graph))]))]))];

    private static string Gate(Gate gate) => gate.Approver is { } approver ? $"{gate.Condition} (approved by {approver.Name})" : gate.Condition;

    private static StepStory Step(FlowStep step, ArchitectureGraph graph) => new(step.Number, Sentence(step, graph), Details(step));

    private static string Sentence(FlowStep step, ArchitectureGraph graph)
    {
        var told = step.Text.TrimEnd('.', ' ');
        return step switch
        {
            { BackTo: { } stage } => $"Back to {stage.Number}: {told}.",
            { Direction: StepDirection.Reply } => Say.Sentence($"{Caller(step, graph)} gets {told}"),
            { Group: { } group } => $"In {group.Name}: {told}.",
            { Place: { } place } => Say.Sentence($"{place.Name} {told}"),
            _ => Say.Sentence($"{Caller(step, graph)} {told}"),
        };
    }

    /// <summary>As the group calls it that the step means it in.</summary>
    private static string Caller(FlowStep step, ArchitectureGraph graph)
    {
        var caller = step.Connections[0].From;
        return Standing.OfCaller(step, step.Connections[0], graph) is var standing && ReferenceEquals(standing.Element, caller) ? standing.Name : caller.Name;
    }

    /// <summary>How the step is made: between whom, over which protocol, as whom, over which network.</summary>
    private static string Details(FlowStep step)
    {
        if (step.Connections.Count == 0 || step.Direction != StepDirection.Forward) return "";
        var connection = step.Connections[0];
        var details = new List<string> { $"{connection.From.Name} to {Say.List(step.Connections.Select(each => each.To.Name))}", Say.List(step.Connections.Select(each => each.Protocol).Distinct()) };
        if (connection.Identity is { } identity) details.Add($"as {identity.Name}");
        if (connection.Behalf is { } person) details.Add($"on behalf of {person.Name}");
        if (connection.Path is { } path) details.Add($"through {Say.Words(path)}");
        if (connection.Data is { } data) details.Add($"{Say.Words(data)} data");
        return string.Join("; ", details);
    }

    /// <summary>For executives: who does what, with people and groups instead of resources.</summary>
    private static string Summary(FlowStage stage, ArchitectureGraph graph)
    {
        var told = new List<(string Who, List<string> What)>();
        foreach (var step in stage.Steps)
        {
            var who = step switch
            {
                { BackTo: { } back } => $"back to {back.Number}:",
                { Group: { } group } => group.Name,
                { Place: { } place } => Actor(place, Standing.Of(place, step.From, graph)),
                { Direction: StepDirection.Reply } => Actor(step.Connections[0].From, Standing.OfCaller(step, step.Connections[0], graph)) + " gets",
                _ => Actor(step.Connections[0].From, Standing.OfCaller(step, step.Connections[0], graph)),
            };
            if (told.Count == 0 || told[^1].Who != who) told.Add((who, []));
            told[^1].What.Add(step.Text.TrimEnd('.', ' '));
        }

        return Say.Sentence(string.Join("; ", told.Select(part => $"{part.Who} {Say.List(part.What)}")));
    }

    private static string Actor(Element element, Standing standing) =>
        element is not Model.Azure.AzureResource && element is not Feature ? standing.Name : standing.Group?.Name ?? "the system";
}

/// <param name="Summary">For executives, who see the stage as one number.</param>
public sealed record StageStory(string Number, string Name, string Summary, IReadOnlyList<string> Gates, IReadOnlyList<StepStory> Steps);

/// <param name="Details">Empty where there is nothing to add.</param>
public sealed record StepStory(string Number, string Sentence, string Details);
