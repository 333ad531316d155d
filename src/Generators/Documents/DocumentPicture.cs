namespace AiFactory.Generators.Documents;

/// <summary>A picture that documents show.</summary>
/// <param name="Key">What it is of: executive, architect, engineer, network, identity, or flow-a for the flow with that letter.</param>
/// <param name="Path">Of the file, from the output folder.</param>
/// <param name="AltText">What it is, in a line.</param>
/// <param name="LongDescription">A walk over all that is drawn, for those who cannot see it.</param>
/// <param name="Svg">The picture itself.</param>
public sealed record DocumentPicture(string Key, string Path, string Title, string AltText, string LongDescription, string Svg);
