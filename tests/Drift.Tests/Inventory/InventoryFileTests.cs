using System.Globalization;
using System.Text;
using AiFactory.Drift.Inventory;
using AiFactory.Drift.Report;

namespace AiFactory.Drift.Tests.Inventory;

/// <summary>Files as they come: whole, in pieces, cut off, damaged.</summary>
public sealed class InventoryFileTests
{
    private const string Row = """{"id":"/subscriptions/s/resourceGroups/g/providers/A.B/c/NAME","type":"a.b/c","properties":{"text":"}]\"{[\\"}}""";

    [Theory]
    [InlineData("""{"totalRecords":2,"count":2,"facets":[],"resultTruncated":"false","data":[1,2]}""")]
    [InlineData("""{"data":[1,2],"resultTruncated":"false","totalRecords":2}""")]
    [InlineData("[1,2]")]
    [InlineData("[ 1 ,\n 2 ]\n")]
    [InlineData("1\n2\n")]
    [InlineData("1\r\n\r\n2")]
    [InlineData("""{"data":[1],"totalRecords":1} {"data":[2],"totalRecords":2}""")]
    [InlineData("""{"data":{"columns":[{"name":"id","type":"string"},{"name":"type","type":"string"}],"rows":[["/subscriptions/s/resourceGroups/g/providers/A.B/c/one","a.b/c"],["/subscriptions/s/resourceGroups/g/providers/A.B/c/two","a.b/c"]]},"totalRecords":2}""")]
    public async Task Every_form_gives_the_same_rows(string form)
    {
        var json = form.Contains("columns", StringComparison.Ordinal) ? form : string.Concat(form.Select((letter, i) => letter is '1' or '2' && IsRow(form, i) ? Row.Replace("NAME", letter == '1' ? "one" : "two", StringComparison.Ordinal) : letter.ToString()));
        foreach (var piece in new[] { 1, 7, 1 << 20 })
        {
            using var stream = new Pieces(Encoding.UTF8.GetBytes(json), piece);
            var live = new LiveAzure();
            await new JsonRows(live).ReadAsync(stream, CancellationToken.None);
            live.Close();
            Assert.Equal(["one", "two"], live.Kept.Select(one => one.Name).Order(StringComparer.Ordinal));
            Assert.Empty(live.Unread);
        }

        static bool IsRow(string form, int at) => at == 0 || form[at - 1] is '[' or ',' or ' ' or '\n';
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[{\"id\":")]
    [InlineData("""{"data":[{"id":"/subscriptions/s"}""")]
    [InlineData("<html>")]
    [InlineData("[1]")]
    [InlineData("[[]]")]
    public async Task A_damaged_file_is_refused(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        await Assert.ThrowsAsync<InventoryException>(() => InventoryFile.ReadAsync(stream, null, null, CancellationToken.None));
    }

    [Theory]
    [InlineData("""{"resultTruncated":"true","data":[]}""")]
    [InlineData("""{"totalRecords":386,"data":[{"id":"/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/g/providers/a/b/c","type":"a/b"}]}""")]
    public async Task A_truncated_inventory_is_never_in_sync_and_nothing_is_missing(string text)
    {
        var result = await Chat.Compare(text);
        Assert.False(result.IsWhole);
        Assert.DoesNotContain("in sync", Headline.Of(result), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Findings, finding => finding.Class == DriftClass.Missing);
    }

    [Fact]
    public async Task A_file_cut_in_its_gzip_is_refused()
    {
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true)) zip.Write(Encoding.UTF8.GetBytes(new AzureView(Chat.Desired).Answer()));
        using var cut = new MemoryStream(packed.ToArray()[..(int)(packed.Length / 2)]);
        await Assert.ThrowsAsync<InventoryException>(() => InventoryFile.ReadAsync(cut, null, null, CancellationToken.None));
    }

    [Fact]
    public async Task Only_what_matters_is_kept()
    {
        var rows = Enumerable.Range(0, 1000).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"id":"/subscriptions/s/resourceGroups/g{{i}}/providers/A.B/c/n","type":"a.b/c"}"""));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\n", rows)));
        var live = await InventoryFile.ReadAsync(stream, null, head => head.Id.Contains("/g7/", StringComparison.Ordinal), CancellationToken.None);
        Assert.Equal((1000, 1), (live.Count, live.Kept.Count()));
    }

    /// <summary>A stream that gives a few bytes at a time.</summary>
    private sealed class Pieces(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
