using System.Diagnostics;
using AiFactory.Analyzers;
using AiFactory.Benchmarks.Interpreting;
using AiFactory.Generators;
using AiFactory.Generators.Documents;
using AiFactory.Generators.Findings;
using AiFactory.Generators.Terraform;
using AiFactory.Generators.Views;
using AiFactory.Interpreter;
using AiFactory.Model;

namespace AiFactory.Benchmarks.Building;

/// <summary>What each stage of a build costs, over the sources and input files of a folder: <c>--stages FOLDER</c>.</summary>
internal static class Stages
{
    public static void Print(string folder)
    {
        var inputs = Directory.GetFiles(folder, "*.json").ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        var @lock = inputs.Remove(LockFile.FileName, out var text) ? LockFile.Parse(text) : LockFile.Empty;
        var root = new SourceRoot(Path.GetFullPath(folder));
        Console.WriteLine("stage             seconds  processor  allocated    held after");

        var compilation = Take("compile", () =>
        {
            var compiled = ModelSources.Compile(Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(file => (file, File.ReadAllText(file))));
            var errors = compiled.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).ToList();
            return errors.Count == 0 ? compiled : throw new InvalidOperationException(string.Join("\n", errors));
        });
        var model = new ModelCompilation(compilation);
        var interpreted = Take("interpret", () => model.Interpret(model.Architectures[0], new BuildOptions { Inputs = inputs, Lock = @lock }));
        if (interpreted.Problems.Count > 0) throw new InvalidOperationException(interpreted.Problems[0].Message);
        var family = interpreted.Worlds[0].Family;
        var check = Take("rules", () => WorldCheck.Of(interpreted, new Date(2026, 11, 21)));
        var terraform = Take("terraform", () => TerraformFiles.Of(family));
        var views = Take("pictures", () => ViewFiles.Of(family));
        var documents = Take("documents", () => DocumentFiles.Of(family, check, views.Pictures));
        var findings = Take("findings, addresses", () => new[] { new GeneratedFile("findings.txt", FindingText.Of(check, root)), new GeneratedFile("findings.json", FindingJson.Of(family, check, root)), AddressList.TextFile(family), AddressList.JsonFile(family) });
        var written = Take("lock file", () => @lock.After(family).Print());
        GeneratedFile[] files = [.. terraform, .. views.Files, .. documents, .. findings];
        Console.WriteLine($"{family.Graphs.Count} environments, {family.Graphs.Sum(graph => graph.Resources.Count):N0} resources, {check.Findings.Count} findings, {files.Length:N0} files of {files.Sum(file => (long)file.Text.Length) / 1e6:N0} MB, lock file of {written.Length / 1e6:N1} MB");
    }

    private static T Take<T>(string stage, Func<T> work)
    {
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var (watch, processor, allocated) = (Stopwatch.StartNew(), process.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        var result = work();
        process.Refresh();
        var (seconds, worked, made) = (watch.Elapsed.TotalSeconds, (process.TotalProcessorTime - processor).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
        Console.WriteLine(FormattableString.Invariant($"{stage,-19}{seconds,6:F2} {worked,10:F2} {made / 1e6,7:F0} MB {GC.GetTotalMemory(forceFullCollection: true) / 1e6,9:F0} MB"));
        return result;
    }
}
