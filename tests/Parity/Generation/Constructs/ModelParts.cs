namespace AiFactory.Parity.Generation.Constructs;

/// <summary>What the library offers beside resources: flags, tables, flows, layers, scopes, decisions, waivers.</summary>
internal static class ModelParts
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("value for each environment", """
            var $size = env.Pick(@int, dev: 1, prod: @num);
            show text $"{env.Pick(@lit, test: "t", staging: @lit)} {env.Pick<int?>(null, prod: 3)} {$size} {env}"
            show bool env.IsProduction && env.Region == Region.WestEurope || env.AddressSpace is { Prefix: 20 }
            """),
        new("feature flag", """
            var $on = chat.Flag("flag-$x", "Whether it is there", @default: @@bool);
            if ($on) new SearchService("searching-$x") { Replicas = env.Pick(1, prod: @small) };
            show bool $on
            """),
        new("flag asked in a helper", """
            foreach (var $system in $Extras(chat)) web.Calls($system);
            """) { Members = """
                private static IEnumerable<ExternalSystem> $Extras(Architecture chat)
                {
                    if (!chat.Flag("extras-$x", "More systems")) yield break;
                    yield return new("extra-$x");
                }
            """ },
        new("table of rows", """
            foreach (var $row in chat.Table<$Row>("rows$x.json"))
            {
                var $account = new StorageAccount($row.Name) { Replication = $row.Zoned ? Replication.Zrs : Replication.Lrs, Why = $"{$row.Size} {$row.Note ?? "-"} {$row.Kind}" };
                if ($row.Size > 2) who.Reads($account);
            }

            show int chat.Table<$Row>("rows$x.json").Sum(row => row.Size)
            """) { Input = ("rowsx$.json", """
                [
                  { "name": "alpha", "size": 3, "zoned": true, "kind": "Wide" },
                  { "name": "beta", "size": 1, "zoned": false, "note": "second", "kind": "narrow" },
                  { "name": "gamma", "size": 7, "zoned": true, "kind": "Wide" }
                ]
                """), Types = """
            internal enum $RowKind { Narrow, Wide }
            internal sealed record $Row(string Name, int Size, bool Zoned, $RowKind Kind, string? Note = null);
            """ },
        new("flow", """
            chat.Flow("Flow $x", ⟦Criticality.High¦Criticality.Low⟧)
                .Stage("Ask").Calls(who, web, @text)
                .Stage("Find", number: @num).Reads(web, store, @lit).Carries(DataClass.⟦Personal¦Internal⟧).OnBehalfOf(who)
                .Stage("Answer").Writes(web, store, $"writes {@int}").Over(@lit).Returns(@text);
            """),
        new("flow with gates, loops and numbers", """
            var $flow = chat.Flow("Steps $x");
            $flow.Stage("One").Gate("approved", "Team").Calls(who, web, "asks").Numbered("1" + "a");
            var $two = $flow.Stage("Two");
            foreach (var $text in new[] { "cuts", "sorts", @lit }.Take(@small - 1)) $two.Does(web, $text);
            $two.Happens(chat.Layer("Group $x"), @text);
            $two.Reads(web, [store, new KeyVault("fan-$x")], "reads both");
            $two.LoopsBack("One", @text);
            show int $flow.Steps.Count()
            """),
        new("layers and zones", """
            var $layer = chat.Layer("Layer $x", @text);
            $layer.Shows(who, web).Shows(store, @as: @lit);
            using (var $zone = chat.Zone("inside-$x", env.Pick(Trust.Private, prod: Trust.Partner)))
            {
                new ExternalSystem("partner-$x") { Description = $zone.Name };
                chat.Layer("Inner $x").Shows(web);
            }

            show int $layer.Appearances.Count
            """),
        new("stacks", """
            var $stack = chat.Stack("data-$x", owner: "Team").Holds(store);
            using (chat.Stack("more-$x"))
            {
                new KeyVault("inner-$x");
                using (chat.Stack("deep-$x")) new UserAssignedIdentity("deep-$x");
            }

            show text $"{$stack.Name} {$stack.Owner} {store.Stack}"
            """),
        new("instances", """
            foreach (var $name in new[] { "one", "two", @lit }.Distinct())
            {
                using (chat.Instance($name + "$x"))
                {
                    var $account = new StorageAccount("data") { Why = $"of {$name}" };
                    web.Reads($account);
                }
            }
            """),
        new("connections", """
            web.Reads(store).With(Role.StorageBlobData⟦Reader¦Contributor⟧).Carries(DataClass.Confidential).Through(NetworkPath.⟦PrivateEndpoint¦Internet⟧);
            var $vault = new KeyVault("secrets-$x");
            var $identity = new UserAssignedIdentity("caller-$x");
            web.⟦Calls¦Reads¦Writes⟧($vault).As($identity);
            who.Calls(web).Over(@text);
            show text $"{who.Calls(web).Protocol} {web.Reads($vault)} {web.Reads($vault).Verb}"
            """),
        new("decisions", """
            var $decision = chat.Decision("Choice $x").On(web, store).Because(@text).Rejected("Other", @lit);
            if (@bool) $decision.Rejected("Third", "cost").By("Team", on: "2026-0" + @small + "-14");
            show text $"{$decision.Reason} {$decision.RejectedAlternatives.Count} {$decision.DecidedOn}"
            """),
        new("waivers", """
            var $waiver = chat.Waive("AIFA⟦2003¦2001¦1001¦7501⟧").On(⟦store¦web¦store, web⟧).Because(@text).ApprovedBy(new Owner("Security")).Until("202" + @small + "-03-31");
            if (env.IsProduction) $waiver.In(env);
            show text $"{$waiver.Expires} {$waiver.Reason}"
            """),
        new("promotions and retirements", """
            var $next = new DeploymentEnvironment("next-$x", EnvironmentKind.Staging) { Region = env.Region };
            chat.Promote(env, $next).When(@text, @bool ? null : "Team").When("it works");
            chat.Retire("StorageAccount/" + @lit);
            """),
        new("parameters and outputs", """
            var $key = chat.Parameter("key_x$x".ToLowerInvariant(), @text, sensitive: @bool);
            web.Settings["KEY$x"] = $key;
            web.Settings["URL$x"] = $"{store.BlobEndpoint}box/{@lit}";
            string $plain = @text;
            web.Settings["TEXT$x"] = $plain;
            show text $"{$key} {$key.Terraform} {store.IdOutput.Arm}"
            """),
        new("extras of a resource", """
            new StorageAccount("extra-$x").With("properties.some.flag", AiFactory.Model.Mapping.Value.Of(@bool)).With("properties.count", AiFactory.Model.Mapping.Value.Of(@int)).With("properties.text", AiFactory.Model.Mapping.Value.Of(@text));
            var $list = new AiFactory.Model.Mapping.ListValue([AiFactory.Model.Mapping.Value.Of(@lit), AiFactory.Model.Mapping.Value.Null]);
            var $topic = new UntypedResource("topic-$x", "Microsoft.EventGrid/topics", "2025-02-15") { Body = new AiFactory.Model.Mapping.MapValue { ["properties"] = $list } };
            show text $topic.TerraformType
            """),
        new("reading the model", """
            var $account = new StorageAccount("read-$x") { Containers = [new BlobContainer("one"), new BlobContainer(@lit + "-c")], Tags = new Dictionary<string, string> { ["k"] = @lit } };
            show text $"{$account.Key} {$account.Title} {$account.Containers[^1].Key} {$account.Replication} {string.Join(",", $account.Containers.Select(box => box.Name))} {$account.Tags!.Count > 0} {$account.BlobSoftDeleteDays ?? -1} {$account.TerraformType}"
            """),
        new("network with subnets", """
            Subnet[] $subnets = [.. new[] { "apps", "data", "edge" }.Take(@small - 1).Select((name, index) => new Subnet(name, prefix: 26 + index) { Delegations = name == "apps" ? [Delegation.WebApps] : [] })];
            var $network = new VirtualNetwork("net-$x") { AddressSpace = [env.AddressSpace ?? "10.9.0.0/20"], Subnets = $subnets, DnsServers = ["10.0.0.4"] };
            using (chat.Zone($network, Trust.Private)) new LogAnalyticsWorkspace("logs-$x");
            chat.PrivateEndpoints($subnets[^1], store);
            show text string.Join(",", $network.Subnets.Select(subnet => $"{subnet.Name}/{subnet.Prefix}"))
            """),
        new("addresses", """
            var $space = Cidr.Parse("10.40.0.0/16");
            var $parts = $space.Subdivide(20).Skip(@digit).Take(@small).ToList();
            Cidr $one = "10.40.16.0/20";
            show text $"{string.Join(" ", $parts)} {$parts[0].Size} {$space.Contains($parts[^1])} {$one.Overlaps($parts[0])} {$one.CompareTo($parts[0])} {$space.First} {$one with { }} {$parts.Contains($one)}"
            """),
        new("monitoring", """
            var $workspace = new LogAnalyticsWorkspace("mon-$x") { RetentionDays = env.Pick(30, prod: 90) };
            var $insights = new ApplicationInsights("app-$x") { Workspace = $workspace, SamplingPercentage = @decimal };
            if (@bool) chat.Monitoring($insights);
            """),
        new("brief and naming again", """
            chat.Brief = chat.Brief with { Purpose = @text, Rto = TimeSpan.FromMinutes(@num), MonthlyBudget = Dollars(@decimal), Data = (DataClass)Common.Wrap(@int, 5) };
            show text $"{chat.Brief.MonthlyBudget} {chat.Brief.Title} {chat.Name} {chat.Environment.Kind}"
            """),
        new("helper that returns several parts", """
            var $parts = $Storage.Build(@lit + "-$x", env, zones: @bool);
            web.Writes($parts.Account);
            show text $parts.Name + $parts.Boxes.Count
            """) { Types = """
            internal sealed record $Parts(string Name, StorageAccount Account, IReadOnlyList<BlobContainer> Boxes);
            internal static class $Storage
            {
                public static $Parts Build(string name, DeploymentEnvironment env, bool zones = false)
                {
                    BlobContainer[] boxes = [new("raw"), .. env.IsProduction ? [new BlobContainer("clean")] : Array.Empty<BlobContainer>()];
                    var account = new StorageAccount(name) { Containers = boxes, Replication = (env.IsProduction, zones) switch { (true, true) => Replication.Gzrs, (true, _) => Replication.Grs, _ => Replication.Lrs } };
                    return new(name, account, boxes);
                }
            }
            """ },
        new("blueprint as an extension method", """
            var $api = chat.$AddApi("api-$x", env, instances: @small);
            who.Calls($api);
            show text $api.Plan!.Size
            """) { Types = """
            internal static class $Blueprints
            {
                public static WebApp $AddApi(this Architecture design, string name, DeploymentEnvironment env, int instances = 1)
                {
                    var plan = new AppServicePlan(name) { Size = env.Pick("B1", prod: "P1v3"), Instances = env.Pick(1, prod: instances) };
                    var app = new WebApp(name) { Plan = plan, Runtime = WebRuntime.DotNet("10.0"), HealthCheckPath = "/health" };
                    design.Layer("Apis").Shows(app, plan);
                    return app;
                }
            }
            """ },
        new("model values as a person's own data", """
            var $map = new Dictionary<Element, string> { [who] = "w", [web] = @lit };
            var $named = new[] { (Thing: (Element)store, Cost: @int), (web, 5) }.OrderBy(pair => pair.Thing.Name, StringComparer.Ordinal).First();
            Element? $none = @bool ? null : $named.Thing;
            show text $"{$map[who]} {$named.Thing.Name} {$none?.Key ?? "none"} {ReferenceEquals($named.Thing, store)} {$map.ContainsKey(store)}"
            """),
    ];
}
