using AiFactory.Model.Azure;

namespace AiFactory.Model.Tests.Facts;

public sealed class LeastRolesTests
{
    [Fact]
    public void A_kind_has_one_role_for_a_verb() => Assert.Equal(LeastRoles.All.Count, LeastRoles.All.Select(least => (least.Kind, least.Verb)).Distinct().Count());

    [Fact]
    public void What_a_connection_gives_is_never_privileged() =>
        Assert.All(LeastRoles.All, least => Assert.False(BuiltInRoles.Find(least.Role.Name)!.IsPrivileged, $"{least.Kind.Name}: {least.Role}"));

    /// <summary>Who manages a service does not get its data with that, so a step that reads or writes needs a role for the data.</summary>
    [Fact]
    public void What_reads_or_writes_reaches_data() =>
        Assert.All(LeastRoles.All.Where(least => least.Verb != Verb.Calls), least => Assert.NotEqual(RolePlane.Control, BuiltInRoles.Find(least.Role.Name)!.Plane));

    [Theory]
    [InlineData(typeof(StorageAccount), Verb.Reads, "Storage Blob Data Reader")]
    [InlineData(typeof(StorageAccount), Verb.Writes, "Storage Blob Data Contributor")]
    [InlineData(typeof(EventHub), Verb.Writes, "Azure Event Hubs Data Sender")]
    [InlineData(typeof(SearchService), Verb.Calls, "Search Index Data Reader")]
    public void The_class_says_which_role_is_enough(Type kind, Verb verb, string role) => Assert.Equal(role, Assert.Single(LeastRoles.All, least => least.Kind == kind && least.Verb == verb).Role.Name);

    [Fact]
    public void Of_messages_senders_read_none() => Assert.False(LeastRoles.Of(typeof(ServiceBusQueue)).Single(least => least.Verb == Verb.Writes).AlsoReads);

    [Fact]
    public void A_kind_without_Azure_roles_has_none()
    {
        Assert.Null(LeastRoles.For(new CosmosAccount("history"), Verb.Reads));
        Assert.Null(LeastRoles.For(new StorageAccount("documents"), Verb.Calls));
    }
}
