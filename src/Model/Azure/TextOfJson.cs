using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>JSON where a service, or its Terraform argument, takes text.</summary>
internal static class TextOfJson
{
    public static Value Of(Value tree) => Value.Of(Json.Print(tree).TrimEnd());

    /// <summary>Null for what is no text, or no JSON.</summary>
    public static Value? TryParse(Value value)
    {
        try
        {
            return value is TextValue text ? Json.Parse(text.Text) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

/// <summary>A tree in ARM, its JSON as text in Terraform.</summary>
internal sealed class JsonTextConverter : Converter<Value?>
{
    protected override Value? ToArm(Value? value) => value?.Clone();
    protected override Value? ToTerraform(Value? value) => value is null ? null : TextOfJson.Of(value);

    protected override bool TryFromArm(Value value, ReadContext context, out Value? result)
    {
        result = value.Clone();
        return true;
    }
}
