// raw texts and raw interpolated texts

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var name = "web";
        Say("""
            {
              "name": "a \ b"
            }
            """);
        Say($"""
            resource "{name}"
              size {1 + 1}
            """);
        Say($$"""{ "name": "{{name}}", "braces": {} }""");
        Say(@"C:\temp ""quoted""" + "\t\u00e9\x41" + '\'');
        Say($@"{name}\n");
    }
}
