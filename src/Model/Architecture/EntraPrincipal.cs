using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>
/// Someone in Microsoft Entra who can be given access. It exists outside of the deployment: azurerm makes neither groups nor applications, and who deploys a workload mostly may not either.
/// So a model names it, by its object id where that is known, else by its name alone, and then Terraform asks for the object id. What it may do is said with a <see cref="RoleAssignment"/>.
/// </summary>
public abstract class EntraPrincipal : Element, IPrincipal
{
    private readonly Output? _asked;

    private protected EntraPrincipal(string name, string kind, SourcePosition position) : base(name, position) =>
        _asked = Architecture?.Parameter($"{kind}_{Words.Kebab(name).Replace('-', '_')}", $"The object id of the Entra {kind} {name}, as a GUID.", false, position.File, position.Line, position.Expression);

    /// <summary>Its object id in the tenant, as a GUID; of an application that of its service principal. Terraform asks for it unless given.</summary>
    public string? ObjectId { get; init; }

    /// <inheritdoc/>
    public Output PrincipalId => ObjectId is { } known ? Output.Outside(known) : _asked ?? Output.Outside("");

    /// <inheritdoc/>
    public abstract PrincipalType PrincipalType { get; }

    /// <inheritdoc/>
    public override bool IsOutside => true;
}
