using System.Globalization;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A number that a service keeps as text.</summary>
internal sealed class NumberTextConverter : Converter<int>
{
    protected override Value ToArm(int value) => Value.Of(value.ToString(CultureInfo.InvariantCulture));

    protected override bool TryFromArm(Value value, ReadContext context, out int result)
    {
        result = 0;
        return value is TextValue text && int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out result) && result.ToString(CultureInfo.InvariantCulture) == text.Text;
    }
}
