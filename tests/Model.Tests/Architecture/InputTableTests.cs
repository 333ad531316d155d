using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

public sealed class InputTableTests
{
    public enum Size { Small, Large }

    public sealed record Project(string Name, Size Size, Cidr? Space = null, IReadOnlyList<string>? Tags = null)
    {
        public Date? Until { get; init; }
        public int Seats { get; init; } = 1;
    }

    [Fact]
    public void A_row_becomes_a_record()
    {
        var project = Assert.Single(Read("""[{"name":"hr","size":"large","space":"10.0.0.0/24","tags":["a","b"],"until":"2027-03-31","seats":3}]"""));
        Assert.Equal(("hr", Size.Large, "10.0.0.0/24", "2027-03-31", 3), (project.Name, project.Size, project.Space.ToString(), project.Until.ToString(), project.Seats));
        Assert.Equal(["a", "b"], project.Tags);
    }

    [Fact]
    public void What_is_left_out_has_its_default() => Assert.Equal(new Project("hr", Size.Small), Assert.Single(Read("""[{"name":"hr","size":"Small"}]""")));

    [Theory]
    [InlineData("AIFA7008", "projects.json is not JSON", "[{")]
    [InlineData("AIFA7009", "projects.json(1): the file must be an array of objects; it is an object", "{}")]
    [InlineData("AIFA7009", "projects.json(2): row 2 must be an object for Project; it is the number 3", "[{\"name\":\"a\",\"size\":\"small\"},\n3]")]
    [InlineData("AIFA7009", "projects.json(2): row 1, 'Size' must be one of Small, Large; it is the text \"huge\"", "[{\"name\":\"a\",\n\"size\":\"huge\"}]")]
    [InlineData("AIFA7009", "row 1, 'Space' must be a Cidr; it is the text \"10.0\"", """[{"name":"a","size":"small","space":"10.0"}]""")]
    [InlineData("AIFA7009", "row 1, 'Seats' must be a whole number; it is the number 1.5", """[{"name":"a","size":"small","seats":1.5}]""")]
    [InlineData("AIFA7009", "row 1, 'Tags'[1] must be text; it is true", """[{"name":"a","size":"small","tags":["x",true]}]""")]
    [InlineData("AIFA7010", "projects.json(1): row 1 has 'sise', which Project has no parameter or property for. Did you mean 'Size'?", """[{"name":"a","size":"small","sise":"x"}]""")]
    [InlineData("AIFA7011", "projects.json(2): row 1 lacks 'Size'", "[\n{\"name\":\"a\"}]")]
    [InlineData("AIFA7024", "row 1 has 'name' twice", """[{"name":"a","Name":"b","size":"small"}]""")]
    public void A_mistake_says_where_and_what(string code, string says, string text)
    {
        var wrong = Assert.Throws<ModelException>(() => Read(text));
        Assert.Equal(code, wrong.Code);
        Assert.Contains(says, wrong.Message, StringComparison.Ordinal);
        Assert.EndsWith("InputTableTests.cs", wrong.Position.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(Dictionary<string, int>))]
    [InlineData(typeof(IPrincipal))]
    public void A_type_that_cannot_be_a_row_is_refused(Type row)
    {
        var options = new BuildOptions { Inputs = new Dictionary<string, string> { ["projects.json"] = """[{"a":1}]""" } };
        var read = typeof(Architecture).GetMethod(nameof(Architecture.Table))!.MakeGenericMethod(row);
        var wrong = Assert.Throws<System.Reflection.TargetInvocationException>(() => Sketch.Graph((design, _) => read.Invoke(design, ["projects.json", "", 0, ""]), options));
        Assert.Equal("AIFA7031", Assert.IsType<ModelException>(wrong.InnerException).Code);
    }

    [Fact]
    public void A_file_that_there_is_not_names_the_nearest()
    {
        var wrong = Assert.Throws<ModelException>(() => Sketch.Graph((design, _) => design.Table<Project>("project.json"), new BuildOptions { Inputs = new Dictionary<string, string> { ["projects.json"] = "[]" } }));
        Assert.Equal("AIFA7007", wrong.Code);
        Assert.Contains("'projects.json'", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Environments_come_from_a_file()
    {
        var inputs = new Dictionary<string, string> { ["zones.json"] = """[{"name":"dev-001"},{"name":"dev-002"}]""" };
        Assert.Equal(["dev-001", "dev-002"], ArchitectureFamily.Build(new ByZone(), new BuildOptions { Inputs = inputs }).Environments.Select(environment => environment.Name));
        Assert.Equal("AIFA7007", Assert.Throws<ModelException>(() => ArchitectureFamily.Build(new ByZone(), new BuildOptions())).Code);
        Assert.Equal("AIFA7002", Assert.Throws<ModelException>(() => new ByZone().Environments).Code);
    }

    private sealed class ByZone : IArchitecture
    {
        public IReadOnlyList<DeploymentEnvironment> Environments => [.. Inputs.Table<Zone>("zones.json").Select(zone => new DeploymentEnvironment(zone.Name, EnvironmentKind.Development))];

        public void Define(Architecture architecture, DeploymentEnvironment env) => Assert.Equal(2, Inputs.Table<Zone>("zones.json").Count);

        internal sealed record Zone(string Name);
    }

    private static IReadOnlyList<Project> Read(string text)
    {
        IReadOnlyList<Project> rows = [];
        Sketch.Graph((design, _) => rows = design.Table<Project>("projects.json"), new BuildOptions { Inputs = new Dictionary<string, string> { ["projects.json"] = text } });
        return rows;
    }
}
