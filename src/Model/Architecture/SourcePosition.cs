namespace AiFactory.Model;

/// <summary>Where in a person's source something was said. The compiler fills it in; nobody writes it.</summary>
/// <param name="File">The file as the compiler was given it; empty when the thing was made by the model itself.</param>
/// <param name="Line">From 1; 0 when unknown.</param>
/// <param name="Expression">The text of the argument that names the thing.</param>
public readonly record struct SourcePosition(string File, int Line, string Expression)
{
    public bool IsKnown => Line > 0;

    /// <summary>In the form that editors make clickable: <c>Chat.cs(14)</c>.</summary>
    public override string ToString() => IsKnown ? $"{File}({Line})" : "";
}
