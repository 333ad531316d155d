using AiFactory.Model;

namespace AiFactory.Interpreter;

/// <summary>Where in the sources the parts of a family were made.</summary>
public sealed class SourceMap
{
    internal SourceMap()
    {
    }

    /// <summary>Where the element was made: the creation or call. Null for what no source made.</summary>
    public Place? Of(Element element) => throw new NotImplementedException();

    /// <summary>Where the property was given its value: the assignment in the initialiser, or the argument. Null where it was not given.</summary>
    public Place? Of(Element element, string property) => throw new NotImplementedException();

    /// <summary>Where something else was said: a waiver, a step, a layer.</summary>
    public Place? Of(SourcePosition position) => throw new NotImplementedException();
}
