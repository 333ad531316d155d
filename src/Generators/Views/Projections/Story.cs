using AiFactory.Model;

namespace AiFactory.Generators.Views.Projections;

/// <summary>Puts the steps of flows into a picture: numbers on lines, on places and on groups.</summary>
/// <param name="byStage">Whether a reader sees stages ("2") instead of steps ("2.1").</param>
internal sealed class Story(Draft draft, Func<Element, DraftNode> placeOf, Func<Group, DraftNode?> placeOfGroup, bool byStage = false)
{
    /// <summary>Writes what happens on the lines, beside the numbers.</summary>
    public bool InWords { get; init; }

    public void Tell(Flow flow)
    {
        DraftNode? last = null;
        foreach (var stage in flow.Stages)
        {
            foreach (var step in stage.Steps) last = Tell(NumberOf(flow, stage, step), step, last) ?? last;
        }
    }

    /// <returns>Where the step ends.</returns>
    private DraftNode? Tell(Mark mark, FlowStep step, DraftNode? last)
    {
        if (step.BackTo is { } earlier) return GoBack(last, earlier, mark with { Form = MarkForm.Loop }, step.Text);
        if (step.Group is { } group)
        {
            var place = placeOfGroup(group) ?? group.Appearances.Select(appearance => placeOf(appearance.Element)).FirstOrDefault() ?? last;
            if (place is not null) Draft.MarkOn(place, mark with { Form = MarkForm.Square });
            return place;
        }

        if (step.Place is { } element)
        {
            Draft.MarkOn(placeOf(element), mark);
            return placeOf(element);
        }

        var isReply = step.Direction == StepDirection.Reply;
        foreach (var connection in step.Connections)
        {
            var (from, to) = isReply ? (connection.To, connection.From) : (connection.From, connection.To);
            Connect(placeOf(from), placeOf(to), isReply && !byStage ? mark with { Form = MarkForm.Reply } : mark, step.Text);
        }

        return step.Connections.Count == 0 ? null : placeOf(isReply ? step.Connections[^1].From : step.Connections[^1].To);
    }

    private Mark NumberOf(Flow flow, FlowStage stage, FlowStep step) =>
        new(byStage ? stage.Number : step.Number) { Text = byStage ? stage.Name : step.Text, Flow = FlowView.TitleOf(flow) };

    private DraftNode? GoBack(DraftNode? from, FlowStage earlier, Mark mark, string text)
    {
        var to = earlier.Steps.SelectMany(step => step.Connections.Select(connection => connection.From).Concat(step.Place is { } place ? [place] : [])).FirstOrDefault() is { } element ? placeOf(element) : from;
        if (to is null) return null;
        if (from is null || from == to) Draft.MarkOn(to, mark);
        else Connect(from, to, mark, text);
        return to;
    }

    private void Connect(DraftNode from, DraftNode to, Mark mark, string text) => draft.Connect(from, to, mark, label: InWords ? text : "");
}
