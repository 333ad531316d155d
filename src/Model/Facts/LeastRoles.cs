using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>The least role that lets a caller do something to a kind of resource.</summary>
/// <param name="Kind">The class of the resource.</param>
/// <param name="Verb">What is done to it.</param>
/// <param name="Role">The role that is enough.</param>
/// <param name="AlsoReads">Of a role for writing, whether it lets one read too.</param>
public sealed record LeastRole(Type Kind, Verb Verb, Role Role, bool AlsoReads);

/// <summary>The least role by kind of resource and by verb, as the classes themselves say it with <see cref="GrantsAttribute"/>. Kinds that give access without Azure roles (Cosmos DB, SQL) are not here.</summary>
public static class LeastRoles
{
    private static readonly Lazy<IReadOnlyList<LeastRole>> Everything = new(() => [.. AzureKinds.All.SelectMany(Of)]);

    /// <summary>Of every kind, by class name.</summary>
    public static IReadOnlyList<LeastRole> All => Everything.Value;

    /// <summary>Of one kind, in the order of its class.</summary>
    public static IEnumerable<LeastRole> Of(Type kind) => ResourceShape.Of(kind).Grants.Select(grant => new LeastRole(kind, grant.Verb, Role.Named(grant.Role), grant.AlsoReads));

    /// <summary>The role that is enough; null where the kind has none for it.</summary>
    public static Role? For(AzureResource callee, Verb verb) => callee.Shape.Grants.FirstOrDefault(grant => grant.Verb == verb) is { } grant ? Role.Named(grant.Role) : null;
}
