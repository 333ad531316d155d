using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>The same, where Azure says nothing of what is off.</summary>
internal sealed class RestoreDaysConverter : RetentionDaysConverter
{
    protected override Value? ToArm(int? value) => value is null ? null : base.ToArm(value);
}

/// <summary>Days, or nothing: ARM has a switch beside the number.</summary>
internal class RetentionDaysConverter : Converter<int?>
{
    protected override Value? ToArm(int? value) => value is { } days
        ? new MapValue { ["enabled"] = Value.Of(true), ["days"] = Value.Of(days) }
        : new MapValue { ["enabled"] = Value.Of(false) };

    protected override Value? ToTerraform(int? value) => value is { } days ? Value.Of(days) : null;

    protected override bool TryFromArm(Value value, ReadContext context, out int? result)
    {
        result = null;
        if (value is not MapValue map || map["enabled"] is not FlagValue enabled) return false;
        if (!enabled.Flag) return true;
        if (map["days"] is not NumberValue number || !int.TryParse(number.Digits, out var days)) return false;
        result = days;
        return true;
    }
}

/// <summary>A key's address; ARM has vault, name and version apart, and keeps what it found out of the key beside them.</summary>
internal sealed class KeyAddressConverter : Converter<string?>
{
    private const string Keys = "/keys/";

    public override bool WritesNull => false;

    protected override Value? ToArm(string? value)
    {
        var keys = value!.IndexOf(Keys, StringComparison.OrdinalIgnoreCase);
        if (keys < 0) return new MapValue { ["keyvaulturi"] = Value.Of(value) };
        var name = value.Substring(keys + Keys.Length).Split('/');
        var map = new MapValue { ["keyvaulturi"] = Value.Of(value.Substring(0, keys + 1)), ["keyname"] = Value.Of(name[0]) };
        if (name.Length > 1) map["keyversion"] = Value.Of(name[1]);
        return map;
    }

    protected override Value? ToTerraform(string? value) => Value.Of(value!);

    protected override bool TryFromArm(Value value, ReadContext context, out string? result)
    {
        var map = value as MapValue;
        var (vault, name, version) = (map?["keyvaulturi"] as TextValue, map?["keyname"] as TextValue, map?["keyversion"] as TextValue);
        result = vault is null ? null
            : name is null ? vault.Text
            : $"{vault.Text.TrimEnd('/')}{Keys}{name.Text}{(version is { Text.Length: > 0 } ? "/" + version.Text : "")}";
        return result is not null;
    }
}

/// <summary>ARM joins the words with commas, Terraform has a set.</summary>
internal sealed class NetworkBypassConverter : Converter<IReadOnlyList<NetworkBypass>>
{
    protected override Value ToArm(IReadOnlyList<NetworkBypass> value) => Value.Of(string.Join(", ", value));
    protected override Value ToTerraform(IReadOnlyList<NetworkBypass> value) => new ListValue([.. value.Select(word => Value.Of(word.ToString()))]);

    protected override bool TryFromArm(Value value, ReadContext context, out IReadOnlyList<NetworkBypass> result)
    {
        var words = new List<NetworkBypass>();
        result = words;
        foreach (var word in ((value as TextValue)?.Text ?? "?").Split(','))
        {
            if (!Enum.TryParse(word.Trim(), ignoreCase: true, out NetworkBypass bypass)) return false;
            words.Add(bypass);
        }

        return true;
    }
}
