using System.Reflection;
using AiFactory.Analyzers;
using AiFactory.Cli.Commands;
using AiFactory.Generators;
using AiFactory.Model;

namespace AiFactory.Cli.Projects;

/// <summary>A person's program, compiled and run. Lets go of the person's assembly when disposed.</summary>
internal sealed class ExecutedProject : IDisposable
{
    private readonly ModelContext _context;

    private ExecutedProject(string path, ProjectSettings settings, Talk talk)
    {
        Settings = settings;
        _context = new ModelContext(path);
        if (_context.WasBuiltAgainstAnother()) talk.Note($"warning: {Path.GetFileName(path)} was compiled against another build of AiFactory.Model than that of this tool ({CommandLine.Version}). If something seems missing, update the package or the tool.");
    }

    /// <summary>What the project says about its checking.</summary>
    public ProjectSettings Settings { get; }

    /// <param name="scratch">A folder for what only this run needs.</param>
    /// <exception cref="CliException">It does not compile.</exception>
    public static async Task<ExecutedProject> CompileAsync(ProjectLocation project, SourceRoot root, string scratch, Talk talk, CancellationToken cancel)
    {
        if (project.Kind == ProjectKind.Assembly) return new(project.Files[0], ProjectSettings.None, talk);

        var file = project.Files[0];
        if (project.Kind != ProjectKind.Project) SourcesProject.Write(file = Path.Combine(scratch, "model.csproj"), project.Files);
        var (assembly, settings) = await new ProjectBuilder(project.Name, scratch).BuildAsync(file, root, cancel).ConfigureAwait(false);
        return new(assembly, settings, talk);
    }

    /// <exception cref="CliException">There is no model, or it cannot be built.</exception>
    public IReadOnlyList<BuiltArchitecture> Build(ModelRequest request, SourceRoot root, Talk talk)
    {
        var assembly = _context.LoadModel();
        var user = new UserCode(_context, root);
        var all = user.Run(() => DefinitionsOf(assembly, request.Project));
        var inputs = new InputFiles(root.Folder, request.Output);
        return [.. Definitions.Chosen(all, type => type.Name, request).Select(type => user.Run(() => Build(type, all.Count > 1, request, root, inputs, talk)))];
    }

    public void Dispose() => _context.Unload();

    private static BuiltArchitecture Build(Type type, bool isOneOfSeveral, ModelRequest request, SourceRoot root, InputFiles inputs, Talk talk)
    {
        var store = LockStore.Open(root.Folder, isOneOfSeveral ? type.Name : null);
        var definition = (IArchitecture)Activator.CreateInstance(type, nonPublic: true)!;
        talk.Announce(type.Name, request);
        var family = ArchitectureFamily.Build(definition, request.Options(inputs, store));
        talk.Announce(family);
        return new(family, store, root, request);
    }

    private static List<Type> DefinitionsOf(Assembly assembly, ProjectLocation project)
    {
        Type[] classes = [.. assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && typeof(IArchitecture).IsAssignableFrom(type)).OrderBy(type => type.FullName, StringComparer.Ordinal)];
        List<Type> usable = [.. classes.Where(type => type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []) is not null)];
        return usable.Count > 0 ? usable : throw Definitions.None(classes.FirstOrDefault()?.Name, project);
    }
}
