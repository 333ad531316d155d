using System.Runtime.CompilerServices;
using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>An application registered in Microsoft Entra, with its service principal, which exists outside of the deployment: a pipeline, a program elsewhere.</summary>
/// <remarks>Programs in Azure have a <see cref="UserAssignedIdentity"/> instead, without a secret. Source: https://learn.microsoft.com/entra/identity-platform/app-objects-and-service-principals</remarks>
public sealed class EntraApplication(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : EntraPrincipal(name, "application", new(file, line, expression))
{
    /// <inheritdoc/>
    public override PrincipalType PrincipalType => PrincipalType.ServicePrincipal;

    /// <inheritdoc/>
    public override string Title => "Entra application";
}
