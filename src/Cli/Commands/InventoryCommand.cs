using System.CommandLine;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory inventory</c>: writes what Azure has to a file.</summary>
internal static class InventoryCommand
{
    public static Command Create(CliHost host) => new("inventory", "Writes a snapshot of Azure to a file, in Resource Graph's own JSON.");
}
