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
        var profile = ModelOptions.ProfileOption("As this profile has them");
        var command = new Command("rules", "Lists the rules, or says everything about one.") { id, format, profile };
        var chosen = new RuleOptions(command);
        command.SetAction(parsed =>
        {
            var choice = chosen.Read(parsed) with { Profile = ModelOptions.ReadProfile(parsed.GetValue(profile) ?? RuleProfile.Waf.Name, host.Folder, "--profile") };
            var isJson = parsed.GetRequiredValue(format) == "json";
            host.Output.Write(parsed.GetValue(id) is { } asked ? One(asked, choice, isJson) : All(choice, isJson));
            return ExitCode.Good;
        });
        return command;
    }

    private static string All(RuleChoice choice, bool isJson)
    {
        IReadOnlyList<AskedRule> rules = choice.Of(RuleCatalogue.All);
        IReadOnlyList<ImpossibleRule> impossible = [.. ImpossibleRules.All.Where(rule => choice.Speaks(rule.Id, rule.Pillar))];
        IReadOnlyList<MergedRule> merged = [.. ImpossibleRules.Merged.Where(rule => choice.Speaks(rule.Id, rule.Pillar))];
        return isJson ? RuleList.Json(rules, impossible, merged) : RuleList.Text(rules, impossible, merged);
    }

    private static string One(string id, RuleChoice choice, bool isJson)
    {
        if (ImpossibleRules.All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase)) is { } impossible) return isJson ? RuleList.Json([], [impossible], []) : RuleList.Text(impossible);
        if (ImpossibleRules.Merged.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase)) is { } merged) id = merged.By;
        var rule = RuleCatalogue.Find(id) ?? throw new CliException($"There is no rule '{id}'.{Nearest.Question(id, RuleCatalogue.All.Select(rule => rule.Info.Id))} 'aifactory rules' lists all.");
        var asked = (choice with { Ids = [], Pillars = [] }).Of([rule]).FirstOrDefault() ?? throw new CliException($"{rule.Info.Id} is off in the profile {choice.Profile.Name}.");
        return isJson ? RuleList.Json([asked], [], []) : RuleList.Text(asked.Info);
    }
}
