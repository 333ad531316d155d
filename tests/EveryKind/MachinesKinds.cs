using AiFactory.Model;
using AiFactory.Model.Azure;

namespace EveryKind;

/// <summary>Virtual machines, alone and in sets, with their disks and cards.</summary>
internal static class MachinesKinds
{
    public static void Define(Architecture machines, DeploymentEnvironment env, Cidr range)
    {
        var isProduction = env.IsProduction;

        var guard = new NetworkSecurityGroup("machines");
        var work = new Subnet("work", prefix: 26) { SecurityGroup = guard };
        new VirtualNetwork("machines") { AddressSpace = [range], Subnets = [work] };

        var reader = new UserAssignedIdentity("reader");
        var vault = new KeyVault("secrets");
        var startLogs = new StorageAccount("start");

        var disks = new ResourceGroup("disks") { Location = Region.NorthEurope, Tags = new Dictionary<string, string> { ["for"] = "disks" } };
        var data = new ManagedDisk("data") { SizeGigabytes = 256, Zone = "1" };
        var journal = new ManagedDisk("journal") { SizeGigabytes = 64, Zone = "1", Group = disks };
        new LinuxMachine("build")
        {
            Zone = "1", Administrator = "builder", OsDisk = new() { SizeGigabytes = 128 }, PublicKey = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7",
            Interfaces = [new NetworkInterface("build") { Subnet = work }, new NetworkInterface("build-two") { Subnet = work }],
            DataDisks = [data, new() { Disk = journal, Place = 5, Caching = DiskCaching.ReadOnly }], StartLog = new(), TerminationNotice = "PT5M", ImageNotice = "PT15M", RestartsAtOnce = true,
            Installed =
            [
                MachineExtension.EntraSignInLinux,
                new("agent")
                {
                    Publisher = "Microsoft.Azure.Monitor", Kind = "AzureMonitorLinuxAgent", Version = "1.33", Updates = true,
                    Settings = new Dictionary<string, Text> { ["vault"] = vault.Uri, ["mode"] = "say \"all\"" }, After = ["entra-sign-in"],
                },
            ],
        };
        new WindowsMachine("desk")
        {
            AdministratorPassword = machines.Parameter("desk_password", "The administrator's password.", sensitive: true), Interfaces = [new NetworkInterface("desk") { Subnet = work }],
            OsDisk = new() { Kind = DiskKind.StandardSsdZrs }, StartLog = new() { Storage = startLogs.BlobEndpoint },
            Applications = [new() { Version = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/images/providers/Microsoft.Compute/galleries/apps/applications/tools/versions/1.0.0", Order = 1, Tag = "tools" }],
        };
        new LinuxScaleSet("workers")
        {
            Subnet = isProduction ? null : work, PublicKey = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7", Instances = isProduction ? 6 : 2, Balanced = true, StartLog = new(),
            TerminationNotice = "PT10M", RepairsAfter = "PT30M", Identity = ManagedIdentity.Of(reader),
            DataDisks = [new() { SizeGigabytes = 64 }, new() { Kind = DiskKind.StandardSsdLrs }], Interfaces = [new() { AcceleratedNetworking = true, SecurityGroup = guard, Addresses = [new() { Subnet = work }] }],
        };
    }
}
