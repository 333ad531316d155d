using AiFactory.Interpreter;
using AiFactory.Model;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;

// Stand-ins for what AiFactory.Analyzers is about to have.
#pragma warning disable IDE0130, SA1402
namespace AiFactory.Cli.Projects
{
    internal static class Spans
    {
        public static Location Of(SyntaxNode syntax) => syntax.GetLocation();
    }
}

namespace AiFactory.Analyzers
{
    internal static class WorldCheck
    {
        public static CheckResult Of(Interpretation interpretation, Date asOf) => RuleRun.Check(interpretation.Worlds[0].Family, asOf);
    }
}
