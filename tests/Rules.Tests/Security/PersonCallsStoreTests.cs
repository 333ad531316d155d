using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class PersonCallsStoreTests : RuleTests<PersonCallsStore>
{
    protected override void Compliant(Architecture design)
    {
        var api = new WebApp("api");
        new Person("employee").Calls(api);
        api.Reads(new SearchService("passages"));
    }

    [Fact]
    public void A_person_asks_an_index()
    {
        var verdict = Reports(_ => new Person("employee").Reads(new SearchService("passages")), on: "SearchService/passages", says: "employee queries Azure AI Search 'passages'");
        Assert.Equal(["employee reads passages"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_person_asks_a_model() => Reports(_ => new Person("employee").Calls(Model()), on: "ModelDeployment/models/chat", says: "employee asks Model deployment 'chat'", alsoBreaks: OfModels);

    [Fact]
    public void Where_people_are_meant_to() => Silent(_ => new Person("analyst").Reads(new SearchService("passages") { Why = "Analysts try queries out here" }));

    [Fact]
    public void People_work_with_files() => Silent(_ => new Person("editor").Writes(new StorageAccount("handbook")));

    [Fact]
    public void A_system_is_no_person() => Silent(_ => new ExternalSystem("partner").Reads(new SearchService("passages")));

    private static readonly string[] OfModels = ["AIFA6006", "AIFA6008", "AIFA6001", "AIFA6005", "AIFA6502", "AIFA6503"];

    private static ModelDeployment Model()
    {
        ModelDeployment chat = new("chat") { Model = "gpt-4o" };
        new OpenAIAccount("models") { Deployments = [chat] };
        return chat;
    }
}
