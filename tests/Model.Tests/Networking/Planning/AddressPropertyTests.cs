using AiFactory.Model.Tests.Graph;

namespace AiFactory.Model.Tests.Networking.Planning;

/// <summary>What holds of every plan, whatever it asks for and however it grew.</summary>
public sealed class AddressPropertyTests
{
    [Fact]
    public void Nothing_overlaps_and_all_lies_in_its_network() => Seeded.Check(random =>
    {
        var plan = Any(random);
        var planned = plan.Addresses;
        return plan.Networks.All(network =>
        {
            var here = planned.Subnets.Where(subnet => subnet.Environment == network.Environment).ToList();
            return CidrOverlaps.Among(here, subnet => subnet.Range).Count == 0
                && here.All(subnet => network.Prefixes.Any(prefix => prefix.Contains(subnet.Range)))
                && here.All(subnet => !plan.Reserved.Any(taken => taken.Range.Overlaps(subnet.Range)));
        });
    });

    [Fact] // Cidr cannot hold a range that is not a multiple of its size; what is asked here is that the size is the one wanted
    public void Each_subnet_has_the_size_that_was_asked_for() => Seeded.Check(random => Any(random).Addresses.Subnets.All(subnet => subnet.Range.Prefix == subnet.Request.Prefix));

    [Fact]
    public void A_project_has_the_same_place_in_every_environment() => Seeded.Check(random =>
    {
        var plan = Any(random);
        var places = plan.Networks.Select(network => plan.Addresses.Subnets.Where(subnet => subnet.Environment == network.Environment).Select(subnet => (subnet.Name, subnet.Range.First.Value - network.Prefixes[0].First.Value))).ToList();
        return places.All(place => place.SequenceEqual(places[0]));
    });

    [Fact]
    public void Whoever_has_addresses_keeps_them_while_the_plan_grows() => Seeded.Check(random =>
    {
        var (plan, planned) = (Any(random), default(PlannedAddresses));
        for (var step = 0; step < 6; step++)
        {
            var next = plan.After(planned);
            if (planned is not null && planned.Rows().Intersect(next.Rows()).Count() != planned.Subnets.Count(subnet => IsWanted(subnet, plan))) return false;
            planned = next;
            plan = Grown(plan, random);
        }

        return true;

        static bool IsWanted(PlacedSubnet subnet, AddressPlan now) => subnet.Project is not { } number || now.Projects.Any(project => project.Number == number && project.Subnets?.Contains(subnet.Request.Key) != false);
    }, 300);

    [Fact]
    public void Who_was_gone_comes_back_to_the_same_place() => Seeded.Check(random =>
    {
        var plan = Any(random);
        var first = plan.Addresses;
        var without = With(plan, [.. plan.Projects.Where(_ => random.Next(2) == 0)]).After(first);
        var others = With(plan, [.. plan.Projects, .. Enumerable.Range(900, random.Next(5)).Select(number => (PlannedProject)number)]).After(without);
        return !first.Rows().Except(others.Rows()).Any();
    });

    [Fact]
    public void The_order_of_what_is_asked_for_does_not_count() => Seeded.Check(random =>
    {
        var plan = Any(random);
        var shuffled = With(plan, [.. plan.Projects.OrderBy(_ => random.Next())], [.. plan.Common.OrderBy(_ => random.Next())], [.. plan.Profile.OrderBy(_ => random.Next())]);
        return plan.Addresses.Rows().SequenceEqual(shuffled.Addresses.Rows()) && plan.Addresses.Ledger.Write().Equals(shuffled.Addresses.Ledger.Write());
    });

    [Fact]
    public void The_ledger_reads_what_it_writes_and_is_settled_at_once() => Seeded.Check(random =>
    {
        var plan = Any(random);
        var once = plan.Addresses;
        var twice = plan.After(once);
        return once.Ledger.Write().Equals(twice.Ledger.Write()) && once.Rows().SequenceEqual(twice.Rows());
    });

    [Fact]
    public void A_slot_is_less_than_half_empty() => Seeded.Check(random =>
    {
        var plan = Any(random);
        return plan.Profile.Sum(request => Cidr.At(default, request.Prefix!.Value).Size) * 2 > Cidr.At(default, plan.Addresses.Capacity.SlotPrefix!.Value).Size;
    });

    [Fact]
    public void As_many_projects_find_room_as_the_capacity_says() => Seeded.Check(random =>
    {
        var plan = Any(random);
        var slots = plan.Addresses.Capacity.Slots;
        return slots is 0 or > 900 || (!With(plan, PlannedProject.UpTo(slots)).Addresses.Errors().Any() && With(plan, PlannedProject.UpTo(slots + 1)).Addresses.Errors().SequenceEqual(["E10"]));
    }, 200);

