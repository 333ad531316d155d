using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using AiFactory.Model;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Compiling;

/// <summary>The type of a table's rows, which may be a record of a person's own.</summary>
internal sealed class RowType(Program program, ITypeSymbol symbol)
{
    /// <param name="architecture">Null where the files are asked for before there is one.</param>
    public object? Read(Frame frame, AiFactory.Model.Architecture? architecture, object?[] arguments, Site site)
    {
        try
        {
            var position = new SourcePosition((string)arguments[1]!, (int)arguments[2]!, (string)arguments[3]!);
            frame.Run.NoteSaid(position, site);
            var (path, shape) = ((string)arguments[0]!, new UserShape(program, symbol, frame.Run, site));
            var rows = architecture is null ? Inputs.Rows(path, shape, position) : architecture.Rows(path, shape, position);
            frame.Run.Spend(rows.Count * 10, site);
            var item = program.Types.Of(symbol) ?? typeof(object);
            var typed = Array.CreateInstance(item, rows.Count);
            for (var index = 0; index < rows.Count; index++) typed.SetValue(rows[index], index);
            return Activator.CreateInstance(typeof(List<>).MakeGenericType(item), typed);
        }
        catch (ModelException wrong)
        {
            return frame.Run.Fail(wrong, site);
        }
    }

    /// <summary>A type as the reader of tables asks about it: as reflection would answer for a compiled one.</summary>
    private sealed class UserShape(Program program, ITypeSymbol type, Run run, Site site) : RowShape
    {
        public override string Name => type.Name;
        public override Type? Real => program.Types.IsUser(type) || HasUser(type) ? null : program.Types.Of(type);
        public override RowShape? Underlying => Reflection.Types.IsNullable(type) ? new UserShape(program, ((INamedTypeSymbol)type).TypeArguments[0], run, site) : null;
        public override RowShape? Item => Items is { } item && !program.Types.IsUser(type) ? new UserShape(program, item, run, site) : null;
        public override IReadOnlyList<string>? Members => IsOwnEnum ? [.. program.Types.EnumOf((INamedTypeSymbol)type).Names] : Real is { IsEnum: true } known ? Enum.GetNames(known) : null;
        public override bool IsRecord => type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.IsAbstract && !type.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable);

        public override object Member(string name) => IsOwnEnum ? program.Types.EnumOf((INamedTypeSymbol)type).Parse(name, ignoreCase: false)! : Enum.Parse(Real!, name);

        public override object List(IReadOnlyList<object?> items)
        {
            var item = program.Types.Of(Items!) ?? typeof(object);
            var typed = Array.CreateInstance(item, items.Count);
            for (var index = 0; index < items.Count; index++) typed.SetValue(items[index], index);
            return Activator.CreateInstance(typeof(List<>).MakeGenericType(item), typed);
        }

        public override IReadOnlyList<Column>? Constructor => Widest?.Parameters.Select(parameter => new Column(parameter.Name, new UserShape(program, parameter.Type, run, site), parameter.HasExplicitDefaultValue, parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue is null ? program.DefaultOf(parameter.Type, run) : program.Types.Constant(parameter.ExplicitDefaultValue, parameter.Type) : null)).ToList();

        public override IReadOnlyList<Column> Settable => [.. Properties.Select(property => new Column(property.Name, new UserShape(program, property.Type, run, site), false, null))];

        public override object Make(IReadOnlyList<object?> arguments)
        {
            var made = new UserObject(program.TypeOf((INamedTypeSymbol)type), run);
            program.FunctionOf(Widest!).Call(run, made, [.. arguments], site);
            return made;
        }

        public override void Set(object made, string property, object? value) => program.FunctionOf(Properties.First(candidate => candidate.Name == property).SetMethod!).Call(run, made, [value], site);

        private bool IsOwnEnum => type.TypeKind == TypeKind.Enum && program.Types.IsUser(type);

        private ITypeSymbol? Items => type is INamedTypeSymbol { Arity: 1 } generic && generic.Name is "IReadOnlyList" or "IEnumerable" or "IList" or "List" or "ICollection" or "IReadOnlyCollection" ? ((INamedTypeSymbol)type).TypeArguments[0] : null;

        private IMethodSymbol? Widest => ((INamedTypeSymbol)type).InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public).OrderByDescending(constructor => constructor.Parameters.Length).FirstOrDefault();

        private IEnumerable<IPropertySymbol> Properties
        {
            get
            {
                for (var owner = type as INamedTypeSymbol; owner is not null && program.Types.IsUser(owner); owner = owner.BaseType)
                {
                    foreach (var property in owner.GetMembers().OfType<IPropertySymbol>().Where(property => property is { IsStatic: false, IsIndexer: false, SetMethod.DeclaredAccessibility: Accessibility.Public })) yield return property;
                }
            }
        }

        private bool HasUser(ITypeSymbol symbol) => symbol is INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } && arguments.Any(argument => program.Types.IsUser(argument) || HasUser(argument));
    }
}
