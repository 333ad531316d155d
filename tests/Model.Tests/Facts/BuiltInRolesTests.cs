using AiFactory.Model.Azure;

namespace AiFactory.Model.Tests.Facts;

public sealed class BuiltInRolesTests
{
    [Fact]
    public void Every_role_with_a_name_of_its_own_is_known_once() =>
        Assert.Equal(Role.All.Select(role => role.Name).Order(StringComparer.Ordinal), BuiltInRoles.All.Select(fact => fact.Role.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void No_two_roles_share_an_id() => Assert.Equal(Role.All.Count, Role.All.Select(role => Guid.Parse(role.Id)).Distinct().Count());

    /// <summary>As in the first table of Microsoft's page, without the one for reservations.</summary>
    [Fact]
    public void Four_roles_are_privileged() =>
        Assert.Equal(["Owner", "Contributor", "Role Based Access Control Administrator", "User Access Administrator"], BuiltInRoles.All.Where(fact => fact.IsPrivileged).Select(fact => fact.Role.Name));

    [Theory]
    [InlineData("Owner", "8e3af657-a8ff-443c-a75c-2fe8c4bcb635", RolePlane.Control)]
    [InlineData("Storage Blob Data Reader", "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1", RolePlane.Data)]
    [InlineData("Azure AI User", "53ca6127-db72-4b80-b1b0-d745d6d5456d", RolePlane.Both)]
    [InlineData("Key Vault Contributor", "f25e0fa2-a7c8-4377-a976-54943a77a395", RolePlane.Control)]
    public void A_role_is_found_by_its_title(string title, string id, RolePlane plane)
    {
        var fact = BuiltInRoles.Find(title)!;
        Assert.Equal((id, plane), (fact.Role.Id, fact.Plane));
    }

    /// <summary>A role of one's own, say.</summary>
    [Fact]
    public void Of_some_nothing_is_known() => Assert.Null(BuiltInRoles.Find("Factory Operator"));

    [Fact]
    public void What_is_named_for_data_reaches_data() =>
        Assert.All(BuiltInRoles.All.Where(fact => fact.Role.Name.Contains(" Data ", StringComparison.Ordinal) && fact.Role != Role.DataFactoryContributor && fact.Role != Role.AzureMLDataScientist), fact => Assert.Equal(RolePlane.Data, fact.Plane));

    [Fact]
    public void Each_says_what_it_allows_with_a_page_and_a_day() => Assert.All(BuiltInRoles.All, fact =>
    {
        Assert.NotEmpty(fact.Allows);
        Assert.StartsWith("https://", fact.Source, StringComparison.Ordinal);
        Assert.True(fact.Read == new Date(2026, 2, 23) || fact.Read == new Date(2026, 9, 10));
    });
}
