// `char` and its tests

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var letter = 'x';
        Say($"{letter} {(int)letter} {(char)(letter + 1)} {char.IsLetter(letter)} {char.IsDigit('5')} {char.ToUpperInvariant(letter)} {'a' < 'b'} {letter == "x"[0]} {'\n' == 10} {'\u0041'} {'5' - '0'}");
    }
}
