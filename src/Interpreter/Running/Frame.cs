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

    public Site At(SyntaxNode syntax) => new(syntax, Caller);

    public Unknown Unknown(SyntaxNode syntax, string reason) => Run.Unknown(reason, At(syntax));

    public object? Fail(Exception exception, SyntaxNode syntax) => Run.Fail(exception, At(syntax));
}
