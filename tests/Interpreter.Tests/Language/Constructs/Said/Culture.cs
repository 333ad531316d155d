// the culture of the machine
// said: culture of the machine

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say(1.5.ToString(System.Globalization.CultureInfo.CurrentCulture));
    }
}
