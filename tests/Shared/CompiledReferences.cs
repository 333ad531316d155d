using System.Reflection;
using System.Runtime.Versioning;

namespace AiFactory.Tests;

/// <summary>What a compiled assembly leans on.</summary>
internal static class CompiledReferences
{
    /// <summary>Fails when the assembly refers to one of ours that the design does not let it know, or targets what the compiler cannot load.</summary>
    public static void MustBe(string assembly, bool isLoadedByCompiler, params string[] allowed)
    {
        var loaded = Assembly.Load(assembly);
        var ours = loaded.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => name.StartsWith("AiFactory.", StringComparison.Ordinal));
        Assert.Empty(ours.Except(allowed));

        var framework = loaded.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;
        Assert.Equal(isLoadedByCompiler ? ".NETStandard,Version=v2.0" : ".NETCoreApp,Version=v10.0", framework);
    }
}
