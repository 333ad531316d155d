using System.CommandLine;
using System.Globalization;
using AiFactory.Drift.Inventory;
using AiFactory.Generators;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory inventory</c>: writes what Azure has to a file, in Resource Graph's own JSON.</summary>
internal static class InventoryCommand
{
    public static Command Create(CliHost host)
    {
        var output = new Option<string?>("--output", "-o") { Description = "The file to write.", HelpName = "FILE" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no notes; results and errors only." };
        var command = new Command("inventory", "Writes a snapshot of Azure to a file, in Resource Graph's own JSON; reads only.") { output, quiet };
        var azure = new AzureOptions(command, hasFiles: false);
        command.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValue(output))) result.AddError("Say where to write: aifactory inventory --subscription ID -o azure.json");
        });

        command.SetAction(async (parsed, cancel) =>
        {
            var talk = new Talk(host, parsed.GetValue(quiet));
            var path = host.PathOf(parsed.GetValue(output)!);
            var begun = path + ".part"; // a file that is there is kept until a whole one can take its place
            Snapshot snapshot;
            int rows;
            try
            {
                await using (var file = File.Create(begun)) (snapshot, rows) = await InventoryWriter.WriteAsync(host.Azure(), azure.Scope(parsed), file, new AzureOptions.Spoken(talk), cancel).ConfigureAwait(false);
                File.Move(begun, path, overwrite: true);
            }
            finally
            {
                File.Delete(begun);
            }

            host.Output.WriteLine(PlainText.Line(string.Create(CultureInfo.InvariantCulture, $"{parsed.GetValue(output)}: {rows} resources of {snapshot.Subscriptions.Count} subscriptions.")));
            foreach (var why in snapshot.Unread) host.Error.WriteLine(PlainText.Line("not seen: " + why));
            return snapshot.Unread.Count == 0 ? ExitCode.Good : ExitCode.Incomplete;
        });
        return command;
    }
}
