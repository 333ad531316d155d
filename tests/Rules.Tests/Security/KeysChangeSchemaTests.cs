using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class KeysChangeSchemaTests : RuleTests<KeysChangeSchema>
{
    protected override void Compliant(Architecture design) => new CosmosAccount("history");

    [Fact]
    public void Keys_that_change_all() => Reports(
        _ => new CosmosAccount("history") { KeyAccess = true, KeysChangeSchema = true }, on: "CosmosAccount/history", at: nameof(CosmosAccount.KeysChangeSchema), alsoBreaks: "AIFA2003");

    [Fact]
    public void Keys_for_documents_alone() => Silent(_ => new CosmosAccount("history") { KeyAccess = true });

    [Fact]
    public void Without_keys_nobody_can() => Silent(_ => new CosmosAccount("history") { KeysChangeSchema = true });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new CosmosAccount("history") { KeyAccess = true, KeysChangeSchema = true }, null, Designs.Dev)));
}
