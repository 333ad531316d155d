using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>A service that opens another with a key, though it could sign in as an identity.</summary>
/// <param name="Callee">Null where the model does not say which it is.</param>
/// <param name="Setting">The property that says so.</param>
internal sealed record UsedKey(AzureResource Caller, AzureResource? Callee, string Setting, EvidenceStep Step)
{
    public static IEnumerable<UsedKey> In(ArchitectureGraph graph) => graph.Resources.Where(resource => resource.Ownership != Ownership.Observed).SelectMany(Of);

    private static IEnumerable<UsedKey> Of(AzureResource resource)
    {
        if (resource is FunctionApp { CodeSignIn: CodeSignIn.StorageAccountConnectionString } app)
            yield return new(app, Places.LedTo(app.Code)?.AndEnclosing.OfType<StorageAccount>().FirstOrDefault(), nameof(app.CodeSignIn), EvidenceStep.Of(app, $"It fetches its code with a connection string, from {app.Code?.ToString() ?? "its storage"}"));
        if (resource is RedisCache { StorageAccess: RedisStorageAccess.Key } cache && (cache.Snapshots == true || cache.Journal == true))
            yield return new(cache, null, nameof(cache.StorageAccess), EvidenceStep.Of(cache, "It writes its copies to storage with a key"));
    }
}
