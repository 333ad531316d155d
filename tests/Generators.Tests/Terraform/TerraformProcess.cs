using System.Diagnostics;
using System.Text;
using AiFactory.Tests;

namespace AiFactory.Generators.Terraform.Tests;

/// <summary>The real terraform, in a folder of its own. It needs no provider and no network.</summary>
internal sealed class TerraformProcess : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("aifactory-hcl-");

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder.FullName, file), text, Utf8);

    /// <summary>What it writes to standard output.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds its errors.</exception>
    public string Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(TerraformFactAttribute.Executable ?? throw new InvalidOperationException("terraform is not on PATH."), arguments)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            Environment = { ["TF_IN_AUTOMATION"] = "1", ["TF_CLI_ARGS"] = "", ["CHECKPOINT_DISABLE"] = "1", ["NO_COLOR"] = "1" },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Task.WaitAll(output, errors);
        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"terraform {string.Join(' ', arguments)}: {errors.Result}{output.Result}");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
