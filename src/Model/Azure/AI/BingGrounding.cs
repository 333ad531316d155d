using System.Runtime.CompilerServices;

namespace AiFactory.Model.Azure;

/// <summary>Grounding with Bing: agents search the public web. It is a service outside of the architecture, and its connection needs a key, which is made in Azure and is no part of the model.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/ai-foundry/agents/how-to/tools/bing-grounding</remarks>
public static class BingGrounding
{
    /// <summary>The service as flows speak of it: <c>chat.Flow("…").Stage("Search").Calls(claims, bing, "looks it up")</c>.</summary>
    public static ExternalSystem System(string name = "bing", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, file, line) { Known = KnownSystem.BingGrounding, Description = "Searches the public web for agents. What they ask leaves Azure, and other terms of use hold there." };
}
