using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A key vault as a Data Factory's pipelines know it: where other linked services take secrets from.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.datafactory/factories/linkedservices</remarks>
[AzureResource("Microsoft.DataFactory/factories/linkedservices", "2018-06-01", Terraform = "azurerm_data_factory_linked_service_key_vault")]
[Service("Linked key vault", "A key vault as a Data Factory's pipelines know it", Icon = "data-factory", Source = "https://learn.microsoft.com/azure/data-factory/store-credentials-in-key-vault")]
[Without(Traits.Any)]
[Fixed("properties.type", "AzureKeyVault", Discriminates = true)]
public sealed class VaultLinkedService(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : LinkedService(name, new(file, line, expression))
{
    [Maps("properties.typeProperties.baseUrl", Needed = true, Terraform = "key_vault_id", Using = typeof(VaultAddressConverter))]
    public KeyVault? Vault { get; init; }
}

/// <summary>ARM has the vault's address, azurerm its id.</summary>
internal sealed class VaultAddressConverter : Converter<KeyVault?>
{
    protected override Value? ToArm(KeyVault? value) => value is null ? null : Value.Of(value.Uri.Known!);
    protected override Value? ToTerraform(KeyVault? value) => value is null ? null : new TemplateValue([value.IdOutput]);

    protected override bool TryFromArm(Value value, ReadContext context, out KeyVault? result)
    {
        var address = (value as TextValue)?.Text.TrimEnd('/');
        result = context.First<KeyVault>(vault => vault.Uri.Known!.TrimEnd('/').Equals(address, StringComparison.OrdinalIgnoreCase));
        return result is not null;
    }
}
