using System.Runtime.CompilerServices;

namespace AiFactory.Model;

/// <summary>The JSON files that lie in the project's folder, for what is asked before there is an architecture: <c>Environments => [.. Inputs.Table&lt;LandingZone&gt;("landing-zones.json").Select(…)]</c>.</summary>
public static class Inputs
{
    [ThreadStatic] private static BuildOptions? _current;

    /// <summary>The rows of a file as the caller's own records.</summary>
    /// <exception cref="ModelException">No architecture is being built, there is no such file, or a row does not fit; the message names the line.</exception>
    public static IReadOnlyList<T> Table<T>(string path, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(path))] string expression = "") =>
        [.. Rows(path, new CompiledShape(typeof(T)), new(file, line, expression)).Select(row => (T)row!)];

    internal static IReadOnlyList<object?> Rows(string path, RowShape row, SourcePosition position) => Rows(_current ?? throw ModelErrors.InputOutside(path, position), path, row, position);

    internal static IReadOnlyList<object?> Rows(BuildOptions options, string path, RowShape row, SourcePosition position) =>
        new InputTable(path, position).Read(options.Input(path) ?? throw ModelErrors.NoInput(path, options.InputNames, position), row);

    /// <summary>Runs what may ask for these files.</summary>
    internal static T With<T>(BuildOptions options, Func<T> make)
    {
        var outer = _current;
        _current = options;
        try
        {
            return make();
        }
        finally
        {
            _current = outer;
        }
    }
}
