using AiFactory.Model;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class AddressesWouldMoveTests : RuleTests<AddressesWouldMove>
{
    protected override void Compliant(Architecture design) => Plan(26);

    [Fact]
    public void Another_size_than_the_lock_file_has()
    {
        var locked = LockFile.Empty.After(Designs.Family((_, _) => Plan(26)));
        Assert.Empty(Judge(Designs.Family((_, _) => Plan(26), locked)));
        var verdict = Assert.Single(Judge(Designs.Family((_, _) => Plan(25), locked)));
        Assert.Contains("E12: 'pe' is in use as a /26 and is asked for as a /25.", verdict.Message, StringComparison.Ordinal);
    }

    private static void Plan(int prefix) => new AddressPlan("projects") { Profile = [new("pe", prefix)], Projects = [1] };
}
