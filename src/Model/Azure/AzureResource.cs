using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An Azure resource. The logical name comes first; the name in Azure follows the naming convention unless given.</summary>
public abstract class AzureResource : Element, IMapped
{
    private static readonly Dictionary<string, Value> NoExtras = [];

    private Dictionary<string, Value>? _extras;
    private Stack? _stack;

    private protected AzureResource(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>Its name in Azure. Given here only to keep a name that exists already.</summary>
    [Maps("name", Terraform = "name", CreateOnly = true)]
    public virtual string AzureName { get => _azureName ??= Architecture?.AzureNameOf(this, _statedName) ?? _statedName ?? Name; init => _statedName = value; }

    private readonly string? _statedName;
    private string? _azureName;

    [Maps("id")]
    internal string IdOnTheWire { get => Id; init { } } // the reader places the resource by its id beforehand

    [Maps("type")]
    internal string TypeOnTheWire { get => ArmType; init { } }

    /// <summary>Who answers for it: ours unless said otherwise. Giving <see cref="ExistingId"/> makes it observed.</summary>
    public Ownership Ownership { get => _ownership ?? (ExistingId is null ? Ownership.Emitted : Ownership.Observed); init => _ownership = value; }

    private Ownership? _ownership;

    /// <summary>The ARM id of a resource that exists already.</summary>
    /// <exception cref="ModelException">The text is not the id of a resource of this kind.</exception>
    public string? ExistingId
    {
        get;
        init
        {
            field = value;
            if (value is not null) _statedName = PlaceAtExisting(value).Name;
        }
    }

    /// <summary>The ARM id, computed from names.</summary>
    public string Id => ExistingId ?? ComputedId;

    private protected abstract string ComputedId { get; }

    public virtual string ArmType => Shape.Kind!.Type;
    public virtual string ApiVersion => Shape.Kind!.ApiVersion;
    public virtual string TerraformType => Shape.TerraformTypeOf(this) ?? Shape.BlockOfParent ?? "azapi_resource";

    /// <summary>Its address in a Terraform state: <c>azurerm_storage_account.documents</c>.</summary>
    public string TerraformAddress => $"{TerraformType}.{SymbolicName}";

    /// <summary>The Terraform name: the logical names from the outermost resource to this one.</summary>
    public string SymbolicName
    {
        get
        {
            var words = Shape.IsAzapi ? $"{Word(GetType().Name)}_{Word(Name)}" : Word(Name); // azapi has one type for all kinds
            foreach (var outer in Inside)
            {
                if (outer is AzureResource and not ResourceGroup) words = $"{Word(outer.Name)}_{words}";
            }

            if (Instance is { } instance) words = $"{Word(instance.Name)}_{words}";
            return words.Length > 0 && words[0] is >= 'a' and <= 'z' ? words : "_" + words;

            static string Word(string name) => Words.Kebab(name).Replace('-', '_');
        }
    }

    /// <summary>The Terraform state that holds it: that of the scope it was made in.</summary>
    public Stack Stack { get => _stack ?? throw new InvalidOperationException($"{Title} '{Name}' is in no stack: it was read, or made outside of Define."); internal set => _stack = value; }

    /// <summary>Not for what was read or made outside of Define.</summary>
    private protected bool IsInStack => _stack is not null;

    /// <inheritdoc/>
    public override string Title => Shape.Service?.Title ?? GetType().Name;

    Origin? IMapped.Origin { get; set; }

    public ResourceShape Shape => _shape ??= ResourceShape.Of(GetType());

    private ResourceShape? _shape;

    public virtual Output IdOutput => new(this, "id", "id", () => Id);
    public Output NameOutput => new(this, "name", "name", () => AzureName);

    /// <summary>The Azure resources that it lies in, nearest first.</summary>
    public IEnumerable<AzureResource> Enclosing => Inside.OfType<AzureResource>();

    /// <summary>This resource, then those that it lies in, nearest first.</summary>
    public IEnumerable<AzureResource> AndEnclosing
    {
        get
        {
            yield return this;
            foreach (var outer in Inside)
            {
                if (outer is AzureResource resource) yield return resource;
            }
        }
    }

    /// <summary>ARM properties that were stated beside the class's own, by path.</summary>
    public IReadOnlyDictionary<string, Value> Extras => _extras ?? NoExtras;

    /// <summary>States an ARM property that the class does not have.</summary>
    /// <param name="armPath">As in <c>properties.defaultToOAuthAuthentication</c>.</param>
    public AzureResource With(string armPath, Value value)
    {
        (_extras ??= new(StringComparer.Ordinal))[armPath] = value;
        return this;
    }

    /// <summary>Puts a resource that is being read where its id says.</summary>
    internal abstract bool Place(ArmId id, ReadContext context);

    internal virtual void MoveTo(Stack stack)
    {
        Stack = stack;
        foreach (var child in Shape.ChildrenOf(this)) child.MoveTo(stack);
    }

    private static readonly IReadOnlyDictionary<string, string> NoTags = new Dictionary<string, string>();

    /// <summary>Those of the architecture, those of its instance on top of them, and its own on top of both.</summary>
    private protected IReadOnlyDictionary<string, string>? MergedTags(IReadOnlyDictionary<string, string>? own)
    {
        if (Architecture is not { } architecture || architecture.Tags.Count + (Instance?.Tags.Count ?? 0) == 0) return own;
        var all = architecture.Tags.ToDictionary(tag => tag.Key, tag => tag.Value);
        foreach (var tag in Instance?.Tags ?? NoTags) all[tag.Key] = tag.Value;
        foreach (var tag in own ?? NoTags) all[tag.Key] = tag.Value;
        return all;
    }

    internal void Observe() => _ownership = Ownership.Observed;

    private ArmId PlaceAtExisting(string text)
    {
        var id = ArmId.TryParse(text);
        return id is not null && id.Type.Equals(ArmType, StringComparison.OrdinalIgnoreCase)
            ? id
            : throw ModelErrors.NotAResourceId(GetType(), text, $"/subscriptions/…/resourceGroups/…/providers/{ArmType}/…", Position);
    }
}
