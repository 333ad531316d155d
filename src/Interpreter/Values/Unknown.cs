using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Values;

/// <summary>A value that only running the program, or the world outside, can tell. A known value is the .NET object itself.</summary>
/// <param name="reason">What is not known, as a sentence begins: "'DateTime.Now' is the current time".</param>
/// <param name="at">Where it comes from.</param>
/// <param name="number">The how many-th unknown of this run that comes from there.</param>
internal sealed class Unknown(string reason, Site at, int number)
{
    public string Reason { get; } = reason;
    public Site At { get; } = at;

    /// <summary>Stands for the same value in every world of a program.</summary>
    public int Identity { get; } = unchecked((at.Syntax.SpanStart * 397) ^ (at.Syntax.SyntaxTree.FilePath.Length * 31) ^ number);

    /// <summary>Whether a person was told, or need not be told because the compiler says it.</summary>
    public bool IsSaid { get; set; }
}

/// <summary>Carries an unknown out of library code that called a person's lambda.</summary>
internal sealed class UnknownException(Unknown value) : Exception
{
    public Unknown Value { get; } = value;
}

/// <summary>An exception of the interpreted program.</summary>
/// <param name="value">A real exception, or an object of a person's own class.</param>
internal sealed class ProgramException(object value, Site at) : Exception(TextOf(value))
{
    public object Value { get; } = value;
    public Site At { get; } = at;

    /// <summary>As the library sees it.</summary>
    public Exception? Exception => Real(Value);

    private static string TextOf(object value) => Real(value) switch
    {
        null => "",
        TypeInitializationException { InnerException: { } inner } outer => $"{outer.Message} {inner.Message}",
        var exception => exception.Message,
    };

    private static Exception? Real(object value) => value as Exception ?? (value as UserObject)?.Native as Exception;
}

/// <summary>The model asks for more than a compiler should give.</summary>
/// <param name="at">Null where only the loop or call around knows.</param>
internal sealed class LimitException(string message, Site? at) : Exception(message)
{
    public Site? At { get; set; } = at;
}

/// <summary>A variable that outlives its frame or is passed by reference.</summary>
internal sealed class Cell(object? value)
{
    public object? Value = value;

    /// <summary>Puts the value back where it came from: a property or an item of an array.</summary>
    public Action? Changed { get; set; }

    /// <summary>Made by a closure before the declaration was met, which then takes it over.</summary>
    public bool IsEarly;
}

/// <summary>A place in the sources and the calls that led to it.</summary>
internal sealed class Site(SyntaxNode syntax, Site? caller)
{
    public SyntaxNode Syntax { get; } = syntax;
    public Site? Caller { get; } = caller;

    public Place ToPlace()
    {
        var callers = new List<SyntaxNode>();
        for (var call = Caller; call is not null; call = call.Caller) callers.Add(call.Syntax);
        return new(Syntax, callers);
    }
}
