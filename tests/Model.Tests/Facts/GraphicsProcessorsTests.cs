namespace AiFactory.Model.Tests.Facts;

public sealed class GraphicsProcessorsTests
{
    [Theory]
    [InlineData("Standard_NC64as_T4_v3", 4)]
    [InlineData("STANDARD_ND96AMSR_A100_V4", 8)]
    public void A_size_is_found_in_any_case(string size, int count) => Assert.Equal(count, GraphicsProcessors.Of(size)?.Count);

    [Fact]
    public void Of_smaller_sizes_nothing_is_said() => Assert.Null(GraphicsProcessors.Of("Standard_NC24ads_A100_v4"));

    [Fact]
    public void Every_size_stands_there_once_with_a_page_and_a_day()
    {
        Assert.Equal(GraphicsProcessors.All.Count, GraphicsProcessors.All.Select(fact => fact.Size).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(GraphicsProcessors.All, fact => Assert.True(fact is { Count: >= 4 } && fact.Source.StartsWith("https://", StringComparison.Ordinal) && fact.Read > new Date(2026, 1, 1)));
    }
}
