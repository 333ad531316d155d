namespace AiFactory.Model.Mapping;

/// <summary>Says which ARM type a class is, at which API version, and which azurerm type writes it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AzureResourceAttribute(string type, string apiVersion) : Attribute
{
    public string Type { get; } = type;
    public string ApiVersion { get; } = apiVersion;

    /// <summary>The azurerm type; none means that <c>azapi_resource</c> writes it.</summary>
    public string? Terraform { get; init; }

    /// <summary>For a child that has no azurerm type of its own: the block of the parent's that writes it.</summary>
    public string? BlockOfParent { get; init; }

    /// <summary>For a child: the fixed steps between the parent's id and the child's own type, as in <c>blobServices/default</c>.</summary>
    public string? Under { get; init; }
}

/// <summary>What people call the service, and what a picture and a document say of it.</summary>
/// <param name="title">The service's name as Azure writes it, in the singular: "Storage account".</param>
/// <param name="definition">One sentence of what it does, without a full stop.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ServiceAttribute(string title, string definition) : Attribute
{
    public string Title { get; } = title;
    public string Definition { get; } = definition;

    /// <summary>The key of its picture in the icon catalogue.</summary>
    public string? Icon { get; init; }

    /// <summary>It holds data that a new one would not have: removing it must be said with <c>Retire</c>.</summary>
    public bool Stateful { get; init; }

    /// <summary>Nearly all that people set of it has a property: nine in ten of the values that recorded documents state.</summary>
    public bool Deep { get; init; }

    /// <summary>How others speak to it, where that is not HTTPS.</summary>
    public string Protocol { get; init; } = "HTTPS";

    /// <summary>The page that the facts of the class come from.</summary>
    public string? Source { get; init; }
}

/// <summary>What Azure allows as a name, and how the naming convention abbreviates the kind.</summary>
/// <param name="abbreviation">The Cloud Adoption Framework's abbreviation: "st".</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NamedAttribute(string abbreviation, int minimum, int maximum, NameCharacters characters, NameScope scope) : Attribute
{
    public string Abbreviation { get; } = abbreviation;
    public int Minimum { get; } = minimum;
    public int Maximum { get; } = maximum;
    public NameCharacters Characters { get; } = characters;
    public NameScope Scope { get; } = scope;

    /// <summary>A name that Azure or the caller fixes: the logical name is the Azure name.</summary>
    public bool Verbatim { get; init; }
}

/// <summary>The letters that a name may have.</summary>
public enum NameCharacters
{
    /// <summary>Lower-case letters and digits.</summary>
    LowerAlphanumeric,

    /// <summary>Letters and digits.</summary>
    Alphanumeric,

    /// <summary>Lower-case letters, digits and hyphens.</summary>
    LowerAlphanumericHyphen,

    /// <summary>Letters, digits and hyphens.</summary>
    AlphanumericHyphen,

    /// <summary>Letters, digits, hyphens, underscores and full stops.</summary>
    AlphanumericHyphenUnderscoreDot,

    /// <summary>Anything that Azure does not check.</summary>
    Any,
}

/// <summary>Within what a name must be the only one.</summary>
public enum NameScope { Global, Subscription, ResourceGroup, Parent }

