// the Model's own `using` scopes: zones, stacks, instances

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        using (design.Stack("data", new Owner("data team", "data@contoso.com")))
        {
            using (design.Instance("a")) new StorageAccount("own");
            using (design.Instance("b")) new StorageAccount("own");
        }

        using var zone = design.Zone("inside", Trust.Private);
        var vault = new KeyVault("secrets");
        Say($"{vault.Stack} {vault.Key}");
    }
}
