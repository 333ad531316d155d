using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using AiFactory.Model;

namespace AiFactory.Cli.Projects;

/// <summary>Loads a person's assembly so that it can be let go again and its file stays free for the next build.</summary>
internal sealed class ModelContext(string path) : AssemblyLoadContext("model", isCollectible: true)
{
    private static readonly Assembly Library = typeof(Architecture).Assembly;

    private readonly AssemblyDependencyResolver _resolver = new(path);

    /// <exception cref="CliException">The file is no .NET assembly.</exception>
    public Assembly LoadModel()
    {
        try
        {
            return FromBytes(path);
        }
        catch (BadImageFormatException)
        {
            throw new CliException($"{path} is not a .NET assembly.");
        }
    }

    /// <summary>Whether the model was compiled against another build of the library than this tool's.</summary>
    public bool WasBuiltAgainstAnother()
    {
        var beside = Path.Combine(Path.GetDirectoryName(path)!, Library.GetName().Name + ".dll");
        if (!File.Exists(beside)) return false;

        using var file = new PEReader(File.OpenRead(beside));
        var metadata = file.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid) != Library.ManifestModule.ModuleVersionId;
    }

    /// <summary>Always the tool's own library, so that a type is the same type on both sides.</summary>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (string.Equals(assemblyName.Name, Library.GetName().Name, StringComparison.OrdinalIgnoreCase)) return Library;
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } resolved ? FromBytes(resolved) : null;
    }

    /// <summary>A stream and not a path, which would keep the file open.</summary>
    private Assembly FromBytes(string file)
    {
        using var assembly = new MemoryStream(File.ReadAllBytes(file));
        var symbolPath = Path.ChangeExtension(file, ".pdb");
        using var symbols = File.Exists(symbolPath) ? new MemoryStream(File.ReadAllBytes(symbolPath)) : null;
        return LoadFromStream(assembly, symbols);
    }
}
