// GUIDs, versions and addresses that are written down

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var id = Guid.Parse("11111111-1111-4111-8111-111111111111");
        Say($"{id} {id:N} {id == new Guid("11111111-1111-4111-8111-111111111111")} {Guid.Empty} {new Version(1, 2) < Version.Parse("1.10")} {new Uri("https://contoso.com/a?b=c").Host}");
    }
}
