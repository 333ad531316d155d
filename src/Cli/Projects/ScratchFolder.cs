namespace AiFactory.Cli.Projects;

/// <summary>A temporary folder that only this user can read, gone when disposed.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("aifactory-").FullName;

    public void Dispose()
    {
        try
        {
            Directory.Delete(FullName, recursive: true);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // A virus scanner or a build that was stopped may still hold a file; the system clears its temporary folder.
        }
    }
}
