using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Redis;

public sealed class RedisTests
{
    [Fact]
    public void A_cache_gives_its_own_kind_of_access()
    {
        var graph = Sketch.Graph((_, _) =>
        {
            var (worker, cache) = (new WebApp("worker"), new RedisCache("sessions"));
            worker.Writes(cache);
        });

        var access = Assert.IsType<RedisAccess>(graph.Grants.Single().Assignment);
        Assert.Equal(("Redis Data Contributor", "Data Contributor"), (graph.Grants.Single().Role, access.Arm("properties.accessPolicyName")));
    }

    [Fact]
    public void It_knows_identities_and_no_keys_and_its_family_follows_its_size()
    {
        var cache = new RedisCache("sessions") { Sku = RedisSku.Premium, SnapshotMinutes = 60 }.In();

        Assert.Equal(("true", "true", "P"), (cache.Arm("properties.redisConfiguration.aad-enabled"), cache.Arm("properties.disableAccessKeyAuthentication"), cache.Terraform("family")));
        Assert.Equal("60", cache.Arm("properties.redisConfiguration.rdb-backup-frequency"));
        Assert.Equal("C", new RedisCache("sessions").In().Terraform("family"));
    }

    [Fact]
    public void A_connection_string_is_a_parameter_or_refused() =>
        Assert.Throws<ModelException>(() => Sketch.Graph((_, _) => _ = new RedisCache("sessions") { SnapshotStorage = "AccountKey=abc" }));

    [Fact]
    public void Managed_Redis_is_a_cluster_with_one_database()
    {
        var memory = new ManagedRedis("memory") { Modules = [new() { Name = "RediSearch" }], Snapshots = RedisSnapshots.Hourly }.In();

        Assert.Equal(("Disabled", "Encrypted", "true"), (memory.Arm("databases/default:properties.accessKeysAuthentication"), memory.Arm("databases/default:properties.clientProtocol"), memory.Arm("databases/default:properties.persistence.rdbEnabled")));
        Assert.Equal(("Disabled", "1h"), (memory.Terraform("public_network_access"), memory.Terraform("default_database.persistence_redis_database_backup_frequency")));
        Assert.Contains(ArmWriter.Documents(memory), document => document.Id.EndsWith("/databases/default", StringComparison.Ordinal));
    }
}
