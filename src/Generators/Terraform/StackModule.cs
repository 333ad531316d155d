using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Generators.Terraform;

/// <summary>The root module of one stack in one environment.</summary>
internal sealed class StackModule
{
    private readonly ArchitectureGraph _graph;
    private readonly Stack _stack;
    private readonly IReadOnlyList<AzureResource> _resources;
    private readonly ExpressionWriter _expressions;
    private readonly ResourceEmitter _emitter;

    public StackModule(ArchitectureGraph graph, Stack stack)
    {
        (_graph, _stack, _resources) = (graph, stack, InOrder([.. graph.ResourcesIn(stack).Where(resource => resource.Shape.BlockOfParent is null)]));
        var own = new HashSet<AzureResource>(_resources, ReferenceEqualityComparer.Instance);
        _expressions = new ExpressionWriter(own.Contains);
        _emitter = new ResourceEmitter(graph, _expressions);
    }

    public static string FolderOf(ArchitectureGraph graph, Stack stack) => $"{FolderName.Of(graph.Environment.Name)}/{FolderName.Of(stack.Name)}";

    public IEnumerable<GeneratedFile> Files()
    {
        // resources first: writing them finds out which data sources are needed
        var files = _resources.GroupBy(FileOf).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (Name: group.Key, Body: Resources(group))).ToList();
        files.Add(("terraform", Settings()));
        files.Add(("providers", Providers()));
        files.Add(("variables", Variables()));
        files.Add(("locals", Locals()));
        files.Add(("outputs", Outputs()));
        files.Add(("data", Data()));
        files.Add(("imports", Imports()));
        files.Add(("moved", Moved()));

