using System.CommandLine;
using AiFactory.Cli.Catalogue;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory facts</c>: what the model knows of Azure itself, with page and day.</summary>
internal static class FactsCommand
{
    public static Command Create(CliHost host)
    {
        var name = new Argument<string?>("name") { Description = "A table, as in regions or quotas; a list of all tables when left out.", Arity = ArgumentArity.ZeroOrOne };
        var format = SharedOptions.Format();
        var command = new Command("facts", "Lists what is known of Azure itself, with page and day.") { name, format };
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetRequiredValue(format) == "json";
            host.Output.Write(parsed.GetValue(name) is { } asked
                ? isJson ? FactList.Json([Found(asked)]) : FactList.Text(Found(asked))
                : isJson ? FactList.Json(FactTable.All) : FactList.Text(FactTable.All));
            return ExitCode.Good;
        });
        return command;
    }

    private static FactTable Found(string name) =>
        FactTable.All.FirstOrDefault(table => table.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new CliException($"There is no table of facts '{name}'.{Nearest.Question(name, FactTable.All.Select(table => table.Name))} 'aifactory facts' lists all.");
}
