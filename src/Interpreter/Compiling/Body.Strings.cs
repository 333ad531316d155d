using System.Globalization;
using System.Text;
using AiFactory.Interpreter.Reflection;
using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

internal sealed partial class Body
{
    /// <summary>Adds its part to the text; an unknown part is handed back.</summary>
    private delegate Unknown? Piece(Frame frame, StringBuilder text);

    private Expr Interpolated(IInterpolatedStringOperation operation) => Joined([.. operation.Parts.Select(Part)], operation.Syntax);

    /// <summary><c>$"…" + $"…"</c>, which the compiler hands to a text handler as one.</summary>
    private Expr Interpolated(IInterpolatedStringAdditionOperation operation) => Concatenation(Value(operation.Left), Value(operation.Right));

    private static Expr Joined(Piece[] parts, SyntaxNode syntax) => frame =>
    {
        var text = new StringBuilder();
        frame.Run.At ??= frame.At(syntax);
        try
        {
            foreach (var part in parts)
            {
                if (part(frame, text) is { } unknown) return unknown;
                if (text.Length > frame.Run.Limits.Characters) throw new LimitException($"A text has more than {frame.Run.Limits.Characters:N0} characters.", frame.At(syntax));
            }
        }
        catch (UnknownException unknown)
        {
            return unknown.Value;
        }
        catch (FormatException wrong)
        {
            return frame.Fail(wrong, syntax);
        }

        frame.Run.Spend(1 + (text.Length / 32), null);
        return text.ToString();
    };

    private Piece Part(IInterpolatedStringContentOperation part)
    {
        switch (part)
        {
            case IInterpolatedStringTextOperation literal:
                var value = Value(literal.Text);
                return (frame, text) =>
                {
                    text.Append((string?)value(frame));
                    return null;
                };
            case IInterpolationOperation hole:
                return Hole(Value(hole.Expression), hole.Alignment is null ? null : Value(hole.Alignment), (hole.FormatString as ILiteralOperation)?.ConstantValue.Value as string ?? hole.FormatString?.ConstantValue.Value as string, part.Syntax);
            case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call }:
                return Appended(call);
            default:
                return (frame, _) => frame.Unknown(part.Syntax, "this part of a text cannot be followed");
        }
    }

    private static Piece Hole(Expr value, Expr? alignment, string? format, SyntaxNode syntax) => (frame, text) =>
    {
        var given = value(frame);
        if (given is Unknown unknown) return unknown;
        if (format is { Length: > 4 } && format.Count(char.IsDigit) > 4 && format.Length < 12) throw new LimitException($"A text has more than {frame.Run.Limits.Characters:N0} characters.", frame.At(syntax));
        var shown = ValueText.Of(given, frame.Run, format, isFormatted: true);
        if (alignment?.Invoke(frame) is int width)
        {
            if (Math.Abs((long)width) > frame.Run.Limits.Characters) throw new LimitException($"A text has more than {frame.Run.Limits.Characters:N0} characters.", frame.At(syntax));
            shown = width < 0 ? shown.PadRight(-width) : shown.PadLeft(width);
        }

        text.Append(shown);
        return null;
    };

    /// <summary>A part that the compiler would hand to a handler of the framework; its arguments are those of an interpolation.</summary>
    private Piece Appended(IInvocationOperation call)
    {
        if (call.Arguments.Length == 0) return static (_, _) => null;
        Expr? alignment = null;
        string? format = null;
        foreach (var argument in call.Arguments.Skip(1))
        {
            if (argument.Parameter?.Name == "alignment") alignment = Value(argument.Value);
            if (argument.Parameter?.Name == "format") format = argument.Value.ConstantValue.Value as string;
        }

        return Hole(Value(call.Arguments[0].Value), alignment, format, call.Syntax);
    }

    /// <summary>A text as a library's own handler takes it: the Model's text keeps its references. The framework's handlers make plain text.</summary>
    private Expr Handler(IInterpolatedStringHandlerCreationOperation operation)
    {
        if (operation.Type is not INamedTypeSymbol type || _program.Types.IsUser(type)) return NotKnown(operation, "a text handler of its own is not supported in a model");
        if (!Types.IsModel(type))
        {
            return operation.Content is IInterpolatedStringOperation plain ? Interpolated(plain) : Value(operation.Content);
        }

        if (operation.Content is not IInterpolatedStringOperation content || operation.HandlerCreation is not IObjectCreationOperation { Constructor: { } constructor } || _program.Members.Of(constructor) is not { } make) return NotKnown(operation, "this text cannot be followed");
        var (pieces, literals) = (content.Parts.Length, content.Parts.OfType<IInterpolatedStringAppendOperation>().Count());
        var appends = content.Parts.OfType<IInterpolatedStringAppendOperation>().Select(part => part.AppendCall).OfType<IInvocationOperation>()
            .Select(call => (Member: _program.Members.Of(_types.On(call.TargetMethod)), Arguments: Arguments(call.Arguments, call.TargetMethod.Parameters.Length, toUser: false), call.Syntax)).ToArray();
        var syntax = operation.Syntax;
        return frame =>
        {
            var handler = make.Invoke(null, [pieces, literals]);
            foreach (var (member, arguments, at) in appends)
            {
                if (member is null) return frame.Unknown(at, "this part of a text cannot be followed");
                var given = arguments(frame);
                if (Array.Find(given, value => value is Unknown) is { } unknown) return unknown;
                CallReal(frame, member, handler, given, frame.At(at), mayBeNull: false);
            }

            return handler;
        };
    }
}
