using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Secrets stand in a model as references alone: whoever reads the model, its Terraform or its state must not learn them.</summary>
internal static class Secret
{
    /// <summary>The text, if it is nothing but a reference. What was read is taken as it is.</summary>
    /// <exception cref="ModelException">The text has letters of its own.</exception>
    public static Text? ByReference(Text? text, AzureResource resource, string property) =>
        text is null || Architecture.Current is null || text.Parts.Count == 1 && text.Parts[0] is Output { Known: null } ? text : throw ModelErrors.SecretInModel(resource, property);
}
