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

    [Fact]
    public void What_is_given_in_an_instance_is_told_of_it()
    {
        var family = Sketch.Family((chat, _) =>
        {
            foreach (var name in new[] { "hr", "sales" })
            {
                using var project = chat.Instance(name, of: "project");
                new WebApp("web").Reads(new StorageAccount("documents"));
            }

            new WebApp("portal").Reads(new KeyVault("secrets"));
        });

        Assert.Equal(
            ["hr: web is Storage Blob Data Reader on documents", "sales: web is Storage Blob Data Reader on documents", "portal is Key Vault Secrets User on secrets"],
            GrantChanges.Between(LockFile.Empty, LockFile.Empty.After(family), family).Given.OrderBy(sentence => sentence.IndexOf(':', StringComparison.Ordinal) < 0).ThenBy(sentence => sentence, StringComparer.Ordinal));
    }

    [Fact]
    public void What_only_some_environments_give_says_which()
    {
        var family = Sketch.Family((chat, env) =>
        {
            var (web, documents, secrets) = (new WebApp("web"), new StorageAccount("documents"), new KeyVault("secrets"));
            web.Reads(documents);
            if (env.IsProduction) web.Reads(secrets);
        }, null, Sketch.Dev, Sketch.Prod);

        Assert.Equal(["web is Key Vault Secrets User on secrets [prod]", "web is Storage Blob Data Reader on documents"], GrantChanges.Between(LockFile.Empty, LockFile.Empty.After(family), family).Given.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_an_instance_no_longer_has_is_taken_by_its_key()
    {
        var (before, after) = (Projects("hr", "sales"), Projects("hr"));
        var changes = GrantChanges.Between(LockFile.Empty.After(before), LockFile.Empty.After(after), after);

        Assert.Empty(changes.Given);
        Assert.Contains("/sales/", Assert.Single(changes.Taken), StringComparison.Ordinal);
    }

    private static ArchitectureFamily Projects(params string[] names) => Sketch.Family((chat, _) =>
    {
        foreach (var name in names)
        {
            using var project = chat.Instance(name, of: "project");
            new WebApp("web").Reads(new StorageAccount("documents"));
        }
    });
}
