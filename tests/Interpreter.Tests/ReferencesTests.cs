using AiFactory.Tests;

namespace AiFactory.Interpreter.Tests;

public sealed class ReferencesTests
{
    [Fact]
    public void It_knows_only_what_the_design_allows() => CompiledReferences.MustBe("AiFactory.Interpreter", isLoadedByCompiler: true, "AiFactory.Model");
}
