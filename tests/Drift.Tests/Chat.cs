using System.Text;
using AiFactory.Drift.Compare;
using AiFactory.Drift.Inventory;
using AiFactory.Model;
using AiFactory.Tests;

namespace AiFactory.Drift.Tests;

/// <summary>The example in production, and comparisons with it.</summary>
internal static class Chat
{
    private static readonly Lazy<ArchitectureFamily> Family = new(() => ArchitectureFamily.Build(new GroundedChat.GroundedChat(), new BuildOptions
    {
        Lock = LockFile.Parse(File.ReadAllText(Repository.At("examples", "GroundedChat", LockFile.FileName))),
    }));

    public static readonly Date Today = new(2026, 11, 21);

    public static ArchitectureGraph Prod { get; } = Family.Value.Graphs.Single(graph => graph.Environment.Name == "prod");

    public static Desired Desired { get; } = Desired.Of(Prod);

    public static Task<DriftResult> Compare(string inventory, ArchitectureGraph? graph = null, Date? asOf = null) => Compare(Encoding.UTF8.GetBytes(inventory), graph, asOf);

    public static async Task<DriftResult> Compare(byte[] inventory, ArchitectureGraph? graph = null, Date? asOf = null)
    {
        graph ??= Prod;
        var desired = Desired.Of(graph);
        using var stream = new MemoryStream(inventory);
        return DriftRun.Compare(graph, desired, await DriftRun.ReadAsync(stream, null, desired, CancellationToken.None), asOf ?? Today);
    }
}
