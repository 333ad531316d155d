using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Generators.Documents;

/// <summary>The architecture on a page: purpose, picture, numbered steps, findings.</summary>
public static class Overview
{
    public static GeneratedFile Of(ArchitectureFamily family, CheckResult check) => new("overview.md", "");
}