/// <summary>Where a property stands in ARM and in Terraform. The grammar of a path is <see cref="WirePath"/>'s.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MapsAttribute(string? arm = null) : Attribute
{
    public string? Arm { get; } = arm;
    public string? Terraform { get; init; }

    /// <summary>A second place where Azure may show the same fact; read, and written only to a document that had it there.</summary>
    public string? Or { get; init; }

    /// <summary>Changing it replaces the resource.</summary>
    public bool CreateOnly { get; init; }

    /// <summary>Azure cannot do without it and cannot guess it, though the C# type lets it be left out.</summary>
    public bool Needed { get; init; }

    /// <summary>A <see cref="Converter{T}"/> for what no general rule covers.</summary>
    public Type? Using { get; init; }

    /// <summary>How another resource is named on the wire; its id unless said otherwise.</summary>
    public Refer By { get; init; }

    /// <summary>With <see cref="Refer.Name"/>: the property whose resource the named one lies in, stated before this one. Without it they lie in the same resource.</summary>
    public string? In { get; init; }

    /// <summary>The text names a part of the resource itself: this collection's element of that name. ARM has its id there, azurerm its name. Beginning with <c>../</c>, a part of what the resource lies in.</summary>
    public string? Within { get; init; }

    /// <summary>The bool property that must hold for Terraform to hear of this one.</summary>
    public string? TerraformWhen { get; init; }

    /// <summary>What Azure means when its answer leaves the property out. Without it an absent property is unknown.</summary>
    public object? Absent { get; init; }

    /// <summary>The order of the list says something: name servers are asked one after the other. Without it a list is a set.</summary>
    public bool Ordered { get; init; }

    /// <summary>With <c>[0]</c>: the first element is the resource's own; the others repeat child resources, which have documents of their own.</summary>
    public bool BesideChildren { get; init; }

    /// <summary>azurerm has no argument for it: azapi states it on top of what azurerm made, unless it has no value or that of <see cref="Absent"/>.</summary>
    public bool Azapi { get; init; }

    /// <summary>Azure decides it by itself and passes over what it is told; Terraform wants to hear it all the same.</summary>
    public bool Decided { get; init; }

    /// <summary>The property that carries this one in ARM, where several properties make one ARM value.</summary>
    public string? Via { get; init; }

    /// <summary>The same fact, at <paramref name="or"/> as well.</summary>
    internal MapsAttribute With(string or) => new(Arm)
    {
        Terraform = Terraform, Or = or, CreateOnly = CreateOnly, Needed = Needed, Using = Using, By = By, In = In, Within = Within, TerraformWhen = TerraformWhen, Absent = Absent, Ordered = Ordered, BesideChildren = BesideChildren, Azapi = Azapi, Decided = Decided, Via = Via,
    };
}

/// <summary>What stands on the wire for another resource.</summary>
public enum Refer { Id, Name }

/// <summary>A value that never varies: a discriminator, or what a service demands to hear.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class FixedAttribute(string? arm, string value) : Attribute
{
    public string? Arm { get; } = arm;
    public string Value { get; } = value;
    public string? Terraform { get; init; }

    /// <summary>The bool property that must hold for Terraform to hear of this one.</summary>
    public string? TerraformWhen { get; init; }

    /// <summary>Tells this class from others of the same ARM type. Tokens separated by commas must all be there.</summary>
    public bool Discriminates { get; init; }
}

/// <summary>The Terraform argument that names what a resource lies in.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class BelongsToAttribute(Type container, string terraform) : Attribute
{
    public Type Container { get; } = container;
    public string Terraform { get; } = terraform;
}

/// <summary>A second azurerm resource that writes part of this one, emitted when a property mapped into it is stated.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CompanionAttribute(string terraform, string self) : Attribute
{
    public string Terraform { get; } = terraform;
    public string Self { get; } = self;

    /// <summary>One for each element of the list that is mapped into it.</summary>
    public bool Each { get; init; }

    /// <summary>How it names the resource; by its id unless said otherwise.</summary>
    public Refer By { get; init; }

    /// <summary>It names what the resource lies in too, with the resource's own argument for that.</summary>
    public bool InContainer { get; init; }

    /// <summary>With <see cref="Each"/>: the argument that tells them apart and stays when others come and go. Where it is a path, what lies in another comes after it.</summary>
    public string? Key { get; init; }

    /// <summary>It holds data that a new one would not have.</summary>
    public bool HoldsData { get; init; }
}

/// <summary>The azurerm type that writes the resource while a property holds, instead of that of <see cref="AzureResourceAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TerraformInsteadAttribute(string terraform) : Attribute
{
    public string Terraform { get; } = terraform;

    /// <summary>The bool property that must hold.</summary>
    public string When { get; init; } = "";
}

/// <summary>A property of which Azure Resource Manager says nothing, so that no comparison with Azure can see it.</summary>
/// <param name="property">The list that says it; what is empty is not missed.</param>
/// <param name="what">What it says, as a part of a sentence.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class NotInArmAttribute(string property, string what) : Attribute
{
    public string Property { get; } = property;
    public string What { get; } = what;
}

/// <summary>A Terraform block that must be there even when empty.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RequiredBlockAttribute(string terraform) : Attribute
{
    public string Terraform { get; } = terraform;
}

/// <summary>An argument of the azurerm provider that a root module with such a resource needs.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ProviderSettingAttribute(string argument, bool value) : Attribute
{
    public string Argument { get; } = argument;
    public bool Value { get; } = value;
}

/// <summary>A place whose content Azure also shows elsewhere: <c>siteConfig</c> and <c>config/web</c>.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class AlsoAtAttribute(string prefix, string elsewhere) : Attribute
{
    public string Prefix { get; } = prefix;
    public string Elsewhere { get; } = elsewhere;
}

/// <summary>A child document that the Reader role is not shown, as it may hold secrets.</summary>
/// <param name="document">By its path below the resource: <c>config/appsettings</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class HiddenFromReadersAttribute(string document) : Attribute
{
    public string Document { get; } = document;
}

