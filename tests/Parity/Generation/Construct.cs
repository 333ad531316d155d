namespace AiFactory.Parity.Generation;

/// <summary>A part of the language or of the library, as a piece of a program in the notation of <see cref="Template"/>.</summary>
/// <param name="Name">What it is, as the table of what the interpreter supports says it.</param>
/// <param name="Body">Statements of a method that describes the architecture.</param>
internal sealed record Construct(string Name, string Body)
{
    /// <summary>Members of the architecture's class.</summary>
    public string Members { get; init; } = "";

    /// <summary>Types beside it, in whichever file.</summary>
    public string Types { get; init; } = "";

    /// <summary>A declared input file: its name, and its text.</summary>
    public (string Name, string Text)? Input { get; init; }

    /// <summary>How often it is taken, beside others' 1.</summary>
    public double Weight { get; init; } = 1;
}
