// breaks: a job that stands in no layer and no zone
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7529 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var job = new Practice("copy");
        job.Reads(new ExternalSystem("intranet"));
        design.Layer("All").Shows(new Practice("review")); // better: design.Layer("All").Shows(job, new Practice("review"));
    }
}
