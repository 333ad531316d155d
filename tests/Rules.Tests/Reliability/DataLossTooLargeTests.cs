using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class DataLossTooLargeTests : RuleTests<DataLossTooLarge>
{
    protected override void Compliant(Architecture design) => Needs(design, new CosmosAccount("history"), 30);

    [Fact]
    public void Backups_that_are_too_far_apart()
    {
        var verdict = Reports(design => Needs(design, new CosmosAccount("history") { Backup = new PeriodicBackup { EveryMinutes = 60 } }, 30), on: "CosmosAccount/history", at: nameof(CosmosAccount.Backup), says: "1 hour between two backups may be lost; the critical flow 'Answer' needs it, and allows 30 minutes", alsoBreaks: "AIFA1012");
        Assert.Equal(["web reads history", "1 hour between two backups (source: https://learn.microsoft.com/azure/cosmos-db/periodic-backup-restore-introduction)"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Backups_that_are_close_enough() => Silent(design => Needs(design, new CosmosAccount("history") { Backup = new PeriodicBackup { EveryMinutes = 60 } }, 60));

    [Fact]
    public void A_region_that_takes_over() => Silent(design => Needs(design, new CosmosAccount("history")
    {
        Backup = new PeriodicBackup { EveryMinutes = 60 }, Locations = [new() { Region = Region.WestEurope, ZoneRedundant = true }, new() { Region = Region.NorthEurope, Priority = 1, ZoneRedundant = true }],
    }, 30));

    [Fact]
    public void A_copy_that_follows_behind() => Reports(design => Needs(design, new StorageAccount("documents") { Replication = Replication.Gzrs }, 5), on: "StorageAccount/documents", at: nameof(StorageAccount.Replication), says: "15 minutes that the copy");

    [Fact]
    public void Backups_of_a_database_that_follow_behind() => Reports(design =>
    {
        SqlDatabase orders = new("orders");
        new SqlServer("shop") { Databases = [orders], Administrator = new OutsidePrincipal("44444444-4444-4444-8444-444444444444", PrincipalType.Group), AdministratorName = "team" };
        Needs(design, orders, 30);
    }, on: "SqlDatabase/shop/orders", at: nameof(SqlDatabase.Backups));

    [Fact]
    public void Without_a_copy_elsewhere_other_rules_speak() => Silent(design => Needs(design, new StorageAccount("documents"), 5));

    private static void Needs(Architecture design, AzureResource store, double minutes)
    {
        design.Brief = new("Chat", "Answers") { Owner = new("team", "team@example.com"), Availability = 90, Rto = TimeSpan.FromHours(8), Rpo = TimeSpan.FromMinutes(minutes) };
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true } };
        design.Flow("Answer", Criticality.High).Reads(web, store, "looks it up");
    }
}
