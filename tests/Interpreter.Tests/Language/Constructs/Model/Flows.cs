// flows with stages, steps, replies, gates and loops back

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var (person, web, search) = (new Person("employee"), new WebApp("web"), new SearchService("passages"));
        var flow = design.Flow("Ask", Criticality.High);
        var step = flow.Stage("Ask").Calls(person, web, "asks").OnBehalfOf(person);
        foreach (var target in new Element[] { search }) flow.Reads(web, target, $"reads {target.Name}").Carries(DataClass.Personal);
        flow.Stage("Answer").Returns("the answer");
        flow.LoopsBack("Ask", "asks again");
        Say($"{flow.Stages.Count} {flow.Steps.Count()} {step.Text} {string.Join(",", flow.Steps.Select(one => one.Direction))}");
    }
}
