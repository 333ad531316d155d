using AiFactory.Generators;
using AiFactory.Model;

namespace AiFactory.Cli.Projects;

/// <summary>How an error in a person's model is printed, whether it was met by interpreting or by running.</summary>
internal static class ModelErrorText
{
    /// <summary>The person's code threw something that is not the model's own.</summary>
    public const string Thrown = "AIFA7099";

    /// <param name="where">Where it was met, if the exception itself does not know.</param>
    public static string Of(ModelException wrong, string where, SourceRoot root) =>
        Line(wrong.Position.File is { Length: > 0 } ? root.At(wrong.Position) : where, wrong.Code, wrong.Message);

    public static string Line(string place, string code, string message) => PlainText.Line($"{(place.Length > 0 ? place + ": " : "")}error {code}: {message}");
}
