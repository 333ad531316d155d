// casts between numbers, to and from `object`, up and down

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        double d = 3.99;
        int wide = 70_000;
        long below = -1;
        long big = 4_294_967_297;
        object boxed = 3;
        Say($"{(int)d} {(int)-3.99} {(int)big} {(char)65} {(int)'a'} {(long)3.5m} {(byte)wide} {(uint)below} {(float)0.1 + 0.2f} {(decimal)1.5}");
        Say($"{(int)boxed} {(object)boxed == boxed} {(EnvironmentKind)2} {(int)EnvironmentKind.Production} {(EnvironmentKind)99}");
        short narrow = (short)wide;
        Say($"{narrow} {(sbyte)(wide - 69_800)} {(ushort)below} {(ulong)5} {(double)1 / 3} {(int)(char)97}");
        Element element = new Person("x");
        Say(((Person)element).Name);
    }
}
