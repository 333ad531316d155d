using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class ConnectionWithoutFlowTests : RuleTests<ConnectionWithoutFlow>
{
    protected override void Compliant(Architecture design) => Flow(design);

    [Fact]
    public void Told_nowhere() => Reports(design => Flow(design).Calls(new ExternalSystem("archive")), says: "employee calls archive");

    [Fact]
    public void Where_nothing_is_told_nothing_is_missing() => Silent(_ => new Person("employee").Calls(new ExternalSystem("portal")));

    private static Person Flow(Architecture design)
    {
        var employee = new Person("employee");
        design.Flow("Ask").Calls(employee, new ExternalSystem("portal"), "asks");
        return employee;
    }
}
