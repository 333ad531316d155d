using System.Runtime.CompilerServices;

namespace AiFactory.Model;

/// <summary>Someone who uses or runs the system, by role: "employee".</summary>
public sealed class Person(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : Element(name, new(file, line, expression))
{
    /// <summary>What the person does, in a few words.</summary>
    public string? Description { get; init; }

    /// <inheritdoc/>
    public override bool IsOutside => true;
}
