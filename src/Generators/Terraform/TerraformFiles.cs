using AiFactory.Model;

namespace AiFactory.Generators.Terraform;

/// <summary>A family as Terraform: one root module for each environment and stack.</summary>
public static class TerraformFiles
{
    /// <summary>The files below <c>ENVIRONMENT/STACK/</c>.</summary>
    public static IReadOnlyList<GeneratedFile> Of(ArchitectureFamily family) => [];
}
