namespace AiFactory.Model;

/// <summary>Whatever an architecture has: a person, a system, a practice, an Azure resource. Making one inside <c>Define</c> registers it.</summary>
public abstract class Element
{
    private protected Element(string name, SourcePosition position)
    {
        Name = string.IsNullOrWhiteSpace(name) ? throw ModelErrors.NoName(GetType(), position) : name;
        Position = position;
        Architecture = Architecture.Current;
        Architecture?.Register(this);
    }

    /// <summary>The logical name: short, the same in every environment.</summary>
    public string Name { get; }

    public SourcePosition Position { get; private set; }

    /// <summary>Why the architecture has it, in words for a reader.</summary>
    public string? Why { get; init; }

    /// <summary>The most sensitive data that it may hold; what the architecture's brief says where null.</summary>
    public DataClass? Holds { get; init; }

    /// <summary>How many calls it answers in a second, as a load test has shown; null where nobody has measured.</summary>
    public double? CallsPerSecond { get; init; }

    /// <summary>Who must act when something about it is wrong; the owner of its instance, or of the architecture, unless given.</summary>
    public Owner? Owner { get => field ?? Instance?.Owner ?? Architecture?.Brief.Owner; init; }

    /// <summary>The logical name it had before. Keeps its Azure name and Terraform address when it is renamed.</summary>
    public string? FormerName { get; init; }

    /// <summary>What kind of thing it is, as people say it: "Storage account".</summary>
    public virtual string Title => GetType().Name;

    /// <summary>The one thing of its kind and name: <c>StorageAccount/documents</c>. Stable over environments.</summary>
    public string Key => KeyOf(static element => element.Name);

    /// <summary>The scope of many alike that it was made in; null for the one of its kind.</summary>
    public Instance? Instance { get; internal set; }

    /// <summary>Whether it is no part of the architecture: people, systems of others, and who is in the tenant.</summary>
    public virtual bool IsOutside => false;

    /// <summary>What it lies in, nearest first.</summary>
    public virtual IEnumerable<Element> Inside => [];

    /// <summary>The architecture that it was made in; null when it was made outside of any.</summary>
    internal Architecture? Architecture { get; }

    /// <summary>Where the interpreter saw it made, in its own terms; null in a program that ran.</summary>
    internal object? MadeAt { get; set; }

    /// <summary>Takes the place of what it lies in, where the language could not tell its own.</summary>
    internal void PlaceAt(SourcePosition position)
    {
        if (!Position.IsKnown) Position = position;
    }

    /// <summary>The key under the names that it and what it lies in had before; null when none was renamed.</summary>
    public string? FormerKey => (FormerName is not null || Inside.Any(static outer => outer.FormerName is not null)) && KeyOf(static element => element.FormerName ?? element.Name) is var former && former != Key ? former : null;

    /// <summary>What it has in common with those of other instances that are alike; null where its instance is not said to be one of many.</summary>
    internal virtual string? Likeness => Instance is { Kind: { } kind } ? $"{kind}/{GetType().Name}/{PathOf(static element => element.Name)}" : null;

    private string KeyOf(Func<Element, string> nameOf)
    {
        var path = PathOf(nameOf);
        return Instance is { } instance ? $"{GetType().Name}/{instance.Name}/{path}" : $"{GetType().Name}/{path}";
    }

    private string PathOf(Func<Element, string> nameOf)
    {
        var path = nameOf(this);
        foreach (var outer in Inside)
        {
            if (outer is not Azure.ResourceGroup) path = $"{nameOf(outer)}/{path}";
        }

        return path;
    }

    public override string ToString() => Key;
}
