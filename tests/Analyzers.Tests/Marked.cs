using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers.Tests;

/// <summary>A source whose interesting places are marked: <c>new StorageAccount("a") { [|SharedKeyAccess = true|] }</c>.</summary>
internal sealed record Marked(string Path, string Text, IReadOnlyList<TextSpan> Spans)
{
    private const string Begin = "[|", End = "|]";

    public static Marked Parse(string path, string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        for (var at = 0; ;)
        {
            var begin = marked.IndexOf(Begin, at, StringComparison.Ordinal);
            if (begin < 0) return new(path, text.Append(marked, at, marked.Length - at).ToString(), spans);

            var end = marked.IndexOf(End, begin, StringComparison.Ordinal);
            text.Append(marked, at, begin - at);
            spans.Add(new(text.Length, end - begin - Begin.Length));
            text.Append(marked, begin + Begin.Length, end - begin - Begin.Length);
            at = end + End.Length;
        }
    }
}
