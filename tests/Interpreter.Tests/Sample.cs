using System.Reflection;
using System.Runtime.Loader;
using AiFactory.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiFactory.Interpreter.Tests;

/// <summary>A person's sources, compiled as their project would be: to be run for real, and to be interpreted.</summary>
/// <param name="options">What lies beside the sources: inputs, the lock file, flags.</param>
internal sealed class Sample(CSharpCompilation compilation, BuildOptions options)
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);
    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>What a snippet need not say: name spaces, environments, and a way to say something that can be compared.</summary>
    private const string Around = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Text;
        global using AiFactory.Model;
        global using AiFactory.Model.Azure;
        global using static Teller;

        static class Teller
        {
            public static void Say(string? text) => new Person("said") { Description = text };
        }

        sealed partial class Snippet
        {
            public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development), new("prod", EnvironmentKind.Production)];
        }
        """;

    /// <summary>What a new project refers to: the framework and the Model.</summary>
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Architecture).Assembly.Location),
    ];

    public CSharpCompilation Compilation => compilation;

    public BuildOptions Options => options;

    public static Sample Of(string text, BuildOptions? options = null) => Of([("Model.cs", text)], options);

    /// <param name="files">Names and texts.</param>
    public static Sample Of(IEnumerable<(string Name, string Text)> files, BuildOptions? options = null) => new(
        CSharpCompilation.Create("Models", files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Language, "/models/" + file.Name)), References, Library), options ?? new());

    /// <summary>A part of an architecture named Snippet, which can say things with <c>Say</c>.</summary>
    public static Sample OfSnippet(IEnumerable<(string Name, string Text)> files, BuildOptions? options = null) => Of(files.Append(("Around.cs", Around)), options);

    /// <summary>An architecture of which a test only tells the statements.</summary>
    /// <param name="members">Of the same class, beside Define.</param>
    public static Sample Defining(string statements, string members = "", string types = "", BuildOptions? options = null) => OfSnippet([("Model.cs", $$"""
        sealed partial class Snippet : IArchitecture
        {
            public void Define(Architecture design, DeploymentEnvironment env)
            {
        {{statements}}
            }

        {{members}}
        }

        {{types}}
        """)], options);

    /// <summary>Compiles it, and runs it in a context of its own.</summary>
    public ArchitectureFamily Execute()
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));

        image.Position = 0;
        var context = new AssemblyLoadContext("models", isCollectible: true);
        try
        {
            var architecture = context.LoadFromStream(image).GetTypes().Single(type => typeof(IArchitecture).IsAssignableFrom(type));
            return ArchitectureFamily.Build((IArchitecture)Activator.CreateInstance(architecture)!, options);
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } inner)
        {
            throw inner;
        }
        finally
        {
            context.Unload();
        }
    }

    public Interpretation Interpret(Limits? limits = null)
    {
        var models = new ModelCompilation(compilation);
        return models.Interpret(models.Architectures.Single(), options, limits);
    }
}
