using System.Text.Json;
using AiFactory.Generators.Views.Projections;
using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Generators.Documents;

/// <summary>Who is told: executives of groups and people, architects of components, engineers also of names in Azure and of how each call is made.</summary>
public enum Audience { Architect, Executive, Engineer }

/// <summary>The architecture explained in the numbered steps of its flows. Each claim comes from an element, a connection or the catalogue of services; nothing is added.</summary>
/// <param name="Opening">Names the domain and the cloud.</param>
/// <param name="Closing">Which group has which concern.</param>
public sealed record Explanation(string Opening, IReadOnlyList<ExplainedFlow> Flows, string Closing)
{
    /// <param name="only">The flow that is told; all when null.</param>
    public static Explanation Of(ArchitectureGraph graph, Audience audience, Flow? only = null)
    {
        Flow[] flows = only is null ? [.. graph.Flows] : [only];
        var stories = FlowStory.Of(graph).ToDictionary(story => story.Key, StringComparer.Ordinal);
        return new(Open(graph, flows), [.. flows.Select(flow => ExplainedFlow.Of(flow, stories[FlowView.KeyOf(flow)], graph, audience))], Close(graph, flows));
    }

    public string ToText() => Template.Fill("explanation.txt", this);

    public string ToMarkdown() => Template.Fill("explanation.md", this);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("opening", Opening);
        json.List("flows", Flows, flow =>
        {
            json.WriteString("flow", flow.Heading);
            json.List("steps", flow.Sections, section => section.Write(json));
        });
        json.WriteString("closing", Closing);
    }

    private static string Open(ArchitectureGraph graph, Flow[] flows)
    {
        var cloud = graph.Resources.Count > 0 ? ", built on Microsoft Azure" : "";
        var purpose = graph.Brief.Purpose.Length > 0 ? $": {Article.Lowered(graph.Brief.Purpose).TrimEnd('.', ' ')}" : "";
        return $"{graph.Brief.Title}{cloud}{purpose}. It is told of {graph.Environment.Name} in {Say.Count(flows.Sum(flow => flow.Stages.Count), "step")}.";
    }

    private static string Close(ArchitectureGraph graph, Flow[] flows)
    {
        var concerns = new List<string>();
        foreach (var layer in graph.Layers)
        {
            string[] numbers = [.. flows.SelectMany(flow => flow.Stages).Where(stage => StepEnds.Of(stage, graph).Any(ends => ends.All.Any(end => end.Group == layer))).Select(stage => stage.Number)];
            if (numbers.Length > 0) concerns.Add($"{layer.Name}{(layer.Description is { Length: > 0 } concern ? $", {concern}" : "")} (in {Say.List(numbers)})");
        }

        return concerns.Count == 0 ? "In sum, no group takes part." : $"In sum, each group has a concern of its own: {string.Join("; ", concerns)}.";
    }
}

/// <param name="Heading">With the flow's letter, where there are several flows.</param>
public sealed record ExplainedFlow(string Heading, IReadOnlyList<ExplainedStage> Sections)
{
    internal static ExplainedFlow Of(Flow flow, FlowStory story, ArchitectureGraph graph, Audience audience) =>
        new(story.Heading, [.. flow.Stages.Zip(story.Stages, (stage, told) => ExplainedStage.Of(stage, told, graph, audience))]);
}

/// <summary>One number of the picture.</summary>
/// <param name="Title">What is done, and between which groups.</param>
/// <param name="Steps">How each step is made, for engineers.</param>
/// <param name="Essence">The whole in a sentence.</param>
public sealed record ExplainedStage(string Number, string Title, IReadOnlyList<ExplainedPart> Parts, IReadOnlyList<StepStory> Steps, string Essence)
{
    internal static ExplainedStage Of(FlowStage stage, StageStory told, ArchitectureGraph graph, Audience audience)
    {
        var steps = StepEnds.Of(stage, graph);
        var parts = new List<ExplainedPart>();
        foreach (var subject in steps.SelectMany(ends => ends.InOrder).Select(end => Subject(end, audience)).Distinct()) parts.Add(ExplainedPart.Of(subject, steps, audience));
        return new(stage.Number, $"{stage.Name}{Way(steps)}", parts, audience == Audience.Engineer ? told.Steps : [], told.Summary);
    }

    /// <summary>An executive sees the group instead of what stands in it.</summary>
    internal static Standing Subject(Standing end, Audience audience) => audience == Audience.Executive && end.Group is { } group ? new(group, group.Appearances[0].Element, group.Name) : end;

    /// <summary>The way that data goes; that of the calls, where no step reads or writes.</summary>
    private static string Way(IReadOnlyList<StepEnds> steps)
    {
        StepEnds[] moving = [.. steps.Where(ends => ends.MovesData)];
        (Group From, Group To)[] all = [.. (moving.Length > 0 ? moving : steps).SelectMany(ends => ends.Ways)];
        (Group From, Group To)[] ways = [.. all.Where(way => way.From != way.To)];
        if (ways.Length == 0) return all.Length == 0 ? "" : $" (within {Say.List(all.Select(way => way.From.Name).Distinct())})";

        var from = ways.Where((way, i) => !ways.Take(i).Any(earlier => earlier.To == way.From)).Select(way => way.From.Name).Distinct();
        string[] to = [.. ways.Where((way, i) => !ways.Skip(i + 1).Any(later => later.From == way.To)).Select(way => way.To.Name).Distinct()];
        return $" ({Say.List(from)} → {Say.List(to)})";
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteString("number", Number);
        json.WriteString("title", Title);
        json.List("parts", Parts, part =>
        {
            json.WriteString("name", part.Name);
            json.WriteString("element", part.Key);
            json.WriteString("is", part.Is);
            json.WriteString("does", part.Does);
        });
        if (Steps.Count > 0)
        {
            json.List("calls", Steps, step =>
            {
                json.WriteString("number", step.Number);
                json.WriteString("sentence", step.Sentence);
                json.WriteString("details", step.Details);
            });
        }

        json.WriteString("essence", Essence);
    }
}

