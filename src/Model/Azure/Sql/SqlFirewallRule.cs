using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Public addresses whose calls a SQL server takes.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.sql/servers/firewallrules</remarks>
[AzureResource("Microsoft.Sql/servers/firewallRules", "2025-01-01", Terraform = "azurerm_mssql_firewall_rule")]
[Service("SQL firewall rule", "Public addresses whose calls a SQL server takes", Deep = true, Icon = "sql-server", Source = "https://learn.microsoft.com/azure/azure-sql/database/firewall-configure")]
[Without(Traits.Any)]
[Named("", 1, 128, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(SqlServer), "server_id")]
public sealed class SqlFirewallRule(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<SqlServer>(name, new(file, line, expression))
{
    /// <summary>The first address: <c>203.0.113.0</c>. Zero in first and last means all of Azure, other customers too.</summary>
    [Maps("properties.startIpAddress", Needed = true, Terraform = "start_ip_address")]
    public string? First { get; init; }

    /// <summary>The last address, which is taken too; the first unless given.</summary>
    [Maps("properties.endIpAddress", Terraform = "end_ip_address")]
    public string? Last { get => field ?? First; init; }

    /// <summary>Whether all of Azure may call, other customers too.</summary>
    public bool IsAzure => First == Zero && Last == Zero;

    /// <summary>Whether callers are not chosen at all: all of Azure, or half of the Internet.</summary>
    public bool IsAnyone => First is { } first && Last is { } last && !IsNarrow(first, last);

    private const string Zero = "0.0.0.0";

    /// <summary>Whether the range is a choice: neither all of Azure nor half of the Internet.</summary>
    internal static bool IsNarrow(string first, string last) => Bits(first) is { } low && Bits(last) is { } high && low > 0 && high - low < 1 << 24;

    private static long? Bits(string address)
    {
        long bits = 0;
        var words = address.Split('.');
        foreach (var word in words)
        {
            if (!byte.TryParse(word, out var part)) return null;
            bits = bits * 256 + part;
        }

        return words.Length == 4 ? bits : null;
    }
}
