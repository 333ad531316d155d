using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using AiFactory.Generators;
using AiFactory.Model;

namespace AiFactory.Cli.Projects;

/// <summary>Runs what a person wrote and turns what it throws into an error with the person's own file and line.</summary>
internal sealed class UserCode(AssemblyLoadContext context, SourceRoot root)
{
    /// <exception cref="CliException">The person's code threw, or the model cannot be built.</exception>
    public T Run<T>(Func<T> code)
    {
        try
        {
            return code();
        }
        catch (Exception wrong) when (wrong is not (CliException or OperationCanceledException) && Explained(wrong) is { } message)
        {
            throw new CliException(message);
        }
    }

    /// <summary>Null for what is no fault of the person's: no line of theirs took part.</summary>
    private string? Explained(Exception outer)
    {
        var wrong = outer;
        while (wrong is TargetInvocationException or TypeInitializationException && wrong.InnerException is { } inner) wrong = inner;

        var frame = Frames(wrong).FirstOrDefault() ?? Frames(outer).FirstOrDefault();
        if (wrong is CliException) return wrong.Message;
        if (wrong is ModelException model) return ModelErrorText.Of(model, At(frame), root);
        if (frame is null) return null;

        var hint = wrong is MissingMemberException or TypeLoadException ? " The model was compiled against another version of AiFactory: build it again, or update the package or the tool." : "";
        return ModelErrorText.Line(At(frame), ModelErrorText.Thrown, $"{Where(wrong, frame)} threw {wrong.GetType().Name}: {wrong.Message}{hint}");
    }

    /// <summary>The person's own, innermost first.</summary>
    private IEnumerable<StackFrame> Frames(Exception wrong) => new StackTrace(wrong, fNeedFileInfo: true).GetFrames()
        .Where(frame => frame.GetMethod()?.Module.Assembly is { } assembly && ReferenceEquals(AssemblyLoadContext.GetLoadContext(assembly), context));

    private string At(StackFrame? frame) => frame?.GetFileName() is { } file ? root.At(new(file, frame.GetFileLineNumber(), "")) : "";

    private string Where(Exception wrong, StackFrame innermost)
    {
        if (Frames(wrong).Any(frame => frame.GetMethod()?.Name == nameof(IArchitecture.Define))) return nameof(IArchitecture.Define);

        var method = innermost.GetMethod()!;
        var type = method.DeclaringType?.Name ?? "";
        return method.Name switch
        {
            ".cctor" => $"The static members of {type}",
            ".ctor" => $"The constructor of {type}",
            var name => $"{type}.{(name.StartsWith("get_", StringComparison.Ordinal) ? name[4..] : name)}",
        };
    }
}
