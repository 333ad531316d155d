using System.Globalization;

namespace AiFactory.Parity.Generation;

/// <summary>Makes model programs of constructs: always compiling, nearly always running to the end, the same for a seed on every machine.</summary>
public static class ProgramGenerator
{
    private const int FewestConstructs = 10;
    private const int MostConstructs = 30;

    private static readonly (Construct Construct, double Until)[] Weighted = WithWeights();

    /// <summary>The names of all constructs that programs are made of.</summary>
    public static IReadOnlyList<string> ConstructNames { get; } = [.. Catalogue.All.Select(construct => construct.Name)];

    /// <summary>The names of what a model should do without: never in a generated program, for trying alone.</summary>
    public static IReadOnlyList<string> OutsideNames { get; } = [.. Catalogue.Outside.Select(construct => construct.Name)];

    public static GeneratedProgram Generate(int seed)
    {
        var dice = new Dice(seed);
        return Generate(seed, [.. Enumerable.Range(0, Math.Min(dice.Between(FewestConstructs, MostConstructs), dice.Between(FewestConstructs, MostConstructs))).Select(_ => Pick(dice))]);
    }

    /// <summary>A program of just these constructs, for finding out which of them is to blame.</summary>
    public static GeneratedProgram Generate(int seed, IReadOnlyList<string> constructs) => Generate(seed, [.. constructs.Select(Catalogue.Named)]);

    private static GeneratedProgram Generate(int seed, IReadOnlyList<Construct> constructs)
    {
        var dice = Dice.Of(seed, 1);
        var draft = new Draft(dice);
        var name = "Model" + seed.ToString(CultureInfo.InvariantCulture).Replace('-', '_');
        Commons.Write(draft, dice);
        draft.Block(Commons.Beginning(dice));
        Frames.Write(draft, dice, constructs, seed);
        return new(seed, draft.Sources(name, Commons.Environments(dice)), draft.Inputs, [.. constructs.Select(construct => construct.Name)]);
    }

    private static Construct Pick(Dice dice)
    {
        var point = dice.Below(1_000_000) / 1_000_000.0 * Weighted[^1].Until;
        return Array.Find(Weighted, candidate => point < candidate.Until).Construct ?? Weighted[^1].Construct;
    }

    private static (Construct, double)[] WithWeights()
    {
        var sum = 0.0;
        return [.. Catalogue.All.Select(construct => (construct, sum += construct.Weight))];
    }
}
