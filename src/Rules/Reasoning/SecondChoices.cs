using AiFactory.Model;

namespace AiFactory.Rules.Reasoning;

/// <summary>What a step calls beside another of its kind, in another region: either is enough.</summary>
internal static class SecondChoices
{
    public static IEnumerable<Connection> Of(Connection connection, FlowStep step) => step.Connections.Where(other =>
        connection is { Caller: not null, Callee: { } callee } && other.Callee is { } beside && ReferenceEquals(other.Caller, connection.Caller) && other.Verb == connection.Verb
        && beside.GetType() == callee.GetType() && Places.Of(beside) is { } there && Places.Of(callee) is { } here && there != here);

    /// <summary>Whether the caller has another of the kind in its own region, and calls this one when that is gone.</summary>
    public static bool IsOne(Connection connection, FlowStep step) => connection.Caller is { } caller && Of(connection, step).Any(other => Places.Of(other.Callee!) == Places.Of(caller));
}
