using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

public sealed class DateTests
{
    [Fact]
    public void It_reads_what_it_prints() => Assert.Equal("2028-02-29", Date.Parse("2028-02-29").ToString());

    [Theory]
    [InlineData("2027-02-29")]
    [InlineData("31.03.2027")]
    [InlineData("2027-3-31")]
    [InlineData("")]
    public void What_is_no_day_is_refused(string text)
    {
        Assert.False(Date.TryParse(text, out _));
        Assert.Contains("2027-03-31", Assert.Throws<FormatException>(() => Date.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_are_counted_over_leap_years()
    {
        Assert.Equal(366, new Date(2029, 1, 1).DaysSince(new(2028, 1, 1)));
        Assert.Equal(new Date(2028, 3, 1), new Date(2028, 2, 28).AddDays(2));
        Assert.True(new Date(2027, 3, 31) < new Date(2027, 4, 1));
    }
}
