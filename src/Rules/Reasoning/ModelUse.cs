using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>Who calls models, and what models steer.</summary>
internal static class ModelUse
{
    /// <summary>Calls to a model, and those that agents make. Who writes to one puts it there.</summary>
    public static IEnumerable<Connection> In(ArchitectureGraph graph) => graph.Connections.Where(connection => connection.From is Agent || (connection.Verb != Verb.Writes && IsModel(connection.Callee)));

    /// <summary>Something that answers by itself as it was trained to: a deployed model, or the account that has it.</summary>
    public static bool IsModel(AzureResource? resource) => resource is ModelDeployment or ModelAccount or OnlineEndpoint or OnlineDeployment or ServerlessEndpoint;
}
