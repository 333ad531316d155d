// shifts of signed and unsigned numbers, also by too much and without sign

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{1 << 4} {-16 >> 2} {-16 >>> 28} {1 << 33} {1L << 33} {0xF0u >> 4} {(byte)0x80 << 1} {-1 >>> 31} {-1L >>> 63}");
        Say($"{5 & 3} {5 | 3} {5 ^ 3} {~5} {~0u} {unchecked((byte)~(byte)1)}");
    }
}
