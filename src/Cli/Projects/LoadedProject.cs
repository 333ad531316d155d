using AiFactory.Cli.Commands;
using AiFactory.Cli.Projects.Sources;
using AiFactory.Generators;
using AiFactory.Model;

namespace AiFactory.Cli.Projects;

/// <summary>A person's project with its architectures built: by interpreting its sources or, where that was asked for, by running it. What comes after cannot tell which.</summary>
internal sealed class LoadedProject : IDisposable
{
    private readonly ScratchFolder _scratch = new();
    private ExecutedProject? _executed;

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
            await project.BuildAsync(request, new SourceRoot(request.Root ?? request.Project.Folder), host.Today, talk, cancel).ConfigureAwait(false);
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
        _executed?.Dispose();
        _scratch.Dispose();
    }

    private async Task BuildAsync(ModelRequest request, SourceRoot root, Date today, Talk talk, CancellationToken cancel)
    {
        if (request.Executes)
        {
            talk.Progress($"Building {request.Project.Name} ...");
            _executed = await ExecutedProject.CompileAsync(request.Project, root, _scratch.FullName, talk, cancel).ConfigureAwait(false);
        }

        talk.Progress($"Reading {request.Project.Name} ...");
        var sources = request.Executes ? null : await SourcesAsync(request.Project, root, cancel).ConfigureAwait(false);

        request = request.With(_executed?.Settings ?? sources!.Settings, today);

        // Away from the caller, so that Ctrl+C is heard even while a model runs in circles.
        Architectures = await Task.Run(() => _executed?.Build(request, root, talk) ?? new InterpretedProject(sources!, request, root, talk).Build(cancel), cancel).ConfigureAwait(false);
    }

    private async Task<SourceProject> SourcesAsync(ProjectLocation project, SourceRoot root, CancellationToken cancel)
    {
        if (project.Kind == ProjectKind.Project) return await new ProjectSources(project.Name, root, _scratch.FullName).OpenAsync(project.Files[0], cancel).ConfigureAwait(false);

        var sources = FolderSources.Open(project.Files);
        var errors = sources.Errors(cancel);
        return errors.Count == 0 ? sources : throw SourceProject.Unusable(errors, project.Name, root);
    }
}
