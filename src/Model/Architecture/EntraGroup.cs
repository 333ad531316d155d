using System.Runtime.CompilerServices;
using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>A group of people in Microsoft Entra, which exists outside of the deployment: <c>new RoleAssignment("operators") { Scope = insights, Principal = operators, Role = Role.Reader }</c>.</summary>
/// <remarks>Source: https://learn.microsoft.com/entra/fundamentals/concept-learn-about-groups</remarks>
public sealed class EntraGroup(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : EntraPrincipal(name, "group", new(file, line, expression))
{
    /// <inheritdoc/>
    public override PrincipalType PrincipalType => PrincipalType.Group;

    /// <inheritdoc/>
    public override string Title => "Entra group";
}
