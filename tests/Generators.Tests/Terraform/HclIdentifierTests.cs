using FsCheck;
using FsCheck.Fluent;

namespace AiFactory.Generators.Terraform.Tests;

public sealed class HclIdentifierTests
{
    [Theory]
    [InlineData("web", "web")]
    [InlineData("Chat-Web.1", "chat_web_1")]
    [InlineData("1st", "_1st")]
    [InlineData("", "_")]
    [InlineData("Büro", "b_ro")]
    [InlineData("😀", "__")]
    [InlineData("x\" {}\n", "x_____")]
    public void Makes_a_label(string text, string label) => Assert.Equal(label, HclIdentifier.From(text));

    [Fact]
    public void Makes_a_label_of_any_text() =>
        Prop.ForAll(HclTrees.Text.ToArbitrary(), text => HclIdentifier.IsValid(HclIdentifier.From(text)) && !HclIdentifier.From(text).Contains('-')).QuickCheckThrowOnFailure();

    [Fact]
    public void A_label_stays_itself() =>
        Prop.ForAll(HclTrees.Text.ToArbitrary(), text => HclIdentifier.From(HclIdentifier.From(text)) == HclIdentifier.From(text)).QuickCheckThrowOnFailure();
}
