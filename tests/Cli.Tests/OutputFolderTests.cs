using AiFactory.Cli.Output;
using AiFactory.Generators;

namespace AiFactory.Cli.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private OutputFolder Output => new(_folder.At("out"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_that_are_no_longer_generated_go_and_their_folders_with_them()
    {
        Output.Write([new("a.txt", "a\n"), new("dev/main/b.tf", "b\n")]);
        Output.Write([new("a.txt", "a\n")]);
        Assert.True(File.Exists(_folder.At("out/a.txt")));
        Assert.False(Directory.Exists(_folder.At("out/dev")));
    }

    [Fact]
    public void What_others_put_there_stays()
    {
        Output.Write([new("dev/main/b.tf", "b\n")]);
        _folder.Write("out/dev/main/.terraform/lock", "x");
        Output.Write([new("a.txt", "a\n")]);
        Assert.Equal("x", _folder.Text("out/dev/main/.terraform/lock"));
        Assert.False(File.Exists(_folder.At("out/dev/main/b.tf")));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_left_alone()
    {
        _folder.Write("out", "theirs");
        Assert.Contains("is a file. Name a folder", Assert.Throws<CliException>(() => Output.Write([new("a.txt", "a\n")])).Message, StringComparison.Ordinal);
        Assert.Equal("theirs", _folder.Text("out"));
    }

    [Fact]
    public void A_file_of_another_is_not_overwritten()
    {
        _folder.Write("out/README.md", "theirs");
        var refused = Assert.Throws<CliException>(() => Output.Write([new("README.md", "ours\n"), new("a.txt", "a\n")]));
        Assert.Contains("README.md", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["README.md"], _folder.Snapshot("out").Keys);

        Output.Write([new("README.md", "ours\n")], force: true);
        Assert.Equal("ours\n", _folder.Text("out/README.md"));
    }

    [Fact]
    public void A_changed_file_that_is_no_longer_generated_is_not_removed()
    {
        Output.Write([new("a.txt", "a\n"), new("b.txt", "b\n")]);
        _folder.Write("out/b.txt", "mine");
        Assert.Throws<CliException>(() => Output.Write([new("a.txt", "a\n")]));
        Assert.Equal("mine", _folder.Text("out/b.txt"));
    }

    [Fact]
    public void A_failure_in_the_middle_leaves_everything_as_it_was()
    {
        Output.Write([new("a.txt", "old\n"), new("z.txt", "old\n")]);
        Directory.CreateDirectory(_folder.At("out/m.txt")); // a folder where a file must go
        var before = _folder.Snapshot();
        Assert.ThrowsAny<IOException>(() => Output.Write([new("a.txt", "new\n"), new("m.txt", "new\n"), new("z.txt", "new\n")]));
        Assert.Equal(before, _folder.Snapshot());
        Assert.Equal(["out"], Directory.GetFileSystemEntries(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void Line_breaks_that_version_control_changed_are_no_change()
    {
        Output.Write([new("a.txt", "one\ntwo\n")]);
        _folder.Write("out/a.txt", "one\r\ntwo\r\n");
        Assert.True(Output.Plan([new("a.txt", "one\ntwo\n")]).IsFresh);
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("/etc/a")]
    [InlineData("a/../../b")]
    [InlineData("a\\..\\b")]
    [InlineData("C:/a")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a\u0000b")]
    [InlineData("dev /a")]
    public void A_path_that_leads_elsewhere_is_refused(string path)
    {
        Assert.Throws<CliException>(() => Output.Write([new(path, "x\n")], force: true));
        Assert.Empty(_folder.Snapshot());
    }

    [Fact]
    public void A_manifest_that_leads_elsewhere_removes_nothing()
    {
        _folder.Write("precious", "x");
        _folder.Write("out/.aifactory-manifest.json", """{ "version": 1, "files": { "../precious": "" } }""");
        Assert.Throws<CliException>(() => Output.Write([new("a.txt", "a\n")], force: true));
        Assert.Equal("x", _folder.Text("precious"));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{ "version": 2, "files": {} }""")]
    public void A_damaged_manifest_says_what_to_do(string text)
    {
        _folder.Write("out/.aifactory-manifest.json", text);
        Assert.Contains("Restore it from version control", Assert.Throws<CliException>(() => Output.Plan([])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        Directory.CreateDirectory(_folder.At("elsewhere"));
        Directory.CreateDirectory(_folder.At("out"));
        Directory.CreateSymbolicLink(_folder.At("out/dev"), _folder.At("elsewhere"));
        Assert.Throws<CliException>(() => Output.Write([new("dev/a.txt", "a\n")]));
        Assert.Empty(Directory.GetFiles(_folder.At("elsewhere")));
    }

    [Fact]
    public void The_manifest_is_sorted_and_without_a_date()
    {
        Output.Write([new("b.txt", "b\n"), new("a.txt", "a\n")]);
        Assert.Equal(
            """
            {
              "version": 1,
              "files": {
                "a.txt": "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7",
                "b.txt": "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f"
              }
            }

            """.ReplaceLineEndings("\n"),
            _folder.Text("out/.aifactory-manifest.json"));
    }
}
