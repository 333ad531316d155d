using System.Text;
using AiFactory.Generators;

namespace AiFactory.Cli.Output;

/// <summary>The folder that generated files go to. Files of a person are left alone, and a failure leaves everything as it was.</summary>
internal sealed class OutputFolder(string path)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>What writing would do.</summary>
    /// <param name="files">All that belongs there.</param>
    /// <param name="isWhole">Whether what is not among them is superfluous; else it stays, for only a part was built.</param>
    /// <exception cref="CliException">The folder is a file, or its manifest is damaged.</exception>
    public OutputPlan Plan(IReadOnlyList<GeneratedFile> files, bool isWhole = true)
    {
        if (File.Exists(_path)) throw new CliException($"{_path} is a file. Name a folder after -o, or one that is still to be made.");

        var before = Manifest.Of(_path);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var plan = new OutputPlan();
        foreach (var file in files)
        {
            if (!hashes.TryAdd(OutputPath.Checked(file.Path), Manifest.Hash(file.Text))) throw new InvalidOperationException($"{file.Path} was generated twice.");
            var found = HashOf(file.Path);
            if (found == hashes[file.Path]) continue;
            (found is null ? plan.Missing : plan.Stale).Add(file.Path);
            if (found is not null && found != before.Hashes.GetValueOrDefault(file.Path)) plan.Protected.Add(file.Path);
        }

        foreach (var (old, hash) in before.Hashes.Where(file => !hashes.ContainsKey(file.Key)))
        {
            var found = HashOf(old);
            if (!isWhole) hashes[old] = hash;
            else if (found is not null) plan.Superfluous.Add(old);
            if (isWhole && found is not null && found != hash) plan.Protected.Add(old);
        }

        return plan with { Manifest = new Manifest(hashes), IsManifestStale = !before.Hashes.OrderBy(file => file.Key, StringComparer.Ordinal).SequenceEqual(hashes) };
    }

    /// <summary>Writes what differs and removes what is superfluous.</summary>
    /// <exception cref="CliException">A person changed a file that would be overwritten or removed; nothing was changed.</exception>
    public OutputPlan Write(IReadOnlyList<GeneratedFile> files, bool isWhole = true, bool force = false)
    {
        var plan = Plan(files, isWhole);
        if (plan.Protected.Count > 0 && !force) throw new CliException(Refusal(plan.Protected));
        if (plan.IsFresh && !plan.IsManifestStale) return plan;

        var texts = files.ToDictionary(file => file.Path, file => file.Text);
        List<(string Path, string Text)> writes = [.. plan.Missing.Concat(plan.Stale).Select(file => (file, texts[file])), (Manifest.FileName, plan.Manifest.Print())];
        foreach (var file in writes.Select(write => write.Path).Concat(plan.Superfluous)) RefuseLinks(file);
        Swap(writes, plan.Superfluous);
        return plan;
    }

    /// <summary>Everything is written aside first; then each file changes places in one step, and all of them back when one cannot.</summary>
    private void Swap(List<(string Path, string Text)> writes, IReadOnlyList<string> removals)
    {
        var aside = Directory.CreateDirectory($"{_path}.{Guid.NewGuid():N}.tmp").FullName;
        var undo = new Stack<Action>();
        try
        {
            foreach (var (file, text) in writes) File.WriteAllText(Below(Path.Combine(aside, "new"), file), text, Utf8);
            foreach (var (file, _) in writes)
            {
                SetAside(aside, file, undo);
                var (from, to) = (Path.Combine(aside, "new", file), Below(_path, file));
                File.Move(from, to);
                undo.Push(() => File.Delete(to));
            }

            foreach (var file in removals) SetAside(aside, file, undo);
        }
        catch
        {
            while (undo.TryPop(out var step)) step();
            throw;
        }
        finally
        {
            Directory.Delete(aside, recursive: true);
        }

        foreach (var file in removals) RemoveEmptyFolders(Path.GetDirectoryName(Path.Combine(_path, file))!);
    }

    private void SetAside(string aside, string file, Stack<Action> undo)
    {
        var from = Path.Combine(_path, file);
        if (!File.Exists(from)) return;
        var to = Below(Path.Combine(aside, "old"), file);
        File.Move(from, to);
        undo.Push(() => File.Move(to, from, overwrite: true));
    }

    private static string Below(string folder, string file)
    {
        var full = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }

    private void RemoveEmptyFolders(string folder)
    {
        for (var at = folder; at.Length > _path.Length && Directory.Exists(at) && !Directory.EnumerateFileSystemEntries(at).Any(); at = Path.GetDirectoryName(at)!) Directory.Delete(at);
    }

    /// <summary>A link in the folder may lead out of it.</summary>
    private void RefuseLinks(string file)
    {
        for (var at = Path.GetDirectoryName(Path.Combine(_path, file))!; at.Length > _path.Length; at = Path.GetDirectoryName(at)!)
        {
            if (new DirectoryInfo(at).LinkTarget is { } target) throw new CliException($"{at} is a link to {target}. Nothing is written through links: remove it, or choose another folder.");
        }
    }

    /// <summary>Null when there is no such file.</summary>
    private string? HashOf(string file) => Path.Combine(_path, file) is var full && File.Exists(full) ? Manifest.Hash(File.ReadAllText(full)) : null;

    private string Refusal(IReadOnlyList<string> files) => $"""
        Nothing was written: these files in {_path} were changed by hand or are not ours.
        {string.Join("\n", files.Select(file => "  " + file))}
        Take your changes over into the model and delete the files, choose another folder with -o, or overwrite them with --force.
        """;
}

/// <summary>What writing would do, by path with forward slashes.</summary>
internal sealed record OutputPlan
{
    public List<string> Missing { get; } = [];

    /// <summary>There, and different.</summary>
    public List<string> Stale { get; } = [];

    /// <summary>Ours, and no longer generated.</summary>
    public List<string> Superfluous { get; } = [];

    /// <summary>Of the stale and superfluous ones, those that a person changed or made.</summary>
    public List<string> Protected { get; } = [];

    public Manifest Manifest { get; init; } = new(new Dictionary<string, string>());

    public bool IsManifestStale { get; init; }

    public bool IsFresh => Missing.Count + Stale.Count + Superfluous.Count == 0;

    /// <summary>A line for each file that is not as it should be.</summary>
    public IEnumerable<string> Differences => Missing.Select(file => "missing: " + file).Concat(Stale.Select(file => "stale: " + file)).Concat(Superfluous.Select(file => "superfluous: " + file));
}
