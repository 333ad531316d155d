using System.CommandLine;
using AiFactory.Cli.Catalogue;
using AiFactory.Rules;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory rules</c>: what is checked, and why.</summary>
internal static class RulesCommand
{
    public static Command Create(CliHost host)
    {
        var id = new Argument<string?>("id") { Description = "A rule's id, as in AIFA2003; all rules when left out.", Arity = ArgumentArity.ZeroOrOne };
        var format = SharedOptions.Format();
        var command = new Command("rules", "Lists the rules, or says everything about one.") { id, format };
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetRequiredValue(format) == "json";
            host.Output.Write(parsed.GetValue(id) is { } asked
                ? isJson ? RuleList.Json([Found(asked)]) : RuleList.Text(Found(asked))
                : isJson ? RuleList.Json(Infos) : RuleList.Text(Infos));
            return ExitCode.Good;
        });
        return command;
    }

    private static IReadOnlyList<RuleInfo> Infos => [.. RuleCatalogue.All.Select(rule => rule.Info)];

    private static RuleInfo Found(string id) =>
        RuleCatalogue.Find(id)?.Info ?? throw new CliException($"There is no rule '{id}'.{Nearest.Question(id, Infos.Select(rule => rule.Id))} 'aifactory rules' lists all.");
}
