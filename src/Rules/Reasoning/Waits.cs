using System.Globalization;
using AiFactory.Model;

namespace AiFactory.Rules.Reasoning;

/// <summary>What somebody waits for while a flow runs, and how long in words.</summary>
internal static class Waits
{
    /// <summary>The steps that go on, up to the last answer; all of them where the flow tells of no answer. What is done afterwards keeps nobody waiting.</summary>
    public static IReadOnlyList<FlowStep> Of(Flow flow)
    {
        var steps = flow.Steps.ToList();
        var last = steps.FindLastIndex(step => step.Direction == StepDirection.Reply);
        return [.. steps.Take(last < 0 ? steps.Count : last).Where(step => step.Direction == StepDirection.Forward)];
    }

    /// <summary>In seconds, below one in milliseconds.</summary>
    public static string Words(TimeSpan time) => time < TimeSpan.FromSeconds(1)
        ? time.TotalMilliseconds.ToString("0.##", CultureInfo.InvariantCulture) + " ms"
        : time.TotalSeconds.ToString("0.##", CultureInfo.InvariantCulture) + " s";

    public static string Words(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
