using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class ProtocolNotSpokenTests : RuleTests<ProtocolNotSpoken>
{
    protected override void Compliant(Architecture design) => Write("HTTPS");

    [Fact]
    public void Messages_to_files()
    {
        var verdict = Reports(_ => Write("AMQP 1.0"), says: "Container app 'chat' speaks AMQP 1.0 to Storage account 'documents', which understands HTTPS, SMB, NFS, SFTP");
        Assert.Equal(["chat writes documents"], verdict.Evidence.Select(step => step.Text));
    }

    [Theory]
    [InlineData("NFS 4.1")]
    [InlineData("REST")]
    [InlineData("TLS")]
    [InlineData("our own")]
    public void What_it_understands_or_what_nobody_knows(string protocol) => Silent(_ => Write(protocol));

    [Fact]
    public void A_part_understands_what_the_whole_does() => Silent(_ =>
    {
        var clicks = new EventHub("clicks");
        new EventHubsNamespace("events") { Hubs = [clicks] };
        new ContainerApp("chat").Writes(clicks).Over("Kafka");
    });

    [Fact]
    public void Nothing_was_said() => Silent(_ => new ContainerApp("chat").Reads(new PostgreSqlServer("history")));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Write(string protocol) => new ContainerApp("chat").Writes(new StorageAccount("documents") { Replication = Replication.Zrs }).Over(protocol);
}
