// integer division, remainders, overflow, and the types of mixed sums

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{7 / 2} {-7 / 2} {7 % -3} {7.0 / 2} {7 / 2.0} {1 / 3m} {10 / 4 * 4} {int.MaxValue + 1L} {(short)1 + (short)2}");
        int large = int.MaxValue;
        uint unsigned = 5;
        long mixed = unsigned - 6;
        Say($"{large + 1} {mixed} {unsigned - 6} {unchecked((uint)-1)} {byte.MaxValue + 1} {'a' + 1} {(char)('a' + 1)}");
        Say($"{0b1010_0001} {0xFF} {1_000_000} {1e3} {1.5f} {2d} {3L} {4u} {5ul} {6m}");
        Say($"{int.Clamp(15, 0, 10)} {Math.DivRem(7, 2)} {int.Min(1, 2)}");
    }
}
