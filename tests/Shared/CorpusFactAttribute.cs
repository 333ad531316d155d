namespace AiFactory.Tests;

/// <summary>A test over ARM documents that others recorded. They are not ours to keep here, so it is skipped where no folder of them is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Folder is null) Skip = "AIFACTORY_ARM_SAMPLES names no folder of ARM documents.";
    }

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("AIFACTORY_ARM_SAMPLES") is { Length: > 0 } folder ? folder : null;
}
