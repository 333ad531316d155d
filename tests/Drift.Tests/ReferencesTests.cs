using AiFactory.Tests;

namespace AiFactory.Drift.Tests;

public sealed class ReferencesTests
{
    [Fact]
    public void It_knows_only_what_the_design_allows() => CompiledReferences.MustBe("AiFactory.Drift", isLoadedByCompiler: false, "AiFactory.Model", "AiFactory.Rules");
}
