using System.Security;
using AiFactory.Analyzers;
using AiFactory.Model;

namespace AiFactory.Cli.Projects;

/// <summary>What MSBuild is told about every project that the tool looks at.</summary>
/// <param name="scratch">A folder for what only this run needs.</param>
internal sealed class MSBuildProperties(string scratch)
{
    /// <summary>The tool's own library.</summary>
    public static string ModelPath => typeof(Architecture).Assembly.Location;

    /// <summary>The properties in which a project says how it is checked, to be asked for.</summary>
    public static string OfSettings { get; } = string.Join(',', ProjectSettings.Properties);

    public IReadOnlyList<string> Of(string project) =>
    [
        $"-property:AiFactoryModelPath={ModelPath}",
        "-property:DeterministicSourcePaths=false", // or a build server's sources would all lie in /_/
        $"-property:CustomBeforeDirectoryBuildProps={OwnProperties(project)}",
        "-property:RestoreLockedMode=false",
    ];

    /// <summary>
    /// Our reference is not the one that the project's package lock knows. So the lock of this build lies elsewhere: the project's own is neither read nor rewritten.
    /// Analyzers are left out of the model alone, as what they would say, we say; left out of what it refers to, they would make each build undo the other's.
    /// </summary>
    private string OwnProperties(string project)
    {
        var path = Path.Combine(scratch, "own.props");
        File.WriteAllText(path, $"""
            <Project>
              <PropertyGroup>
                <NuGetLockFilePath>$(MSBuildThisFileDirectory)$(MSBuildProjectName).packages.lock.json</NuGetLockFilePath>
                <RunAnalyzers Condition="'$(MSBuildProjectFile)' == '{SecurityElement.Escape(Path.GetFileName(project))}'">false</RunAnalyzers>
              </PropertyGroup>
            </Project>
            """);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch); // a new file among a project's imports would have everything compiled again
        return path;
    }
}
