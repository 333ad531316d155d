using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class PostgreSqlDiskFillsUpTests : RuleTests<PostgreSqlDiskFillsUp>
{
    protected override void Compliant(Architecture design) => new PostgreSqlServer("data");

    [Fact]
    public void It_stays_as_it_is() => Reports(_ => new PostgreSqlServer("data") { Grows = false, Gibibytes = 64 }, on: "PostgreSqlServer/data", at: nameof(PostgreSqlServer.Grows), says: "64 GiB");

    [Fact]
    public void A_disk_that_cannot_grow_by_itself() => Silent(_ => new PostgreSqlServer("data") { Grows = false, DiskType = "PremiumV2_LRS" });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new PostgreSqlServer("data") { Grows = false }, null, Designs.Dev)));

    [Fact]
    public void Azures_silence_means_off() =>
        Assert.Equal(nameof(PostgreSqlServer.Grows), Assert.Single(Judge(Designs.Read(Designs.Answer("Microsoft.DBforPostgreSQL/flexibleServers", "psql", """ "properties":{"storage":{"storageSizeGB":32,"type":"Premium_LRS"}}""")))).Property);
}
