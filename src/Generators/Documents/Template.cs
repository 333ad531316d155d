using System.Collections.Concurrent;
using System.Globalization;
using HandlebarsDotNet;

namespace AiFactory.Generators.Documents;

/// <summary>Fills the templates beside it. What stands in two braces becomes text of the format; in three it is text of the format already.</summary>
internal static class Template
{
    private static readonly ConcurrentDictionary<string, HandlebarsTemplate<object, object>> Compiled = new(StringComparer.Ordinal);
    private static readonly IHandlebars Markdowns = Engine(new MarkdownEncoder());
    private static readonly IHandlebars Htmls = Engine(new HtmlEncoder());
    private static readonly IHandlebars Texts = Engine(new PlainEncoder());

    /// <param name="name">Without <c>.hbs</c>; the format is the ending: <c>article.md</c>.</param>
    /// <param name="data">Each name that the template asks for must be there.</param>
    public static string Fill(string name, object data) => Compiled.GetOrAdd(name, Compile)(data);

    /// <summary>A file beside the templates, as it stands.</summary>
    public static string Read(string name)
    {
        using var source = new StreamReader(typeof(Template).Assembly.GetManifestResourceStream(name)!);
        return source.ReadToEnd();
    }

    private static HandlebarsTemplate<object, object> Compile(string name) =>
        (Path.GetExtension(name) switch { ".html" => Htmls, ".txt" => Texts, _ => Markdowns }).Compile(Read(name + ".hbs"));

    private static IHandlebars Engine(ITextEncoder encoder) =>
        Handlebars.Create(new HandlebarsConfiguration { TextEncoder = encoder, ThrowOnUnresolvedBindingExpression = true, FormatProvider = CultureInfo.InvariantCulture });

    private sealed class MarkdownEncoder : SafeEncoder
    {
        protected override string Safe(string text) => Markdown.Text(text);
    }

    /// <summary>For a terminal.</summary>
    private sealed class PlainEncoder : SafeEncoder
    {
        protected override string Safe(string text) => PlainText.Line(text);
    }

    private abstract class SafeEncoder : ITextEncoder
    {
        protected abstract string Safe(string text);

        public void Encode(System.Text.StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

        public void Encode(string? text, TextWriter target) => target.Write(Safe(text ?? ""));

        public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
        {
            var whole = new System.Text.StringBuilder();
            while (text is not null && text.MoveNext()) whole.Append(text.Current);
            Encode(whole, target);
        }
    }
}