/// <summary>What takes part in a stage.</summary>
/// <param name="Key">Of the element; of a group its name.</param>
/// <param name="Is">From the catalogue of services, or what the model says of it.</param>
/// <param name="Does">Here, by the steps.</param>
public sealed record ExplainedPart(string Name, string Key, string Is, string Does)
{
    internal static ExplainedPart Of(Standing subject, IReadOnlyList<StepEnds> steps, Audience audience)
    {
        var isGroup = audience == Audience.Executive && subject.Group is not null;
        return new(subject.Name, isGroup ? subject.Group!.Name : subject.Element.Key, isGroup ? (subject.Group as Layer)?.Description ?? "a part of it" : Kind(subject.Element, audience), string.Join("; ", Deeds(subject, steps, audience).Distinct()));
    }

    private static IEnumerable<string> Deeds(Standing subject, IReadOnlyList<StepEnds> steps, Audience audience)
    {
        foreach (var ends in steps)
        {
            var number = audience == Audience.Executive ? "" : $" ({ends.Step.Number})";
            var callers = ends.Callers.Select(end => ExplainedStage.Subject(end, audience)).ToList();
            if (callers.Contains(subject)) yield return ends.Deed + number;
            else if (ends.Callees.Select(end => ExplainedStage.Subject(end, audience)).Contains(subject)) yield return $"{ends.Passive} {Say.List(callers.Select(caller => caller.Name).Distinct())}{number}";
        }
    }

    private static string Kind(Element element, Audience audience) => element switch
    {
        Person { Description: { Length: > 0 } said } => $"a person who {said}",
        Practice { Description: { Length: > 0 } said } => said,
        ExternalSystem { Known: { } known } => $"{known.Title}, outside. {known.Definition}",
        ExternalSystem { Description: { Length: > 0 } said } => $"outside, {said}",
        Feature feature => $"{feature.Description ?? "a part"}, in {feature.Of.Name}",
        AzureResource { Shape.Service: { } service } resource when audience == Audience.Engineer => $"{service.Title} {resource.AzureName}{(resource.Ownership == Ownership.Observed ? "" : $" of the stack {resource.Stack.Name}")}",
        AzureResource { Shape.Service: { } service } => $"{service.Title}. {service.Definition}",
        _ => element.Title,
    };
}

/// <summary>A step with where its ends stand.</summary>
internal sealed record StepEnds(FlowStep Step, IReadOnlyList<Standing> Callers, IReadOnlyList<Standing> Callees)
{
    public static IReadOnlyList<StepEnds> Of(FlowStage stage, ArchitectureGraph graph) => [.. stage.Steps.Select(step => Of(step, graph))];

    public IEnumerable<Standing> All => [.. Callers, .. Callees];

    /// <summary>As data goes: what is read comes before who reads it.</summary>
    public IEnumerable<Standing> InOrder => IsRead ? [.. Callees, .. Callers] : All;

    public bool MovesData => Step is { Direction: StepDirection.Forward, Connections: [{ Verb: Verb.Reads or Verb.Writes }, ..] };

    /// <summary>From group to group. People and what is in no layer have none.</summary>
    public IEnumerable<(Group From, Group To)> Ways =>
        from caller in Callers
        from callee in Callees
        where caller.Group is not null && callee.Group is not null
        select IsRead ? (callee.Group, caller.Group) : (caller.Group, callee.Group);

    public string Deed => Step switch
    {
        { BackTo: { } stage } => $"goes back to {stage.Number}: {Told}",
        { Direction: StepDirection.Reply } => $"gets {Told}",
        _ => Told,
    };

    public string Passive => Step.Connections[0].Verb switch { Verb.Reads => "is read by", Verb.Writes => "is written to by", _ => "is called by" };

    private bool IsRead => Step.Connections is [{ Verb: Verb.Reads }, ..];
    private string Told => Step.Text.TrimEnd('.', ' ');

    private static StepEnds Of(FlowStep step, ArchitectureGraph graph) => step switch
    {
        { Place: { } place } => new(step, [Standing.Of(place, step.From, graph)], []),
        { Group: { Appearances: [var first, ..] } group } => new(step, [new(group, first.Element, group.Name)], []),
        { Direction: StepDirection.Reply, Connections: [var asked, ..] } => new(step, [Standing.OfCaller(step, asked, graph)], []),
        _ => new(step, [.. step.Connections.Select(connection => Standing.OfCaller(step, connection, graph)).Distinct()], [.. step.Connections.Select(connection => Standing.OfCallee(step, connection, graph)).Distinct()]),
    };
}
