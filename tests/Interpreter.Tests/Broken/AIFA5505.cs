// breaks: training on the machines of the answers
// also: AIFA1502, AIFA4006, AIFA4504, AIFA7529
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5505 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Chat", "") { Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1) };
        var answers = new AgentPool("answers") { Zones = ["1", "2", "3"] };
        // better: var training = new AgentPool("training") { Zones = ["1", "2", "3"] };
        new KubernetesCluster("models") { Pools = [answers] }; // better: new KubernetesCluster("models") { Pools = [answers, training] };
        design.Flow("Train").For(FlowPurpose.Training).Does(answers, "learns from the week"); // better: design.Flow("Train").For(FlowPurpose.Training).Does(training, "learns from the week");
        design.Flow("Answer", Criticality.High).Calls(new Person("employee"), answers, "asks");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
