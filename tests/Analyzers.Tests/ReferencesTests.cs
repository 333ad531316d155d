using AiFactory.Tests;

namespace AiFactory.Analyzers.Tests;

public sealed class ReferencesTests
{
    [Fact]
    public void It_knows_only_what_the_design_allows() => CompiledReferences.MustBe("AiFactory.Analyzers", isLoadedByCompiler: true, "AiFactory.Model", "AiFactory.Rules", "AiFactory.Interpreter");
}
