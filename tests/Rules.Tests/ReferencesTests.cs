using AiFactory.Tests;

namespace AiFactory.Rules.Tests;

public sealed class ReferencesTests
{
    [Fact]
    public void It_knows_only_what_the_design_allows() => CompiledReferences.MustBe("AiFactory.Rules", isLoadedByCompiler: true, "AiFactory.Model");
}
