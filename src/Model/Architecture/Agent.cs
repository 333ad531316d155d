using System.Runtime.CompilerServices;
using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>A program that a model steers: it decides by itself which of its tools to call. What it may call are its connections.</summary>
/// <param name="of">Where it runs: a Foundry project, an app.</param>
public sealed class Agent(string name, Element of, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : Feature(name, of, file, line, expression)
{
    /// <summary>The identity that it alone has; null where it acts under that of what it runs in.</summary>
    public UserAssignedIdentity? Identity { get; init; }

    /// <summary>Who approves what it wants to change before it does; null where nobody is asked.</summary>
    public Owner? Approver { get; init; }
}
