// name spaces, aliases of any type, static imports

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var spot = new Company.Parts.Spot(1, 2);
        Say($"{Company.Parts.Spot.Kind} {spot.X} {Company.Use.Sum()}");
    }
}

// file: Parts.cs
namespace Company.Parts;

sealed record Spot(int X, int Y)
{
    public const string Kind = "spot";
}

static class Tools
{
    public static int Add(int one, int other) => one + other;
}

// file: Use.cs
using static Company.Parts.Tools;
using Numbers = System.Collections.Generic.List<int>;
using Place = (int X, int Y);
using Point = Company.Parts.Spot;

namespace Company
{
    static class Use
    {
        public static int Sum()
        {
            Numbers numbers = [1, 2];
            Place place = (3, 4);
            return Add(numbers.Sum(), place.X) + new Point(5, 6).Y;
        }
    }
}
