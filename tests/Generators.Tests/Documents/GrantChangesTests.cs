using AiFactory.Generators.Documents;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Documents;

public sealed class GrantChangesTests
{
    [Fact]
    public void An_identity_that_several_may_share_goes_by_its_own_name()
    {
        var family = Sketch.Family((chat, _) =>
        {
            var (web, documents) = (new WebApp("web"), new StorageAccount("documents"));
            chat.Flow("Ask").Stage("Find").Reads(web, documents, "looks").As(new UserAssignedIdentity("worker"));
        });

        Assert.Equal("worker (managed identity) is Storage Blob Data Reader on documents", Assert.Single(GrantChanges.Between(LockFile.Empty, LockFile.Empty.After(family), family).Given));
    }
}
