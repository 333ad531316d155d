using AiFactory.Model;

namespace AiFactory.Cli.Projects;

/// <summary>The lock file beside a project. Where a project has several architectures, each has its own, for they share no names.</summary>
internal sealed class LockStore
{
    private readonly string _path;
    private readonly string? _text;

    private LockStore(string path, string? text) => (_path, _text, Before) = (path, text, text is null ? LockFile.Empty : LockFile.Parse(text));

    public string Name => Path.GetFileName(_path);

    public LockFile Before { get; }

    /// <param name="folder">The project's.</param>
    /// <param name="architecture">The one of several; null when it is the only one.</param>
    /// <exception cref="ModelException">The file is damaged.</exception>
    public static LockStore Open(string folder, string? architecture)
    {
        var only = Path.Combine(folder, LockFile.FileName);
        if (architecture is null) return new(only, Read(only));

        var own = Path.Combine(folder, $"{architecture}.{LockFile.FileName}");
        return new(own, Read(own) ?? Read(only)); // it may have been the only one until now
    }

    public bool IsStale(LockFile after) => !File.Exists(_path) || _text != after.Print();

    public void Write(LockFile after)
    {
        var aside = _path + ".new";
        File.Delete(aside); // it may be a link that somebody laid there
        using (var file = new StreamWriter(aside, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write })) file.Write(after.Print());
        File.Move(aside, _path, overwrite: true);
    }

    /// <summary>With the line breaks that we write, whatever version control made of them.</summary>
    private static string? Read(string path) => File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : null;
}
