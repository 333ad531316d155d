using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiFactory.Analyzers.Repairs;

/// <summary>Which of several subnets a repair means, told from how the sources use them.</summary>
internal static class Subnets
{
    /// <summary>One that holds private endpoints already, else one that is named so, else the only one that no service has for itself.</summary>
    public static ISymbol? ForEndpoints(Spot spot, IEnumerable<ISymbol> subnets)
    {
        ISymbol[] all = [.. subnets];
        var holding = new HashSet<string>(spot.Root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "PrivateEndpoints" })
            .Select(call => call.ArgumentList.Arguments.FirstOrDefault()?.ToString()).OfType<string>(), StringComparer.Ordinal);
        ISymbol[] free = [.. all.Where(subnet => subnet.Creation()?.Assignment("Delegations") is null)];
        return Array.Find(all, subnet => holding.Contains(subnet.Name))
            ?? Array.Find(all, subnet => (subnet.Name + subnet.Creation()?.NameArgument().Literal()).IndexOf("endpoint", StringComparison.OrdinalIgnoreCase) >= 0)
            ?? (free.Length == 1 ? free[0] : null);
    }

    /// <summary>One that another of the class sends its calls through, else one that is handed to App Service.</summary>
    public static ISymbol? ForCalls(Spot spot, IEnumerable<ISymbol> subnets)
    {
        ISymbol[] all = [.. subnets];
        var used = new HashSet<string>(spot.Root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .Where(creation => creation != spot.Creation && spot.KindOf(creation) == spot.Kind)
            .Select(creation => creation.Assignment("Subnet")?.Right.ToString()).OfType<string>(), StringComparer.Ordinal);
        return Array.Find(all, subnet => used.Contains(subnet.Name))
            ?? Array.Find(all, subnet => subnet.Creation()?.Assignment("Delegations")?.Right.ToString().Contains("WebApps") == true);
    }
}
