using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Containers;

public sealed class ContainerJobTests
{
    public static TheoryData<JobTrigger, string, string> Triggers() => new()
    {
        { new OnDemand { Parallel = 2 }, "Manual", "manual_trigger_config" },
        { new OnSchedule { Cron = "*/5 * * * *" }, "Schedule", "schedule_trigger_config" },
        { new OnEvents { MaximumRuns = 5, Rules = [new() { Settings = new Dictionary<string, Text> { ["queueName"] = "work" } }] }, "Event", "event_trigger_config" },
    };

    /// <summary>ARM has a word and one of three objects; the model has one trigger, which cannot contradict itself.</summary>
    [Theory, MemberData(nameof(Triggers))]
    public void What_starts_a_job_is_one_thing(JobTrigger trigger, string word, string block)
    {
        var job = new ContainerJob("index") { Trigger = trigger, Containers = [new() { Image = "index:1" }] };
        job.PutInto(new ResourceGroup("apps") { AzureName = "rg-apps" });

        var body = ArmWriter.Documents(job).Single().Body;
        var read = (ContainerJob)new ArmReader(new ReadContext()).Read(body);
        var terraform = Projection.Write(job, Wire.Terraform)[""];

        Assert.Equal(Value.Of(word), WirePath.Parse("properties.configuration.triggerType").Find(body));
        Assert.IsType(trigger.GetType(), read.Trigger);
        Assert.Equal([block], terraform.Entries.Keys.Where(name => name.EndsWith("_trigger_config", StringComparison.Ordinal)));
    }
}
