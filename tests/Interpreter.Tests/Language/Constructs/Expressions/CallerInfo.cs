// caller information and argument expressions that the compiler fills in

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Note("a" + "b");
    }

    private static void Note(string text, [System.Runtime.CompilerServices.CallerMemberName] string member = "", [System.Runtime.CompilerServices.CallerLineNumber] int line = 0, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(text))] string expression = "") =>
        Say($"{text} {member} {line} {expression}");
}
