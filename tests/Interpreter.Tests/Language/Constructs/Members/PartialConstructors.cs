// partial constructors and events (C# 14)

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say(new Note("a").Text);
    }
}

sealed partial class Note
{
    public partial Note(string text);
}

// file: Other.cs
sealed partial class Note
{
    public partial Note(string text) => Text = text + "!";

    public string Text { get; }
}