    [Fact]
    public void A_dense_plan_wastes_nothing_of_a_network_that_is_its_own() => Seeded.Check(random =>
    {
        var requests = Requests(random, "k", 26, 30);
        var size = requests.Sum(request => Cidr.At(default, request.Prefix!.Value).Size);
        var projects = (int)(4096 / size); // what adds up to the network or less
        var planned = new AddressPlan("projects") { Networks = [new("dev", "10.0.0.0/20")], Dense = true, Profile = requests, Projects = PlannedProject.UpTo(projects) }.Addresses;
        return !planned.Findings.Any(finding => finding.Code == "E10") && planned.Subnets.Count == projects * requests.Count && CidrOverlaps.Among(planned.Subnets, subnet => subnet.Range).Count == 0;
    });

    [Fact]
    public void A_dense_plan_takes_the_smallest_block_that_holds_a_subnet() => Seeded.Check(random =>
    {
        var addresses = new AddressAllocator(["10.0.0.0/24"]);
        for (var taken = random.Next(6); taken > 0; taken--) addresses.Reserve(Ranges.Any(random));
        var (free, prefix) = (addresses.Free, random.Next(24, 33));
        var expected = free.Where(block => block.Prefix <= prefix).OrderByDescending(block => block.Prefix).ThenBy(block => block).Select(block => (Cidr?)Cidr.At(block.First, prefix)).FirstOrDefault();
        return addresses.TryAllocateTightest(prefix, out var block) ? expected == block && addresses.FreeAddresses == free.Sum(range => range.Size) - block.Size : expected is null;
    });

    [Fact]
    public void In_dense_plans_too_whoever_has_addresses_keeps_them() => Seeded.Check(random =>
    {
        var plan = new AddressPlan("projects") { Networks = [new("dev", "10.0.0.0/20")], Dense = true, Profile = Requests(random, "k", 25, 29), Projects = PlannedProject.UpTo(random.Next(1, 6)) };
        var before = plan.Addresses;
        var after = With(plan, [.. plan.Projects.Where(_ => random.Next(3) > 0), .. Enumerable.Range(50, random.Next(6)).Select(number => (PlannedProject)number)], profile: [.. plan.Profile, .. Requests(random, "new", 25, 29)]).After(before);
        var kept = after.Subnets.Select(subnet => subnet.Project).ToHashSet();
        return before.Subnets.Where(subnet => kept.Contains(subnet.Project)).All(subnet => after.RangeOf("dev", subnet.Project!.Value, subnet.Request.Key) == subnet.Range)
            && CidrOverlaps.Among(after.Subnets.Select(subnet => subnet.Range).Concat(before.Subnets.Where(subnet => !kept.Contains(subnet.Project)).Select(subnet => subnet.Range))).Count == 0;
    });

    private static AddressPlan Any(Random random)
    {
        var prefix = random.Next(18, 22);
        return new("projects")
        {
            Networks = [.. Enumerable.Range(0, random.Next(1, 4)).Select(index => new NetworkSpace($"env{index}", Cidr.At(new((10u << 24) + ((uint)index << 16)), prefix)))],
            Common = Requests(random, "common", 26, 30), Profile = Requests(random, "key", 24, 30), Projects = PlannedProject.UpTo(random.Next(12)),
            Reserved = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new TakenRange(Cidr.At(new((10u << 24) + (uint)random.Next(1 << 18)), random.Next(20, 28))))],
        };
    }

    private static IReadOnlyList<SubnetRequest> Requests(Random random, string key, int largest, int above) =>
        [.. Enumerable.Range(0, random.Next(1, 6)).Select(index => new SubnetRequest($"{key}{index}", random.Next(largest, above)))];

    /// <summary>Grown in the ways that are promised to move nobody: projects come and go, flags are turned on, the network gets a prefix, the profile a subnet, the common part another.</summary>
    private static AddressPlan Grown(AddressPlan plan, Random random) => new("projects")
    {
        Networks = random.Next(3) == 0 ? [.. plan.Networks.Select((network, index) => new NetworkSpace(network.Environment, [.. network.Prefixes, Cidr.At(new((172u << 24) + ((uint)index << 16) + ((uint)network.Prefixes.Count << 12)), 22)]))] : plan.Networks,
        Common = random.Next(3) == 0 ? [.. plan.Common, new($"later{plan.Common.Count}", random.Next(26, 30))] : plan.Common,
        Profile = random.Next(3) == 0 ? [.. plan.Profile, new($"added{plan.Profile.Count}", random.Next(26, 30))] : plan.Profile,
        Projects = [.. plan.Projects.Where(_ => random.Next(4) > 0).Select(project => project with { Subnets = random.Next(2) == 0 ? null : project.Subnets }), .. Enumerable.Range(plan.Projects.Select(project => project.Number).DefaultIfEmpty().Max() + 1, random.Next(4)).Select(number => new PlannedProject(number) { Subnets = random.Next(2) == 0 ? ["key0"] : null })],
        Reserved = plan.Reserved,
    };

    private static AddressPlan With(AddressPlan plan, IReadOnlyList<PlannedProject> projects, IReadOnlyList<SubnetRequest>? common = null, IReadOnlyList<SubnetRequest>? profile = null) =>
        new("projects") { Networks = plan.Networks, Dense = plan.Dense, Common = common ?? plan.Common, Profile = profile ?? plan.Profile, Projects = projects, Reserved = plan.Reserved };
}
