using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Authorization;

public sealed class ManagementLockTests
{
    [Fact]
    public void A_lock_stands_on_what_it_keeps_and_says_why()
    {
        var vault = new KeyVault("keys").In();
        var kept = new ManagementLock("keys") { Scope = vault, Why = "Nothing can be read without them." };

        Assert.Equal($"{vault.Id}/providers/Microsoft.Authorization/locks/keys", kept.Id);
        Assert.Equal(("CanNotDelete", "Nothing can be read without them."), (kept.Terraform("lock_level"), kept.Arm("properties.notes")));
    }

    [Theory]
    [InlineData("/subscriptions/s/resourceGroups/g", typeof(ResourceGroup))]
    [InlineData("/subscriptions/s", typeof(UntypedResource))]
    [InlineData("/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/k", typeof(KeyVault))]
    public void What_it_keeps_is_in_its_id(string scope, Type kind)
    {
        var id = $"{scope}/providers/Microsoft.Authorization/locks/l";
        var read = Assert.IsType<ManagementLock>(new ArmReader(new ReadContext()).Read(new MapValue { ["id"] = Value.Of(id), ["properties"] = new MapValue { ["level"] = Value.Of("ReadOnly") } }));

        Assert.IsType(kind, read.Scope);
        Assert.Equal((id, LockLevel.ReadOnly), (read.Id, read.Level));
    }
}
