// `[Conditional]` methods and partial methods without code, whose calls the compiler leaves out with their arguments; `#if`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Trace(Told("trace"));
        Kept(Told("kept"));
        Hook(Told("hook"));
        #if NEVER
        Say("never");
        #else
        Say("always");
        #endif
    }

    [System.Diagnostics.Conditional("NEVER")]
    private static void Trace(string text) => Say(text);

    [System.Diagnostics.Conditional("ALWAYS"), System.Diagnostics.Conditional("NEVER")]
    private static void Kept(string text) => Say(text);

    partial void Hook(string text);

    private static string Told(string text)
    {
        Say("told " + text);
        return text;
    }
}
