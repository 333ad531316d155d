using System.CommandLine;
using System.CommandLine.Parsing;
using AiFactory.Drift;
using AiFactory.Drift.Compare;
using AiFactory.Drift.Inventory;

namespace AiFactory.Cli.Commands;

/// <summary>The arguments that say which Azure is meant: an inventory in a file, or subscriptions.</summary>
internal sealed class AzureOptions
{
    private readonly Option<string?> _inventory = new("--inventory") { Description = "A file of what Azure has: Resource Graph's JSON, an array or JSON lines, also packed with gzip.", HelpName = "FILE" };
    private readonly Option<string[]> _subscriptions = new("--subscription") { Description = "Asks Azure for this subscription; may be given several times.", HelpName = "ID" };
    private readonly Option<string[]> _managementGroups = new("--management-group") { Description = "Asks Azure for all subscriptions below this group; may be given several times.", HelpName = "ID" };

    /// <param name="hasFiles">Whether an inventory in a file will do as well.</param>
    public AzureOptions(Command command, bool hasFiles = true)
    {
        foreach (var option in new Option[] { _subscriptions, _managementGroups }) command.Options.Add(option);
        if (hasFiles) command.Options.Add(_inventory);
        command.Validators.Add(result =>
        {
            var ways = new[] { result.GetValue(_inventory) is not null, result.GetValue(_subscriptions) is { Length: > 0 }, result.GetValue(_managementGroups) is { Length: > 0 } }.Count(way => way);
            if (ways != 1) result.AddError($"Say where to look: {(hasFiles ? "--inventory FILE, " : "")}--subscription ID or --management-group ID, one of them.");
        });
    }

    /// <exception cref="InventoryException">The file is damaged or holds something else.</exception>
    public async Task<LiveAzure> ReadAsync(ParseResult parsed, CliHost host, Desired desired, Talk talk, CancellationToken cancel)
    {
        if (parsed.GetValue(_inventory) is not { } name) return await DriftRun.ReadAsync(host.Azure(), Scope(parsed), desired, new Spoken(talk), cancel).ConfigureAwait(false);

        var path = host.PathOf(name);
        if (!File.Exists(path)) throw new CliException($"There is no file '{name}'.");
        await using var file = File.OpenRead(path);
        return await DriftRun.ReadAsync(file, File.GetLastWriteTimeUtc(path), desired, cancel).ConfigureAwait(false);
    }

    public AzureScope Scope(ParseResult parsed) => new(parsed.GetValue(_subscriptions) ?? [], parsed.GetValue(_managementGroups) ?? []);

    /// <summary>Progress in the order in which it was reported.</summary>
    internal sealed class Spoken(Talk talk) : IProgress<string>
    {
        public void Report(string value) => talk.Progress(value);
    }
}
