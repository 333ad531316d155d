using System.CommandLine;
using AiFactory.Rules;

namespace AiFactory.Cli.Commands;

/// <summary>The options that pick rules: by id and by pillar.</summary>
internal sealed class RuleOptions
{
    private static readonly string[] PillarWords = [.. Enum.GetNames<WafPillar>().Select(name => name.ToLowerInvariant())];

    private readonly Option<string[]> _ids = new("--rules") { Description = "Only these rules, by id or the beginning of ids: AIFA2003,AIFA25*. May be given several times.", HelpName = "ID" };
    private readonly Option<string[]> _pillars = new("--pillar") { Description = "Only the rules of this pillar; may be given several times.", HelpName = string.Join('|', PillarWords) };

    public RuleOptions(Command command)
    {
        foreach (var option in new Option[] { _ids, _pillars }) command.Options.Add(option);
        _pillars.CompletionSources.Add(PillarWords);
        command.Validators.Add(result =>
        {
            foreach (var word in Words(result.GetValue(_pillars)).Where(word => !PillarWords.Contains(word.ToLowerInvariant())))
                result.AddError($"--pillar cannot be '{word}'.{Nearest.Question(word, PillarWords)} It is one of {string.Join(", ", PillarWords)}.");
            foreach (var word in Words(result.GetValue(_ids)).Where(word => word.StartsWith("AIFA", StringComparison.OrdinalIgnoreCase) && !RuleCatalogue.All.Any(rule => RuleChoice.Fits(word, rule.Info.Id))))
                result.AddError($"There is no rule '{word}'.{Nearest.Question(word, RuleCatalogue.All.Select(rule => rule.Info.Id))} 'aifactory rules' lists all.");
        });
    }

    public RuleChoice Read(ParseResult parsed) => new()
    {
        Ids = [.. Words(parsed.GetValue(_ids))],
        Pillars = [.. Words(parsed.GetValue(_pillars)).Select(word => Enum.Parse<WafPillar>(word, ignoreCase: true))],
    };

    private static IEnumerable<string> Words(string[]? given) => (given ?? []).SelectMany(part => part.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
