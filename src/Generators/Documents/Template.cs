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
        (name.EndsWith(".html", StringComparison.Ordinal) ? Htmls : Markdowns).Compile(Read(name + ".hbs"));

    private static IHandlebars Engine(ITextEncoder encoder) =>
        Handlebars.Create(new HandlebarsConfiguration { TextEncoder = encoder, ThrowOnUnresolvedBindingExpression = true, FormatProvider = CultureInfo.InvariantCulture });

    private sealed class MarkdownEncoder : ITextEncoder
    {
        public void Encode(System.Text.StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

        public void Encode(string? text, TextWriter target) => target.Write(Markdown.Text(text ?? ""));

        public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
        {
            var whole = new System.Text.StringBuilder();
            while (text is not null && text.MoveNext()) whole.Append(text.Current);
            Encode(whole, target);
        }
    }
}
