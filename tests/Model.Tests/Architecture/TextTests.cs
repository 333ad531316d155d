using AiFactory.Model.Azure;

namespace AiFactory.Model.Tests;

public sealed class TextTests
{
    [Fact]
    public void References_stay_references_where_the_text_may_be_left_out()
    {
        var vault = new KeyVault("secrets");

        Text? address = $"{vault.Uri}secrets/search";

        Assert.Equal([vault.Uri, "secrets/search"], address.Parts);
    }

    [Fact]
    public void Texts_are_equal_part_by_part()
    {
        Text? none = null;
        Text word = "word";

        Assert.True(word == "word");
        Assert.True(word != "words");
        Assert.False(word == none);
        Assert.True(none == null);
    }
}
