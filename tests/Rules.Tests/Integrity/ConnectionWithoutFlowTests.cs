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

    [Fact]
    public void One_of_many_alike_is_told_for_all() => Silent(design => Projects(design, "project", told: 0));

    [Fact]
    public void Any_of_them_may_be_the_one() => Silent(design => Projects(design, "project", told: 1));

    [Fact]
    public void Told_of_none_of_them() => Reports(design =>
    {
        Flow(design);
        Projects(design, "project", told: null);
    }, says: "editor reads archive");

    [Fact]
    public void Those_that_are_not_said_to_be_alike_are_told_each() => Reports(design => Projects(design, null, told: 0), says: "editor reads archive");

    [Fact]
    public void Another_verb_is_another_connection() => Reports(design =>
    {
        Projects(design, "project", told: 0);
        using (design.Instance("finance", of: "project")) new Person("editor").Writes(new ExternalSystem("archive"));
    }, says: "editor writes archive");

    private static void Projects(Architecture design, string? of, int? told)
    {
        var projects = new List<(Person Editor, ExternalSystem Archive)>();
        foreach (var name in new[] { "hr", "sales" })
        {
            using var project = design.Instance(name, of);
            projects.Add((new Person("editor"), new ExternalSystem("archive")));
        }

        foreach (var (editor, archive) in projects.Where((_, i) => i != told)) editor.Reads(archive);
        if (told is { } one) design.Flow("Look up").Reads(projects[one].Editor, projects[one].Archive, "finds");
    }

    private static Person Flow(Architecture design)
    {
        var employee = new Person("employee");
        design.Flow("Ask").Calls(employee, new ExternalSystem("portal"), "asks");
        return employee;
    }
}
