using AiFactory.Generators;
using AiFactory.Generators.Documents;
using AiFactory.Generators.Findings;
using AiFactory.Generators.Terraform;
using AiFactory.Generators.Views;

namespace AiFactory.Cli.Commands;

/// <summary>What <c>build</c> writes for an architecture.</summary>
internal static class BuildOutputs
{
    public static IReadOnlyList<GeneratedFile> Of(CheckedArchitecture verdict)
    {
        var (family, result, root) = (verdict.Built.Family, verdict.Result, verdict.Built.Root);
        var views = ViewFiles.Of(family);
        return
        [
            new GeneratedFile("findings.txt", FindingText.Of(result, root)),
            new GeneratedFile("findings.json", FindingJson.Of(family, result, root)),
            new GeneratedFile("findings.sarif", FindingSarif.Of([verdict.WithFixes(asOf: null)])),
            .. DocumentFiles.Of(family, result, views.Pictures),
            AddressList.TextFile(family),
            AddressList.JsonFile(family),
            .. views.Files,
            .. Below("terraform", TerraformFiles.Of(family)),
        ];
    }

    public static IEnumerable<GeneratedFile> Below(string folder, IEnumerable<GeneratedFile> files) => files.Select(file => file with { Path = $"{folder}/{file.Path}" });

    /// <summary>The files of all architectures; of several, each in a folder of its name.</summary>
    /// <exception cref="CliException">A model that contradicts itself cannot be written.</exception>
    public static IReadOnlyList<GeneratedFile> OfAll(IReadOnlyList<CheckedArchitecture> verdicts, Func<CheckedArchitecture, IReadOnlyList<GeneratedFile>> files) =>
        [.. verdicts.SelectMany(verdict => verdicts.Count > 1 ? Below(verdict.Built.Family.Name, Sound(verdict, files)) : Sound(verdict, files))];

    private static IReadOnlyList<GeneratedFile> Sound(CheckedArchitecture verdict, Func<CheckedArchitecture, IReadOnlyList<GeneratedFile>> files)
    {
        try
        {
            return files(verdict);
        }
        catch (Exception wrong) when (verdict.IsUnsound && wrong is not (CliException or OperationCanceledException))
        {
            throw new CliException($"{FindingText.Of(verdict.Judged, verdict.Built.Root, dated: true)}Nothing was written: {verdict.Built.Family.Name} contradicts itself. Correct the errors AIFA7xxx above first.");
        }
    }
}
