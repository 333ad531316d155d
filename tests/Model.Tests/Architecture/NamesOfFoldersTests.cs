using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

/// <summary>Environments and stacks become folders, so what would share one is refused before it is written.</summary>
public sealed class NamesOfFoldersTests
{
    [Theory]
    [InlineData("Shared data!", "shared-data")]
    [InlineData("../..", "unnamed")]
    [InlineData("日本", "unnamed")]
    public void A_name_becomes_a_folder_of_plain_letters(string name, string folder) => Assert.Equal(folder, FolderName.Of(name));

    [Theory]
    [InlineData("dev", "DEV", "AIFA7017")]
    [InlineData("prod", "prod-Ω", "AIFA7017")]
    [InlineData("prod", "prod", "AIFA7017")]
    [InlineData("dev", " ", "AIFA7025")]
    public void Environments_have_folders_of_their_own(string one, string other, string code)
    {
        var wrong = Assert.Throws<ModelException>(() => Sketch.Family((_, _) => { }, null, new DeploymentEnvironment(one, EnvironmentKind.Development), new DeploymentEnvironment(other, EnvironmentKind.Production)));
        Assert.Equal(code, wrong.Code);
    }

    [Theory]
    [InlineData("a b", "A-b")]
    [InlineData("日本", "中文")]
    public void Stacks_have_folders_of_their_own(string one, string other)
    {
        var wrong = Assert.Throws<ModelException>(() => Sketch.Graph((design, _) =>
        {
            design.Stack(one).Holds(new KeyVault("first"));
            design.Stack(other).Holds(new KeyVault("second"));
        }));
        Assert.Equal("AIFA7026", wrong.Code);
        Assert.True(wrong.Position.IsKnown);
    }
}
