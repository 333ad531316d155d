// `try`, `catch` by type, `when`, `finally`, rethrow, and their order

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var kind in new[] { "none", "argument", "operation", "when", "other" }) Try(kind);
    }

    private static void Try(string kind)
    {
        try
        {
            Inner(kind);
            Say($"{kind}: went well");
        }
        catch (ArgumentException wrong) when (wrong.ParamName == "kind")
        {
            Say($"{kind}: argument {wrong.ParamName}");
        }
        catch (InvalidOperationException wrong)
        {
            Say($"{kind}: {wrong.Message} after {wrong.InnerException?.Message ?? "nothing"}");
        }
        catch
        {
            Say($"{kind}: something else");
        }
        finally
        {
            Say($"{kind}: finally");
        }
    }

    private static void Inner(string kind)
    {
        try
        {
            switch (kind)
            {
                case "argument": throw new ArgumentException("wrong", nameof(kind));
                case "operation": throw new InvalidOperationException("outer", new FormatException("inner"));
                case "when": throw new ArgumentNullException("another");
                case "other": throw new KeyNotFoundException();
            }
        }
        catch (InvalidOperationException)
        {
            Say("rethrown");
            throw;
        }
        finally
        {
            Say("inner finally");
        }
    }
}
