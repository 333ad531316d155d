using System.Runtime.CompilerServices;
using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>What a caller does with what it calls. Decides the least role that it needs.</summary>
public enum Verb { Calls, Reads, Writes }

/// <summary>One element uses another. The fact that pictures, grants and network rules rest on; steps tell it.</summary>
public sealed class Connection
{
    internal Connection(Element from, Verb verb, Element to, SourcePosition position) => (From, Verb, To, Position) = (from, verb, to, position);

    public Element From { get; }
    public Verb Verb { get; }
    public Element To { get; }
    public SourcePosition Position { get; }

    /// <summary>HTTPS and the like; what the callee's kind speaks unless given.</summary>
    public string Protocol { get => field ?? Callee?.Shape.Service?.Protocol ?? "HTTPS"; private set; }

    /// <summary>The most sensitive data that passes; null when nothing was said.</summary>
    public DataClass? Data { get; private set; }

    /// <summary>Given instead of the least role that verb and callee imply.</summary>
    public Role? Role { get; private set; }

    /// <summary>The identity that the caller uses; its own unless given.</summary>
    public UserAssignedIdentity? Identity { get; private set; }

    /// <summary>The person whose permissions the callee applies, beside the caller's own.</summary>
    public Person? Behalf { get; private set; }

    /// <summary>How the traffic was meant to go, where that was said.</summary>
    public NetworkPath? Path { get; private set; }

    /// <summary>How the caller proves who it is, where that was said; else by its managed identity wherever the callee takes one.</summary>
    public SignIn? SignIn { get; private set; }

    /// <summary>How long 95 of 100 calls take at most, without what the callee calls itself; null where nothing was said.</summary>
    public TimeSpan? Latency { get; private set; }

    /// <summary>When the caller stops waiting; null where nothing was said.</summary>
    public TimeSpan? Timeout { get; private set; }

    /// <summary>How many tokens one call to a model uses, of question and answer together; null where nothing was said.</summary>
    public int? Tokens { get; private set; }

    /// <summary>The Azure resource that takes the call; null for a person or a system outside.</summary>
    public AzureResource? Callee => ResourceOf(To);

    /// <summary>The Azure resource that makes the call.</summary>
    public AzureResource? Caller => ResourceOf(From);

    /// <summary>Who the call is made as: the identity given, else that of the caller or of what the caller lies in; null without one.</summary>
    public IPrincipal? Principal => Identity ?? (From as Agent)?.Identity ?? Bearer?.Principal();

    /// <summary>What acts under an identity: the caller, what it acts through, or what it lies in where it is of a kind that has none.</summary>
    public IHasIdentity? Bearer => Caller?.AndEnclosing.Select(static candidate => candidate as IHasIdentity ?? (candidate as IActsThrough)?.Actor).FirstOrDefault(static bearer => bearer is not null);

    /// <summary>What gives access: the callee or, where it gives none by itself, what it lies in; null where no access needs to be given.</summary>
    public AzureResource? Granter => Callee?.AndEnclosing.FirstOrDefault(static candidate => candidate.Shape.Grants.Count > 0 || candidate is IOwnGrants);

    /// <summary>Grants this role instead of the least one.</summary>
    public Connection With(Role role) { Role = role; return this; }

    /// <summary>Speaks this protocol.</summary>
    public Connection Over(string protocol) { Protocol = protocol; return this; }

    /// <summary>Uses this identity, which the caller must have.</summary>
    public Connection As(UserAssignedIdentity identity) { Identity = identity; return this; }

    /// <summary>Says how sensitive the data is; the highest that was said counts.</summary>
    public Connection Carries(DataClass data) { if (Data is null || data > Data) Data = data; return this; }

    /// <summary>Asks for what this person may see.</summary>
    public Connection OnBehalfOf(Person person) { Behalf = person; return this; }

    /// <summary>Says how the caller proves who it is.</summary>
    public Connection SignsInWith(SignIn way) { SignIn = way; return this; }

    /// <summary>Says how long 95 of 100 calls take at most, without what the callee calls itself.</summary>
    public Connection Takes(TimeSpan time) { Latency = time; return this; }

    /// <summary>Says when the caller stops waiting.</summary>
    public Connection GivesUpAfter(TimeSpan time) { Timeout = time; return this; }

    /// <summary>Says how many tokens one call to a model uses, of question and answer together.</summary>
    public Connection Uses(int tokens) { Tokens = tokens; return this; }

    /// <summary>Says how the traffic goes.</summary>
    public Connection Through(NetworkPath path) { Path = path; return this; }

    public override string ToString() => $"{From.Name} {Words.Lower(Verb)} {To.Name}";

    private static AzureResource? ResourceOf(Element element) => element switch
    {
        AzureResource resource => resource,
        Feature feature => ResourceOf(feature.Of),
        _ => null,
    };
}

/// <summary>How a caller proves who it is.</summary>
public enum SignIn
{
    /// <summary>By a managed identity, without a secret.</summary>
    ManagedIdentity,

    /// <summary>By a token of Microsoft Entra: of a person, or of an application with a secret or a certificate of its own.</summary>
    Entra,

    /// <summary>By a key, a shared access signature, a password or a connection string.</summary>
    Key,

    /// <summary>By a certificate on both sides of the line.</summary>
    Certificate,

    /// <summary>Not at all.</summary>
    Anonymous,
}

/// <summary>How traffic between two elements goes.</summary>
public enum NetworkPath { Internet, VirtualNetwork, PrivateEndpoint, OnPremises }

/// <summary>Connections outside of any flow.</summary>
public static class Connections
{
    /// <summary>The caller sends requests; it needs what the callee's kind asks for being used.</summary>
    public static Connection Calls(this Element from, Element to, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(to))] string expression = "") =>
        Connect(from, Verb.Calls, to, new(file, line, expression));

    /// <summary>The caller takes data out.</summary>
    public static Connection Reads(this Element from, Element to, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(to))] string expression = "") =>
        Connect(from, Verb.Reads, to, new(file, line, expression));

    /// <summary>The caller puts data in.</summary>
    public static Connection Writes(this Element from, Element to, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(to))] string expression = "") =>
        Connect(from, Verb.Writes, to, new(file, line, expression));

    private static Connection Connect(Element from, Verb verb, Element to, SourcePosition position) =>
        (from.Architecture ?? throw ModelErrors.OutsideDefine(from, position)).Connect(from, verb, to, position);
}
