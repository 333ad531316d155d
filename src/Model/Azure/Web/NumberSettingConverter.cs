using System.Globalization;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A number that App Service keeps as an application setting, hence as text.</summary>
internal sealed class NumberSettingConverter : Converter<int>
{
    protected override Value ToArm(int value) => Value.Of(value.ToString(CultureInfo.InvariantCulture));
    protected override Value ToTerraform(int value) => Value.Of(value);

    protected override bool TryFromArm(Value value, ReadContext context, out int result)
    {
        result = 0;
        return value is TextValue text && int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out result);
    }
}
