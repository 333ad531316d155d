using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class CosmosBackupsAreSparseTests : RuleTests<CosmosBackupsAreSparse>
{
    protected override void Compliant(Architecture design) => new CosmosAccount("history");

    [Fact]
    public void Every_few_hours() => Reports(_ => new CosmosAccount("history") { Backup = new PeriodicBackup() }, on: "CosmosAccount/history", at: nameof(CosmosAccount.Backup), says: "every 240 minutes and the copies are kept for 8 hours");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new CosmosAccount("history") { Backup = new PeriodicBackup() }, null, Designs.Dev)));
}
