namespace AiFactory.Generators.Views;

/// <summary>A finished picture, for pages that show it.</summary>
/// <param name="Key">What it is of: executive, architect, engineer, network, identity, or the flow's key.</param>
/// <param name="Path">Of its file, from the output folder.</param>
/// <param name="AltText">What it is, in a line.</param>
/// <param name="LongDescription">A walk over all that is drawn, for those who cannot see it.</param>
/// <param name="Svg">The picture itself.</param>
public sealed record Picture(string Key, string Path, string Title, string AltText, string LongDescription, string Svg);