/// <summary>The property holds child resources; <see cref="Embedded"/> is where Azure repeats them inside the parent.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ChildrenAttribute : Attribute
{
    public string? Embedded { get; init; }
}

/// <summary>A private-link group of a service and the zones that resolve it; <c>{region}</c> in a zone stands for that of the service, <c>{geo}</c> for its <see cref="Region.GeoCode"/>, without which there is no such zone.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PrivateLinkAttribute(string group, params string[] zones) : Attribute
{
    public string Group { get; } = group;
    public string[] Zones { get; } = zones;

    /// <summary>The bool property that must hold for the group to be needed.</summary>
    public string? When { get; init; }
}

/// <summary>What the service demands of the subnet that it is put into.</summary>
/// <param name="delegation">The service that the subnet must be delegated to.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsDelegationAttribute(string delegation) : Attribute
{
    public string Delegation { get; } = delegation;

    /// <summary>Only its own calls go through the subnet; callers do not find it there.</summary>
    public bool OutboundOnly { get; init; }
}

/// <summary>The least Azure role that lets a caller do this to the service.</summary>
/// <param name="role">A member of <see cref="Azure.Role"/>, by its name.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class GrantsAttribute(Verb verb, string role) : Attribute
{
    public Verb Verb { get; } = verb;
    public string Role { get; } = role;

    /// <summary>Whether the role for writing lets one read too, so that who does both needs it alone. Of messages, senders read none.</summary>
    public bool AlsoReads { get; init; } = true;
}

/// <summary>The service writes logs and metrics that a diagnostic setting can send on.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DiagnosticsAttribute : Attribute
{
    /// <summary>Whether it has logs; some services have metrics alone.</summary>
    public bool Logs { get; init; } = true;

    /// <summary>The bool property that must hold for it to have logs.</summary>
    public string? LogsWhen { get; init; }

    public bool Metrics { get; init; } = true;

    /// <summary>Leaves the choice between tables of its own and the one that services share; some services have the one, some the other.</summary>
    public bool ChoosesTables { get; init; }
}

/// <summary>What most services have. A class has it through an interface or an attribute, or says with <see cref="WithoutAttribute"/> that the service has no such thing.</summary>
[Flags]
public enum Traits
{
    None = 0,

    /// <summary>Private endpoints lead to it: <see cref="Azure.IPrivateLinkTarget"/> with <see cref="PrivateLinkAttribute"/>s.</summary>
    PrivateLink = 1,

    /// <summary>Public addresses can reach it: <see cref="Azure.IPublicEndpoint"/>.</summary>
    PublicEndpoint = 2,

    /// <summary>It accepts keys: <see cref="Azure.IKeyAuthentication"/>.</summary>
    Keys = 4,

    /// <summary>Callers get access to it through Microsoft Entra: <see cref="GrantsAttribute"/>, or grants of its own.</summary>
    Grants = 8,

    /// <summary>It acts under managed identities: <see cref="Azure.IHasIdentity"/>.</summary>
    Identity = 16,

    /// <summary>Its copies can be spread over availability zones: <see cref="Azure.IZoneRedundant"/>.</summary>
    Zones = 32,

    /// <summary>It sends calls from a subnet: <see cref="Azure.INetworkInjected"/>.</summary>
    Injection = 64,

    /// <summary>It writes logs or metrics: <see cref="DiagnosticsAttribute"/>.</summary>
    Diagnostics = 128,

    /// <summary>None of the above: a part of a service, or settings.</summary>
    Any = PrivateLink | PublicEndpoint | Keys | Grants | Identity | Zones | Injection | Diagnostics,

    /// <summary>People name it: <see cref="NamedAttribute"/>. Without it, the name follows from what it stands on.</summary>
    Name = 256,
}

/// <summary>States what the service does not have, so that nothing is left out by mistake.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class WithoutAttribute(Traits traits) : Attribute
{
    public Traits Traits { get; } = traits;

    /// <summary>Why the class has none, where Azure has something of the kind.</summary>
    public string? Although { get; init; }
}

/// <summary>The whole numbers that Azure accepts, both ends included.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WithinAttribute(int minimum, int maximum) : Attribute
{
    public int Minimum { get; } = minimum;
    public int Maximum { get; } = maximum;
}

/// <summary>An enum member's word on the wire, where it is not the member's own name.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WireAttribute(string arm) : Attribute
{
    public string Arm { get; } = arm;
    public string? Terraform { get; init; }
}
