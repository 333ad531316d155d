using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

if (args is ["--retained"])
{
    AiFactory.Benchmarks.Interpreting.Retained.Print();
    return;
}

if (args is ["--edits"])
{
    AiFactory.Benchmarks.Interpreting.EditBenchmarks.PrintProcessorTime();
    return;
}

if (args is ["--stages", var folder])
{
    AiFactory.Benchmarks.Building.Stages.Print(folder);
    return;
}

if (args is ["--slowest-rules", ..])
{
    AiFactory.Benchmarks.Checking.RuleBenchmarks.PrintSlowest(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 300);
    return;
}

// In this process: the harness would else look for a project file of the assembly's full name, and restore one of its own making.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
