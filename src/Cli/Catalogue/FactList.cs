using System.Globalization;
using System.Text;
using System.Text.Json;
using AiFactory.Generators;

namespace AiFactory.Cli.Catalogue;

/// <summary>Facts about Azure, each with its page and its day.</summary>
internal static class FactList
{
    public static string Text(IReadOnlyList<FactTable> tables) =>
        TextTable.Print([["table", "facts", "says"], .. tables.Select(table => new[] { table.Name, Text(table.Rows.Count), table.Title })]);

    /// <summary>Pages are told once, and facts refer to them by number.</summary>
    public static string Text(FactTable table)
    {
        var sources = table.Sources.ToList();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{table.Title}.\n\n");
        text.Append(TextTable.Print([[.. table.Columns, "source"], .. table.Rows.Select(row => (string[])[.. row.Cells.Select(Text), $"[{Text(sources.IndexOf((row.Source, row.Read)) + 1)}]"])]));
        text.Append("\nSources, each with the day of the text that was read\n");
        for (var index = 0; index < sources.Count; index++) text.Append(CultureInfo.InvariantCulture, $"  [{index + 1}] {sources[index].Read}  {sources[index].Source}\n");
        return text.ToString();
    }

    public static string Json(IReadOnlyList<FactTable> tables) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.List("tables", tables, table =>
        {
            json.WriteString("name", table.Name);
            json.WriteString("title", table.Title);
            json.List("facts", table.Rows, row =>
            {
                foreach (var (column, cell) in table.Columns.Zip(row.Cells)) Write(json, column, cell);
                json.WriteString("source", row.Source);
                json.WriteString("read", row.Read.ToString());
            });
        });
        json.WriteEndObject();
    });

    private static string Text(object? cell) => cell switch
    {
        null => "",
        bool flag => flag ? "yes" : "no",
        int number => number.ToString("N0", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{cell}"),
    };

    private static void Write(Utf8JsonWriter json, string name, object? cell)
    {
        switch (cell)
        {
            case bool flag: json.WriteBoolean(name, flag); break;
            case int number: json.WriteNumber(name, number); break;
            case decimal number: json.WriteNumber(name, number); break;
            default: json.WriteString(name, cell as string); break;
        }
    }
}
