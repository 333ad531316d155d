using AiFactory.Tests;

namespace AiFactory.CodeFixes.Tests;

public sealed class ReferencesTests
{
    [Fact]
    public void It_knows_only_what_the_design_allows() => CompiledReferences.MustBe("AiFactory.CodeFixes", isLoadedByCompiler: true, "AiFactory.Model", "AiFactory.Rules", "AiFactory.Interpreter", "AiFactory.Analyzers");
}
