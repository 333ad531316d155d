using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.StreamAnalytics;

public sealed class StreamAnalyticsJobTests
{
    [Fact]
    public void It_signs_in_at_its_storage_as_itself()
    {
        var job = new StreamAnalyticsJob("watching") { Query = "SELECT * INTO lake FROM readings", Storage = "stjobs" }.In();

        Assert.Equal("Msi", job.Terraform("job_storage_account.authentication_mode"));
        Assert.Equal(job.Query, job.Arm("properties.transformation.properties.query"));
        Assert.Null(new StreamAnalyticsJob("watching").In().Terraform("job_storage_account"));
    }
}
