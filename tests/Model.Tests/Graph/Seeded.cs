using FsCheck;
using FsCheck.Fluent;
using Random = System.Random;

namespace AiFactory.Model.Tests.Graph;

/// <summary>Checks a property on samples grown from seeds; a failure names the seed.</summary>
internal static class Seeded
{
    public static void Check(Func<Random, bool> holds, int samples = 500) =>
        Prop.ForAll(ArbMap.Default.ArbFor<DoNotSize<int>>(), seed => holds(new Random(seed.Item))).Check(Config.QuickThrowOnFailure.WithMaxTest(samples));
}
