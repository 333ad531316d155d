namespace AiFactory.Generators.Findings;

/// <summary>A change of one source file that makes a finding go away, as a light bulb offers it.</summary>
/// <param name="Title">What it does, without a full stop.</param>
/// <param name="File">As positions name it.</param>
/// <param name="Replacements">In the order of the file, apart from each other; each speaks of the file as it is.</param>
public sealed record ProposedFix(string Title, string File, IReadOnlyList<TextReplacement> Replacements);

/// <summary>A part of a file and what takes its place; where the part is empty, what is inserted.</summary>
/// <param name="StartLine">From 1, as are all.</param>
/// <param name="StartColumn">In UTF-16 code units.</param>
/// <param name="EndColumn">Behind the last letter.</param>
/// <param name="Text">With the line breaks of the file; empty where the part just goes.</param>
public sealed record TextReplacement(int StartLine, int StartColumn, int EndLine, int EndColumn, string Text);
