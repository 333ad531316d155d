using AiFactory.Model.Mapping;

namespace AiFactory.Rules;

/// <summary>
/// A change of a person's source that makes a finding go away, as data: what a light bulb offers.
/// Texts are C# with placeholders, which are filled where the finding stands:
/// <list type="table">
/// <item><term>{property}</term><description>the property that the finding speaks of</description></item>
/// <item><term>{name}</term><description>the element's logical name</description></item>
/// <item><term>{key}</term><description>the element's key, as in StorageAccount/documents</description></item>
/// <item><term>{element}</term><description>the variable that holds the element</description></item>
/// <item><term>{architecture}</term><description>the parameter of type Architecture</description></item>
/// <item><term>{region}</term><description>the region of the element, else of the environment</description></item>
/// <item><term>{owner}</term><description>who answers for the architecture, as its brief says</description></item>
/// <item><term>{bearer}</term><description>someone to be named, where the brief does not say who answers for the architecture</description></item>
/// <item><term>{until}</term><description>the day that a new waiver may last to</description></item>
/// <item><term>{endpoints}</term><description>the variable of a subnet that private endpoints stand in</description></item>
/// <item><term>{outbound}</term><description>the variable of a subnet that calls leave through</description></item>
/// <item><term>{the X}</term><description>the variable that holds an X, where there is one and no more</description></item>
/// <item><term>{the named X}</term><description>the variable that holds the X whose logical name the finding's message quotes</description></item>
/// </list>
/// Where a placeholder cannot be filled, the repair is not offered.
/// </summary>
/// <param name="Title">What the light bulb says, without a full stop: "Turn {property} off".</param>
/// <param name="Edits">All are made, or none.</param>
public sealed record Repair(string Title, params IReadOnlyList<Edit> Edits)
{
    /// <summary>The property that the finding must speak of; whatever it speaks of when null.</summary>
    public string? At { get; init; }

    /// <summary>The classes of the elements that it repairs; all that the rule judges when empty.</summary>
    public IReadOnlyList<Type> Kinds { get; init; } = [];

    /// <summary>Whether it is meant for a finding about that property of an element of that class, both by their C# names.</summary>
    public bool Suits(string? property, string? kind) =>
        (At is null || At == property) && (Kinds.Count == 0 || AzureKinds.All.Any(known => known.Name == kind && Kinds.Any(type => type.IsAssignableFrom(known))));
}

/// <summary>One change of a source text. The kinds of change are these; the light bulb knows each.</summary>
public abstract record Edit
{
    private protected Edit()
    {
    }
}

/// <summary>Gives a property of the element a value, whether or not it has one. Where the finding is about some environments, only their value changes.</summary>
public sealed record SetProperty(string Property, string Value) : Edit
{
    /// <summary>Leaves a number alone that is as high already.</summary>
    public bool AtLeast { get; init; }
}

/// <summary>Leaves a property at its default.</summary>
/// <param name="Default">What it then is, for environments that are told apart; null where the default is nothing to write.</param>
public sealed record RemoveProperty(string Property, string? Default = null) : Edit;

/// <summary>Gives each item of a list the same value for a property; where the element has no such list, makes the list.</summary>
public sealed record SetInItems(string List, string Property, string Value, string Otherwise) : Edit;

/// <summary>Adds an item to a list.</summary>
public sealed record AddItem(string Property, string Item) : Edit
{
    /// <summary>Whose list: the element's own when null, else that of the element which has this one in its list of that name.</summary>
    public string? OfWhatHasItIn { get; init; }

    /// <summary>Whose list: that of the one element of that class. For what lies in nothing yet.</summary>
    public Type? Of { get; init; }
}

/// <summary>Declares a variable before the element; one that holds such a thing already is taken instead.</summary>
/// <param name="Variable">Its name, which other edits of the repair use in braces.</param>
public sealed record Declare(string Variable, Type Kind, string Value) : Edit;

/// <summary>Adds a statement where all that it names is known.</summary>
public sealed record AddStatement(string Statement) : Edit
{
    /// <summary>A method with a list of arguments. Where it is called already, the element is added to that call, and there is no new statement.</summary>
    public string? Joins { get; init; }
}

/// <summary>Adds a call to a chain of calls, or gives it another argument.</summary>
public sealed record ChainCall(string Method, string Argument) : Edit
{
    /// <summary>Whether a call that is there gets the new argument. Else it stays as it is.</summary>
    public bool Replaces { get; init; }

    /// <summary>Whether the repair is whole without it, where its argument cannot be filled.</summary>
    public bool Optional { get; init; }
}

/// <summary>Removes the statement that the finding stands in.</summary>
public sealed record RemoveStatement : Edit;
