using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What an app connects to, and as what kind of store its libraries know it.</summary>
public sealed record WebConnection : Part
{
    private static readonly string[] Secrets = ["Password=", "Pwd=", "AccountKey=", "SharedAccessKey=", "AccessKey="];

    [Maps("type", Terraform = "type")]
    public WebConnectionKind Kind { get; init; } = WebConnectionKind.Custom;

    /// <summary>As in <c>$"Server={server.Host};Authentication=Active Directory Managed Identity"</c>, or <c>$"@Microsoft.KeyVault(SecretUri={vault.Uri}secrets/name)"</c>.</summary>
    [Maps("value", Needed = true, Terraform = "value")]
    public Text? Value { get; init; }

    internal static IReadOnlyDictionary<string, WebConnection> WithoutSecrets(IReadOnlyDictionary<string, WebConnection> connections, AzureResource app) =>
        app.Architecture is not null && connections.Values.Any(connection => connection.HasSecret) ? throw ModelErrors.SecretInModel(app, nameof(AppServiceApp.ConnectionStrings)) : connections;

    private bool HasSecret => Value is not null && Value.Parts.OfType<string>().Any(text => Secrets.Any(secret => text.IndexOf(secret, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && at + secret.Length < text.Length && text[at + secret.Length] != ';'));
}

/// <summary>Which prefix the app finds the connection under in its environment: <c>SQLAZURECONNSTR_</c>, <c>CUSTOMCONNSTR_</c> and so on.</summary>
public enum WebConnectionKind
{
    Custom,
    [Wire("SQLAzure")] SqlAzure,
    [Wire("SQLServer")] SqlServer,
    [Wire("MySql", Terraform = "MySQL")] MySql,
    [Wire("PostgreSQL")] PostgreSql,
    [Wire("DocDb")] Cosmos,
    RedisCache,
    ServiceBus,
    EventHub,
    NotificationHub,
    [Wire("ApiHub", Terraform = "APIHub")] ApiHub,
}
