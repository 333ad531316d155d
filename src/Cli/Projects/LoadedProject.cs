using System.Reflection;
using AiFactory.Cli.Commands;
using AiFactory.Generators;
using AiFactory.Model;

namespace AiFactory.Cli.Projects;

/// <summary>A person's project: compiled, loaded, and its architectures built. Lets go of the person's assembly when disposed.</summary>
internal sealed class LoadedProject : IDisposable
{
    private readonly ScratchFolder _scratch = new();
    private ModelContext? _context;

    private LoadedProject()
    {
    }

    /// <summary>By name.</summary>
    public IReadOnlyList<BuiltArchitecture> Architectures { get; private set; } = [];

    /// <exception cref="CliException">There is no model, or it cannot be built.</exception>
    public static async Task<LoadedProject> OpenAsync(ModelRequest request, CliHost host, Talk talk, CancellationToken cancel)
    {
        var project = new LoadedProject();
        try
        {
            var root = new SourceRoot(request.Project.Folder);
            var assembly = await project.CompileAsync(request.Project, root, talk, cancel).ConfigureAwait(false);
            // Away from the caller, so that Ctrl+C is heard even while a model runs in circles.
            await Task.Run(() => project.Load(assembly, request, root, talk), cancel).ConfigureAwait(false);
            return project;
        }
        catch
        {
            project.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _context?.Unload();
        _scratch.Dispose();
    }

    private async Task<string> CompileAsync(ProjectLocation project, SourceRoot root, Talk talk, CancellationToken cancel)
    {
        if (project.Kind == ProjectKind.Assembly) return project.Files[0];

        talk.Progress($"Building {project.Name} ...");
        var builder = new ProjectBuilder(project.Name, typeof(Architecture).Assembly.Location, _scratch.FullName);
        if (project.Kind == ProjectKind.Project) return await builder.BuildAsync(project.Files[0], root, cancel).ConfigureAwait(false);

        var made = Path.Combine(_scratch.FullName, "model.csproj");
        SourcesProject.Write(made, project.Files);
        return await builder.BuildAsync(made, root, cancel).ConfigureAwait(false);
    }

    private void Load(string path, ModelRequest request, SourceRoot root, Talk talk)
    {
        _context = new ModelContext(path);
        var assembly = _context.LoadModel();
        if (_context.WasBuiltAgainstAnother()) talk.Note($"warning: {Path.GetFileName(path)} was compiled against another build of AiFactory.Model than that of this tool ({CommandLine.Version}). If something seems missing, update the package or the tool.");

        var user = new UserCode(_context, root);
        var all = user.Run(() => Definitions(assembly, request.Project));
        var inputs = new InputFiles(root.Folder, request.Output);
        Architectures = [.. Chosen(all, request).Select(type => user.Run(() => Build(type, all.Count > 1, request, root, inputs, talk)))];
    }

    private static BuiltArchitecture Build(Type type, bool isOneOfSeveral, ModelRequest request, SourceRoot root, InputFiles inputs, Talk talk)
    {
        var store = LockStore.Open(root.Folder, isOneOfSeveral ? type.Name : null);
        var definition = (IArchitecture)Activator.CreateInstance(type, nonPublic: true)!;
        talk.Progress($"Describing {type.Name} in {(request.Environments.Count == 0 ? "all environments" : string.Join(", ", request.Environments))} ...");
        var family = ArchitectureFamily.Build(definition, new BuildOptions { Flags = request.Flags, Environments = request.Environments, Inputs = inputs, Lock = store.Before });
        foreach (var graph in family.Graphs) talk.Progress($"  {graph.Environment}: {graph.Resources.Count} resources, {graph.Grants.Count} grants");
        return new(family, store, root);
    }

    private static List<Type> Definitions(Assembly assembly, ProjectLocation project)
    {
        Type[] classes = [.. assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && typeof(IArchitecture).IsAssignableFrom(type)).OrderBy(type => type.FullName, StringComparer.Ordinal)];
        List<Type> usable = [.. classes.Where(type => type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []) is not null)];
        if (usable.Count > 0) return usable;
        throw new CliException(classes.Length > 0
            ? $"{classes[0].Name} cannot be made: give it a constructor without parameters."
            : $"{project.Name} has no class that implements IArchitecture. Write one, as in 'public sealed class Chat : IArchitecture', or see 'aifactory new --help'.");
    }

    private static List<Type> Chosen(List<Type> all, ModelRequest request)
    {
        if (request.Architecture is not { } name) return all;
        var chosen = all.FindAll(type => string.Equals(type.Name, name, StringComparison.OrdinalIgnoreCase));
        return chosen.Count > 0 ? chosen : throw new CliException($"There is no architecture '{name}'.{Nearest.Question(name, all.Select(type => type.Name))} There are: {string.Join(", ", all.Select(type => type.Name))}.");
    }
}
