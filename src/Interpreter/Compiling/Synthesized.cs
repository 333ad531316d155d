using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Compiling;

/// <summary>What the compiler writes for a person: automatic properties, and the members of records.</summary>
internal static class Synthesized
{
    public static Code? Accessor(Program program, IMethodSymbol accessor, IPropertySymbol property)
    {
        if (property.ContainingType.IsAnonymousType)
        {
            var place = program.TypeOf(property.ContainingType).IndexOf(property);
            return (_, self, _, _) => Copied(((UserObject)self!).Fields[place]);
        }

        if (property.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)) is not { } field) return null;
        var type = program.TypeOf(property.ContainingType);
        var isGetter = accessor.MethodKind == MethodKind.PropertyGet;
        if (property.IsStatic)
        {
            var at = type.StaticIndexOf(field);
            if (at < 0) return null;
            return isGetter ? (run, _, _, caller) => Copied(Statics.Of(program, type, run, caller)[at]) : (run, _, arguments, caller) => Statics.Of(program, type, run, caller)[at] = arguments[0];
        }

        var index = type.IndexOf(field);
        if (index < 0) return null;
        return isGetter ? (_, self, _, _) => Copied(((UserObject)self!).Fields[index]) : (_, self, arguments, _) => ((UserObject)self!).Fields[index] = arguments[0];
    }

    /// <summary>Adds a handler to an event that keeps its handlers itself, or removes it.</summary>
    public static Code? Accessor(Program program, IMethodSymbol accessor, IEventSymbol @event)
    {
        if (accessor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.AccessorDeclarationSyntax)) return null;
        var type = program.TypeOf(@event.ContainingType);
        var (adds, place) = (accessor.MethodKind == MethodKind.EventAdd, @event.IsStatic ? type.StaticIndexOf(@event) : type.IndexOf(@event));
        return (run, self, arguments, caller) =>
        {
            var fields = @event.IsStatic ? Statics.Of(program, type, run, caller) : ((UserObject)self!).Fields;
            var (held, handler) = (UserFunction.Behind(fields[place]), UserFunction.Behind(arguments[0]));
            fields[place] = adds ? UserFunction.Combine(held, handler) : UserFunction.Remove(held, handler);
            return null;
        };
    }

    public static Code? Of(Program program, IMethodSymbol method)
    {
        if (method.AssociatedSymbol is IPropertySymbol property) return property.Name == "EqualityContract" ? (_, self, _, _) => new UserTypeName(((UserObject)self!).Type.Symbol) : Accessor(program, method, property);
        switch (method.Name)
        {
            case "ToString": return (_, self, _, _) => self!.ToString();
            case "Equals" when method.Parameters.Length == 1: return (_, self, arguments, _) => Arithmetic.Box(self!.Equals(arguments[0]));
            case "PrintMembers":
                var printing = program.TypeOf(method.ContainingType);
                return (_, self, arguments, _) =>
                {
                    var text = printing.PrintedText((UserObject)self!);
                    ((System.Text.StringBuilder)arguments[0]!).Append(text);
                    return Arithmetic.Box(text.Length > 0);
                };
            case "<Clone>$": return (_, self, _, _) => ((UserObject)self!).Copy();
            case "op_Equality": return (_, _, arguments, _) => Arithmetic.Box(Equals(arguments[0], arguments[1]));
            case "op_Inequality": return (_, _, arguments, _) => Arithmetic.Box(!Equals(arguments[0], arguments[1]));
            case "Deconstruct":
                Function[] getters = [.. method.Parameters.Select(parameter => method.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().First().GetMethod!).Select(program.FunctionOf)];
                return (run, self, arguments, caller) =>
                {
                    for (var index = 0; index < getters.Length; index++) ((Cell)arguments[index]!).Value = getters[index].Call(run, self, [], caller);
                    return null;
                };
            default: return null;
        }
    }

    /// <summary>A struct that can change is handed out as a copy.</summary>
    public static object? Copied(object? value) => value is UserObject { Type.IsCopied: true } changeable ? changeable.Copy() : value;
}
