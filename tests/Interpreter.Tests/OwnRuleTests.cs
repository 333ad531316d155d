using AiFactory.Rules;

namespace AiFactory.Interpreter.Tests;

/// <summary>Rules of one's own are code in the same sources: interpreted they find what they find when they are run.</summary>
public sealed class OwnRuleTests
{
    private const string Text = """
        using System.Collections.Generic;
        using System.Linq;
        using AiFactory.Model;
        using AiFactory.Model.Azure;

        public sealed class Chat : IArchitecture
        {
            private static readonly DeploymentEnvironment Dev = new("dev", EnvironmentKind.Development), Prod = new("prod", EnvironmentKind.Production);

            public IReadOnlyList<DeploymentEnvironment> Environments => [Dev, Prod];

            public void Define(Architecture chat, DeploymentEnvironment env)
            {
                chat.Brief = new("Chat", "Chats.") { Owner = "us" };
                chat.HoldTo(days: env.Pick(7, prod: 30));
                new StorageAccount("short");
                new StorageAccount("long") { BlobSoftDeleteDays = 90 };
                var vault = new KeyVault("vault");
                chat.Require("CONTOSO003", "There is no vault", graph => env.IsProduction ? [vault] : []).As(OwnSeverity.Error);
                chat.Waive("CONTOSO003").On(vault).In(Prod).Because("bought already").ApprovedBy("them").Until("2027-03-31");
            }
        }

        internal static class Contoso
        {
            public static void HoldTo(this Architecture design, int days)
            {
                design.Require<StorageAccount>("CONTOSO001", "Blobs stay restorable", account => account.BlobSoftDeleteDays >= days, fix: $"Set BlobSoftDeleteDays to {days}.", property: nameof(StorageAccount.BlobSoftDeleteDays));
                design.Require<IPublicEndpoint>("CONTOSO002", "Nothing is public", service => !service.PublicNetworkAccess).In(Prod()).Because("The board says so.");
                design.Require("CONTOSO004", "Names are short", graph => from element in graph.Elements where element.Name.Length > 4 && element is StorageAccount select element);
            }

            private static DeploymentEnvironment Prod() => new("prod", EnvironmentKind.Production);
        }
        """;

    [Fact]
    public void They_find_the_same()
    {
        var sample = Sample.Of(Text);
        var interpretation = sample.Interpret();
        Assert.Empty(interpretation.Problems.Select(problem => problem.Message));
        Assert.True(interpretation.IsCertain);
        var (ran, read) = (Found(sample.Execute()), Found(interpretation.Worlds[0].Family));
        Assert.Equal(ran, read);
        Assert.Equal(["CONTOSO001 StorageAccount/short prod", "CONTOSO003 KeyVault/vault prod waived", "CONTOSO004 StorageAccount/short dev,prod"], ran.Order(StringComparer.Ordinal));
    }

    private static List<string> Found(Model.ArchitectureFamily family)
    {
        var check = RuleRun.Check(family, BrokenFile.Today);
        Assert.Empty(check.NotAssessed);
        return [.. check.Findings.Concat(check.Waived).Where(finding => finding.Rule.Pillar == WafPillar.Own)
            .Select(finding => $"{finding.Rule.Id} {finding.Verdict.Element?.Key} {string.Join(",", finding.Environments)}{(finding.IsWaived ? " waived" : "")}")];
    }
}
