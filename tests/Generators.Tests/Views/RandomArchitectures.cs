using System.Globalization;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Views;

/// <summary>Architectures of any shape, the same for the same seed: layers and zones, people, networks, private endpoints, grants, and flows with every kind of step.</summary>
internal static class RandomArchitectures
{
    /// <param name="say">What is written for a plain word. Other words change no part of the shape.</param>
    public static ArchitectureFamily Of(int seed, Func<string, string>? say = null)
    {
        var write = say ?? (word => word);
        DeploymentEnvironment[] environments = [new(write("dev"), EnvironmentKind.Development) { AddressSpace = "10.1.0.0/16" }, new(write("prod"), EnvironmentKind.Production) { AddressSpace = "10.2.0.0/16" }];
        return Sketch.Family((architecture, environment) => new Sketcher(new Random(seed), write, architecture).Draw(environment), null, seed % 4 == 0 ? environments : environments[1..]);
    }

    private sealed class Sketcher(Random random, Func<string, string> say, Model.Architecture architecture)
    {
        private readonly List<Element> _callers = [];
        private readonly List<Element> _callees = [];
        private readonly List<IPrivateLinkTarget> _targets = [];
        private readonly List<Group> _groups = [];
        private int _names;

        public void Draw(DeploymentEnvironment environment)
        {
            architecture.Brief = new(say("factory"), say("what it is for")) { Owner = new(say("Team"), "team@contoso.com") };
            var network = random.Next(3) > 0 ? Network() : null;
            for (var i = random.Next(1, 5); i > 0; i--) _callers.Add(new Person(Name("person")) { Description = Maybe(say("asks about rules")) });
            for (var i = random.Next(3); i > 0; i--) _callees.Add(new ExternalSystem(Name("system")) { Description = Maybe(say("where the handbook is")) });
            for (var i = random.Next(2); i > 0; i--) _callees.Add(new Practice(Name("practice")) { Description = say("a review") });
            for (var i = random.Next(1, 8); i > 0; i--) Service(network?.Subnets[0]);
            if (environment.IsProduction && random.Next(3) == 0) Service(null);
            if (random.Next(2) == 0 && _callees.Count > 0) _callees.Add(new Feature(Name("part"), Any(_callees)) { Description = Maybe(say("a part of it")) });
            if (network is not null && random.Next(3) > 0) architecture.PrivateEndpoints(network.Subnets[1], [.. _targets.Where(_ => random.Next(3) > 0)]);
            Groups();
            for (var i = random.Next(4); i > 0; i--) Flow();
        }

        private VirtualNetwork Network()
        {
            var guard = new NetworkSecurityGroup(Name("guard"));
            return new(Name("network"))
            {
                AddressSpace = ["10.2.0.0/20"],
                Subnets = [new(Name("apps"), prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = Maybe(guard) }, new(Name("endpoints"), prefix: 26), .. random.Next(2) == 0 ? new[] { new Subnet(Name("empty"), prefix: 27) } : []],
                Hub = random.Next(2) == 0 ? new VirtualNetwork(Name("hub")) { AddressSpace = ["10.9.0.0/22"], ExistingId = "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub" } : null,
            };
        }

        private void Service(Subnet? subnet)
        {
            switch (random.Next(6))
            {
                case 0 or 1:
                    var web = new WebApp(Name("web")) { Subnet = Maybe(subnet), Why = Maybe(say("because")) };
                    _callers.Add(web);
                    Reachable(web);
                    break;
                case 2:
                    var container = new BlobContainer(Name("container"));
                    _callees.Add(container);
                    Reachable(new StorageAccount(Name("documents")) { Containers = [container] });
                    break;
                case 3:
                    var deployment = new ModelDeployment(Name("answering")) { Model = "gpt-5", Version = "2025-08-07", Capacity = 10 };
                    _callees.Add(deployment);
                    Reachable(new AIServicesAccount(Name("models")) { Deployments = [deployment] });
                    break;
                case 4:
                    Reachable(new SearchService(Name("passages")));
                    break;
                default:
                    Reachable(new KeyVault(Name("vault")));
                    break;
            }
        }

        private void Reachable<T>(T service) where T : Element, IPrivateLinkTarget
        {
            _callees.Add(service);
            _targets.Add(service);
        }

        private void Groups()
        {
            Element[] all = [.. _callers, .. _callees];
            for (var i = random.Next(5); i > 0; i--)
            {
                var layer = architecture.Layer(say(Next("layer")), Maybe(say("what is kept")));
                foreach (var element in all.Where(_ => random.Next(3) == 0)) layer.Shows(element, random.Next(6) == 0 ? say("another title") : element.Name);
                _groups.Add(layer);
            }

            if (random.Next(2) == 0)
            {
                using var zone = architecture.Zone(say("zone"), Trust.Private);
                _groups.Add(random.Next(2) == 0 ? zone.Shows(Any(all)) : zone);
            }
        }

        private void Flow()
        {
            var flow = architecture.Flow(say(Next("flow")));
            List<string> stages = [];
            FlowPart part = flow;
            var called = false;
            for (var i = random.Next(9); i > 0; i--)
            {
                if (random.Next(2) == 0)
                {
                    var stage = flow.Stage(say(Next("stage")));
                    stages.Add(stage.Name);
                    part = random.Next(5) == 0 ? stage.Gate(say("somebody approves")) : stage;
                }

                var (from, to, text) = (Any(_callers), Any(_callees), say("does something"));
                switch (random.Next(9))
                {
                    case 0 or 1: part.Calls(from, to, text).Carries(DataClass.Personal); called = true; break;
                    case 2: part.Reads(from, to, text).OnBehalfOf(_callers.OfType<Person>().First()); called = true; break;
                    case 3: part.Writes(from, [to, Any(_callees)], text); called = true; break;
                    case 4 when called: part.Returns(text); break;
                    case 5: part.Does(Any(_callees), text); break;
                    case 6 when _groups.Count > 0: part.Happens(Any(_groups), text); break;
                    case 7 when stages.Count > 0: part.LoopsBack(Any(stages), text); break;
                    case 8: part.Calls(from, [], text); break;
                    default: part.Calls(to, to, text); called = true; break;
                }
            }
        }

        private string Name(string word) => say(Next(word));

        private string Next(string word) => random.Next(12) == 0 ? "x" + ++_names : string.Create(CultureInfo.InvariantCulture, $"{word} {++_names}");

        private T? Maybe<T>(T value) where T : class? => random.Next(2) == 0 ? value : null;

        private T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
    }
}
