using AiFactory.Model;

namespace AiFactory.Generators.Views.Projections;

/// <summary>Puts the steps of flows into a picture: numbers on lines, on places and on groups.</summary>
/// <param name="byStage">Whether a reader sees stages ("2") instead of steps ("2.1").</param>
internal sealed class Story(Draft draft, ArchitectureGraph graph, Func<Standing, DraftNode> placeOf, Func<Group, DraftNode?> placeOfGroup, bool byStage = false)
{
    /// <summary>Writes what happens on the lines, beside the numbers.</summary>
    public bool InWords { get; init; }

    public void Tell(Flow flow)
    {
        DraftNode? last = null;
        foreach (var stage in flow.Stages)
        {
            if (byStage && stage.Steps.Count == 0) Draft.MarkOn(Somewhere(), NumberOf(flow, stage, null));
            foreach (var step in stage.Steps) last = Tell(NumberOf(flow, stage, step), step, Somewhere);
        }

        // Where the flow is, or begins; a flow that is nowhere gets a card of its own, so that no number is lost.
        DraftNode Somewhere() => last ??= flow.Steps.Select(Beginning).FirstOrDefault(place => place is not null) ?? draft.Add(FlowView.TitleOf(flow), null, node => node with { Subtitle = "happens nowhere in particular" });
    }

    /// <returns>Where the step ends.</returns>
    private DraftNode Tell(Mark mark, FlowStep step, Func<DraftNode> last)
    {
        if (step.BackTo is { } earlier) return GoBack(last(), earlier, mark with { Form = MarkForm.Loop }, step.Text);
        if (step.Connections.Count == 0)
        {
            var place = Beginning(step) ?? last();
            Draft.MarkOn(place, step.Group is null ? mark : mark with { Form = MarkForm.Square });
            return place;
        }

        var isReply = step.Direction == StepDirection.Reply;
        foreach (var connection in step.Connections)
        {
            var (caller, callee) = (CallerOf(step, connection), CalleeOf(step, connection));
            var (from, to) = isReply ? (callee, caller) : (caller, callee);
            Connect(from, to, isReply && !byStage ? mark with { Form = MarkForm.Reply } : mark, step.Text, isReply ? Course.Free : CourseOf(step.Flow, connection));
        }

        return isReply ? CallerOf(step, step.Connections[^1]) : CalleeOf(step, step.Connections[^1]);
    }

    /// <summary>Where a step begins; null for one that is told of no place.</summary>
    private DraftNode? Beginning(FlowStep step) => step switch
    {
        { Group: { } group } => placeOfGroup(group) ?? group.Appearances.Select(appearance => placeOf(Standing.Of(appearance.Element, null, graph))).FirstOrDefault(),
        { Place: { } place } => placeOf(Standing.Of(place, step.From, graph)),
        { Connections: [var first, ..] } => step.Direction == StepDirection.Reply ? CalleeOf(step, first) : CallerOf(step, first),
        _ => null,
    };

    private DraftNode CallerOf(FlowStep step, Connection connection) => placeOf(Standing.OfCaller(step, connection, graph));

    private DraftNode CalleeOf(FlowStep step, Connection connection) => placeOf(Standing.OfCallee(step, connection, graph));

    private Mark NumberOf(Flow flow, FlowStage stage, FlowStep? step) =>
        (byStage || step is null ? new Mark(stage.Number) { Text = stage.Name } : new Mark(step.Number) { Text = step.Text }) with { Flow = FlowView.TitleOf(flow) };

    private DraftNode GoBack(DraftNode from, FlowStage earlier, Mark mark, string text)
    {
        var to = earlier.Steps.Select(Beginning).FirstOrDefault(place => place is not null) ?? from;
        Connect(from, to, mark, text, Course.Free);
        return to;
    }

    /// <summary>Where somebody waits or watches, a reader follows who asks whom; else the data.</summary>
    private static Course CourseOf(Flow flow, Connection connection) =>
        connection.Verb == Verb.Reads && flow.Purpose is not (FlowPurpose.Interactive or FlowPurpose.Monitoring) ? Course.Against : Course.Along;

    private void Connect(DraftNode from, DraftNode to, Mark mark, string text, Course course) => draft.Connect(from, to, mark, label: InWords ? text : "", course: course);
}
