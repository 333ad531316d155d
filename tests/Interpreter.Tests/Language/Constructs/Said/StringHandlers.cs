// interpolated string handlers of one's own
// said: handler

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Log($"{1}");
    }

    private static void Log(Handler text) => Say(text.Text);
}

[System.Runtime.CompilerServices.InterpolatedStringHandler]
sealed class Handler(int literalLength, int formattedCount)
{
    public string Text { get; private set; } = $"{literalLength}{formattedCount}";

    public void AppendFormatted(int number) => Text += number;
}
