using AiFactory.Generators.Views.Layout;
using AiFactory.Generators.Views.Projections;
using AiFactory.Model;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Views;

/// <summary>The example architecture, built as its committed output was.</summary>
internal static class Example
{
    private static readonly Lazy<ArchitectureFamily> Built = new(() => ArchitectureFamily.Build(new GroundedChat.GroundedChat(), new BuildOptions
    {
        Lock = LockFile.Parse(File.ReadAllText(Repository.At("examples", "GroundedChat", LockFile.FileName))),
    }));

    public static ArchitectureFamily Family => Built.Value;

    /// <summary>The leading environment's components.</summary>
    public static Scene Scene => LayoutEngine.Draw(ArchitectView.Of(Family.Leading));
}