        var header = $"Generated from the C# model {_graph.Name}, environment {_graph.Environment.Name}, stack {_stack.Name}. Change the model, not this file.";
        return files.Where(file => file.Body.Items.Count > 0).Select(file => new GeneratedFile($"{FolderOf(_graph, _stack)}/{file.Name}.tf", HclPrinter.Print(file.Body, header)));
    }

    /// <summary>In the order made, but each parent before its children.</summary>
    private static IReadOnlyList<AzureResource> InOrder(IReadOnlyList<AzureResource> resources)
    {
        var children = resources.ToLookup(resource => resource.Enclosing.FirstOrDefault());
        var all = new HashSet<AzureResource>(resources, ReferenceEqualityComparer.Instance);
        return [.. resources.Where(resource => resource.Enclosing.FirstOrDefault() is not { } outer || outer is ResourceGroup || !all.Contains(outer)).SelectMany(WithChildren)];

        IEnumerable<AzureResource> WithChildren(AzureResource resource) =>
            resource is ResourceGroup ? [resource] : new[] { resource }.Concat(children[resource].SelectMany(WithChildren));
    }

    /// <summary>Resources stand together by their ARM provider: network.tf, storage.tf.</summary>
    private static string FileOf(AzureResource resource)
    {
        var provider = resource.ArmType.Split('/')[0];
        var name = FolderName.Of(provider.StartsWith("Microsoft.", StringComparison.OrdinalIgnoreCase) ? provider["Microsoft.".Length..] : provider);
        return name is "terraform" or "providers" or "variables" or "outputs" or "locals" or "data" or "imports" or "moved" ? name + "_resources" : name;
    }

    private HclBody Resources(IEnumerable<AzureResource> resources)
    {
        var file = new HclBody();
        foreach (var resource in resources) _emitter.Emit(file, resource);
        return file;
    }

    private HclBody Settings()
    {
        var file = new HclBody();
        var terraform = file.Block("terraform").Attribute("required_version", ">= 1.9");
        var providers = terraform.Block("required_providers").Attribute("azurerm", Provider("hashicorp/azurerm", "~> 4.0"));
        if (UsesAzapi) providers.Attribute("azapi", Provider("azure/azapi", "~> 2.0"));
        if (_graph.Environment.State is { } state)
        {
            terraform.Block("backend", "azurerm")
                .Attribute("resource_group_name", state.ResourceGroup)
                .Attribute("storage_account_name", state.Account)
                .Attribute("container_name", state.Container)
                .Attribute("key", $"{FolderName.Of(_graph.Naming.Workload)}/{FolderOf(_graph, _stack)}.tfstate")
                .Attribute("use_azuread_auth", true);
        }

        return file;

        static HclObject Provider(string source, string version) => new([KeyValuePair.Create<string, HclExpression>("source", source), KeyValuePair.Create<string, HclExpression>("version", version)]);
    }

    private bool UsesAzapi => _resources.Any(resource => resource.TerraformType.StartsWith("azapi_", StringComparison.Ordinal) || AzapiForm.Patch(resource).Entries.Count > 0);

    private HclBody Providers()
    {
        var file = new HclBody();
        var azurerm = Subscription(file.Block("provider", "azurerm"));
        foreach (var setting in _resources.SelectMany(resource => resource.Shape.ProviderSettings).DistinctBy(setting => setting.Argument).OrderBy(setting => setting.Argument, StringComparer.Ordinal))
            azurerm.Attribute(setting.Argument, setting.Value);
        azurerm.Block("features");
        if (UsesAzapi) Subscription(file.Block("provider", "azapi"));
        return file;
    }

    private HclBody Subscription(HclBody provider)
    {
        provider.Attribute("subscription_id", new HclRaw("var.subscription_id"));
        return _graph.Environment.Tenant is null ? provider : provider.Attribute("tenant_id", new HclRaw("var.tenant_id"));
    }

    private HclBody Variables()
    {
        var file = new HclBody();
        Variable(file, "subscription_id", $"The subscription of the {_graph.Environment.Name} environment, as a GUID. Ids of other stacks are computed with the default.", _graph.Environment.Subscription);
        if (_graph.Environment.Tenant is { } tenant) Variable(file, "tenant_id", "The Microsoft Entra tenant, as a GUID.", tenant);
        foreach (var parameter in _graph.Parameters.Where(parameter => IsUsed(parameter.Value)))
        {
            var variable = file.Block("variable", parameter.Name).Attribute("description", parameter.Description).Attribute("type", new HclRaw("string"));
            if (parameter.IsSensitive) variable.Attribute("sensitive", true);
        }

        return file;
    }

    private bool IsUsed(Output parameter) => _resources.Any(resource => ResourceReferences.OutputsIn(resource).Contains(parameter));

    private static void Variable(HclBody file, string name, string description, string value) =>
        file.Block("variable", name).Attribute("description", description).Attribute("type", new HclRaw("string")).Attribute("default", value);

    private HclBody Locals()
    {
        var file = new HclBody();
        if (_graph.Tags.Count > 0) file.Block("locals").Attribute("tags", new HclObject([.. _graph.Tags.Select(tag => KeyValuePair.Create<string, HclExpression>(tag.Key, tag.Value))]));
        return file;
    }

    private HclBody Outputs()
    {
        var file = new HclBody();
        file.Block("output", "resource_ids")
            .Attribute("description", "The id of each resource, by its name in the model.")
            .Attribute("value", new HclObject([.. _resources.OrderBy(resource => resource.Key, StringComparer.Ordinal).Select(resource => KeyValuePair.Create<string, HclExpression>(resource.Key, new HclRaw($"{resource.TerraformAddress}.id")))]));
        return file;
    }

    private HclBody Data()
    {
        var file = new HclBody();
        foreach (var (_, resource) in _expressions.Foreign)
        {
            file.Comment(resource.Ownership == Ownership.Observed ? "Owned by others." : $"In the stack {resource.Stack.Name}, which is applied first.");
            _emitter.EmitData(file, resource);
        }

        return file;
    }

    private HclBody Imports()
    {
        var file = new HclBody();
        foreach (var resource in _resources.Where(resource => resource is { Ownership: Ownership.Adopted, ExistingId: not null }))
            file.Block("import").Attribute("to", new HclRaw(resource.TerraformAddress)).Attribute("id", resource.ExistingId!);
        return file;
    }

    /// <summary>What had another address in this stack's state, by the lock file.</summary>
    private HclBody Moved()
    {
        var file = new HclBody();
        foreach (var resource in _resources)
        {
            if (_graph.FormerTerraformOf(resource) is { } former && former.Stack == _stack.Name && former.Address != resource.TerraformAddress)
                file.Block("moved").Attribute("from", new HclRaw(former.Address)).Attribute("to", new HclRaw(resource.TerraformAddress));
        }

        return file;
    }
}
