// the types of mixed arithmetic, of shifts, of characters and small numbers

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        byte small = 200;
        short middle = 1000;
        char letter = 'a';
        uint unsigned = 7;
        Say($"{(small + small).GetType().Name} {(unsigned + middle).GetType().Name} {(letter + letter).GetType().Name} {(1 + 1L).GetType().Name} {(1 + 1f).GetType().Name} {(1f + 1.0).GetType().Name} {(1 + 1m).GetType().Name} {(-unsigned).GetType().Name} {(small << 1).GetType().Name} {(1UL + unsigned).GetType().Name}");
        Say($"{small * 2} {(byte)(small * 2)} {middle * middle} {letter * 2} {unsigned / 2} {-7 >> 1} {7 / -2} {-7 % 2} {1 / 2.0f} {2 / 3m} {unsigned - 8 > 0}");
        small += 100;
        middle *= 100;
        letter++;
        Say($"{small} {middle} {letter} {(true ? 1 : 2.5)} {(object)(true ? 1 : 2L)} {new[] { 1, 2L }[0].GetType().Name}");
    }
}
