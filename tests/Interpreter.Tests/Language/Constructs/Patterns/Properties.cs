// property patterns, nested, with the short form `A.B`, and of the Model

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var account = new StorageAccount("documents") { SharedKeyAccess = true };
        Say($"{account is { SharedKeyAccess: true, Name.Length: > 3 and < 20 } and { Replication: Replication.Zrs }}");
        Say($"{env is { IsProduction: true, Name: { Length: var length } } && length == 4}");
        Say($"{(env is { Region: var region } ? region.ToString() : "none")}");
        if (env is { Name: [var first, .., var last] }) Say($"{first}{last}");
        Say($"{(string?)null is { }} {"" is { Length: 0 }}");
    }
}
