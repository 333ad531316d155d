using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Running;

/// <summary>What a piece of code does when it has run.</summary>
internal enum Signal { Next, Break, Continue, Return, Goto }

internal delegate object? Expr(Frame frame);

internal delegate Signal Stmt(Frame frame);

/// <summary>The variables of one call.</summary>
internal sealed class Frame(Run run, int slots, object? self, Site? caller)
{
    public readonly Run Run = run;
    public readonly object?[] Slots = slots == 0 ? [] : new object?[slots];
    public readonly object? This = self;

    /// <summary>Where this call was made, with the calls around it; null in what is run first.</summary>
    public readonly Site? Caller = caller;

    public object? Result;
    public ILabelSymbol? Label;

    /// <summary>Lets go of the variables: those of a long method fill an array that the garbage collector looks at last, and all they hold would wait for that.</summary>
    public void Close() => Array.Clear(Slots, 0, Slots.Length);

    public Site At(SyntaxNode syntax) => new(syntax, Caller);

    public Unknown Unknown(SyntaxNode syntax, string reason) => Run.Unknown(reason, At(syntax));

    public object? Fail(Exception exception, SyntaxNode syntax) => Run.Fail(exception, At(syntax));
}
