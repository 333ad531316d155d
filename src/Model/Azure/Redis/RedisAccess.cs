using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Access to the data of a Redis cache: it keeps its own access policies and who has them.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cache/redis/accesspolicyassignments</remarks>
[AzureResource("Microsoft.Cache/redis/accessPolicyAssignments", "2024-11-01", Terraform = "azurerm_redis_cache_access_policy_assignment")]
[Service("Redis access", "Lets an identity read or write the data of one Redis cache", Deep = true, Icon = "redis", Source = "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure-role-based-access-control")]
[Without(Traits.Any)]
[Named("", 1, 63, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(RedisCache), "redis_cache_id")]
public sealed class RedisAccess(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<RedisCache>(name, new(file, line, expression)), IAccessGrant
{
    [Maps("properties.accessPolicyName", Terraform = "access_policy_name", CreateOnly = true)]
    public RedisPolicy Policy { get; init; } = RedisPolicy.DataReader;

    [Maps("properties.objectId", Terraform = "object_id", CreateOnly = true, Using = typeof(PrincipalConverter))]
    public IPrincipal Principal { get; init; } = new OutsidePrincipal("", PrincipalType.ServicePrincipal);

    /// <summary>What Redis calls the identity; the logical name unless given.</summary>
    [Maps("properties.objectIdAlias", Terraform = "object_id_alias", CreateOnly = true)]
    public string Alias { get => field ?? Name; init; }
}

public enum RedisPolicy { [Wire("Data Reader")] DataReader, [Wire("Data Contributor")] DataContributor, [Wire("Data Owner")] DataOwner }
