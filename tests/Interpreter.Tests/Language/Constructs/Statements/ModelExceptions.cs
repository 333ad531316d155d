// what the Model refuses, caught by the program

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        try
        {
            new Subnet("apps", prefix: 40);
            Say("never");
        }
        catch (ModelException refused)
        {
            Say(refused.Message.Split('.')[0]);
        }

        Say(Cidr.TryParse("10.0.0.999/24", out _) ? "range" : "no range");
    }
}
