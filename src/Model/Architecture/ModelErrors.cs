using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>One method an error: one home for the wording. Each says what is wrong and what to do; where, the position says.</summary>
internal static class ModelErrors
{
    public static ModelException NoName(Type kind, SourcePosition position) => new("AIFA7001", $"A {kind.Name} has an empty name. Give it a short logical name, such as \"documents\".", position);

    public static ModelException OutsideDefine(Element element, SourcePosition position) => new("AIFA7002",
        $"{element.Key} was made outside of Define, so it is in no architecture. Make it inside Define, or in a method that Define calls.", position);

    public static ModelException ElementOfAnother(Element element, SourcePosition position) => new("AIFA7003",
        $"{element.Key} was made for another environment or architecture, perhaps in a static field. Make it inside Define, or in a method that Define calls.", position.IsKnown ? position : element.Position);

    public static ModelException NothingToReturn(Flow flow, SourcePosition position) => new("AIFA7004",
        $"The flow '{flow.Name}' returns an answer before anything was asked. Put a Calls, Reads or Writes step before Returns.", position);

    public static ModelException NoStage(Flow flow, string name, SourcePosition position) => new("AIFA7005",
        $"The flow '{flow.Name}' has no stage '{name}' to go back to.{Suggestion(name, flow.Stages.Select(stage => stage.Name))}", position);

    public static ModelException NotADate(string text, SourcePosition position) => new("AIFA7006", $"'{text}' is not a date. Write year, month and day, as in \"2027-03-31\".", position);

    public static ModelException NoInput(string file, IEnumerable<string> known, SourcePosition position) => new("AIFA7007",
        $"There is no input file '{file}' beside the project.{Suggestion(file, known)} Put it into the project's folder; names are relative to that folder.", position);

    public static ModelException InputOutside(string file, SourcePosition position) => new("AIFA7002",
        $"The input file '{file}' was asked for while no architecture was being built. Ask in Environments or in Define, or in a method that one of them calls.", position);

    public static ModelException DamagedInput(string file, string what, SourcePosition position) => new("AIFA7008", $"{file} is not JSON: {what}", position);

    public static ModelException WrongInput(string file, int line, string what, string seen, string wanted, SourcePosition position) => new("AIFA7009",
        $"{At(file, line)}: {what} must be {wanted}; it is {seen}.", position);

    public static ModelException UnknownColumn(string file, int line, string what, string name, IReadOnlyList<string> known, string type, SourcePosition position) => new("AIFA7010",
        $"{At(file, line)}: {what} has '{name}', which {type} has no parameter or property for.{Suggestion(name, known)} Remove it or add it to {type}.", position);

    public static ModelException MissingColumn(string file, int line, string what, string name, SourcePosition position) => new("AIFA7011", $"{At(file, line)}: {what} lacks '{name}'. Add it.", position);

    public static ModelException NotARecord(string type, SourcePosition position) => new("AIFA7031",
        $"{type.Split('`')[0]} cannot hold a row of a table. Write a record with a parameter for each column, as in public sealed record Project(string Name, int Replicas);", position);

    public static ModelException ColumnTwice(string file, int line, string what, string name, SourcePosition position) => new("AIFA7024", $"{At(file, line)}: {what} has '{name}' twice, in different case. Keep one.", position);

    public static ModelException DamagedLock(string what) => new("AIFA7012",
        $"{LockFile.FileName} cannot be read: {what} Restore it from version control; if it is gone for good, delete it, build, and review every name that changes.", new(LockFile.FileName, 0, ""));

    public static ModelException ConflictInLock() => new("AIFA7012",
        $"{LockFile.FileName} has the marks of a merge conflict. Keep the entries of both sides and delete the marks; where both changed one entry, keep that of the branch which is deployed. Then build again.", new(LockFile.FileName, 0, ""));

    public static ModelException LockContradictsName(AzureResource resource, string locked, string stated) => new("AIFA7013",
        $"{LockFile.FileName} says that {resource.Key} is '{locked}' in Azure, the model says '{stated}'. Azure cannot rename a resource: it would be replaced. Remove AzureName from the model to keep it, or delete its line from the lock file to replace it.", resource.Position);

    public static ModelException LockContradictsRange(AzureResource subnet, Cidr locked, string why) => new("AIFA7014",
        $"{LockFile.FileName} gives {subnet.Key} the addresses {locked}, {why}. Undo the change of the model, or delete the line from the lock file to move the subnet, which empties it first.", subnet.Position);

    public static ModelException FlagTwice(string name, SourcePosition position) => new("AIFA7015", $"The feature flag '{name}' is declared twice with another default or description. Declare it once and keep its value in a variable.", position);

    public static ModelException NoEnvironments(string architecture) => new("AIFA7016", $"{architecture} has no environments. Return at least one from Environments.");

    public static ModelException EnvironmentTwice(string architecture, string name) => new("AIFA7017", $"{architecture} has two environments named '{name}'. Give each its own name.");

    public static ModelException EnvironmentWithoutName(string architecture) => new("AIFA7025", $"{architecture} has an environment without a name. Name it in lower-case letters and digits, as in new(\"dev\", EnvironmentKind.Development).");

    public static ModelException EnvironmentsAlike(string architecture, string one, string other, string folder) => new("AIFA7017",
        $"{architecture} has the environments '{one}' and '{other}', whose files would lie in one folder, '{folder}'. Name one of them otherwise: upper case, and what is neither letter nor digit, does not tell folders apart.");

    public static ModelException StacksAlike(string name, string other, string folder, SourcePosition position) => new("AIFA7026",
        $"The stacks '{other}' and '{name}' would lie in one folder, '{folder}'. Name one of them otherwise: upper case, and what is neither letter nor digit, does not tell folders apart.", position);

    public static ModelException NotAPrefix(string name, int prefix, SourcePosition position) => new("AIFA7027", $"The subnet '{name}' asks for /{prefix}. Write a size from 8 to 29, as in prefix: 26 for 64 addresses.", position);

    public static ModelException InNothing(Element part, string whole) => new("AIFA7028",
        $"{part.Title} '{part.Name}' is a part of a resource, and none has it. Put it into a {whole}; where Azure has that already, give the {whole} its ExistingId.", part.Position);

    public static ModelException TooManyParts(string name, int deepest, SourcePosition position) => new("AIFA7036", $"The feature '{name}' is a part of a part, more than {deepest} deep. Make it a part of something nearer to the top.", position);

    public static ModelException NotAStageNumber(string name, int number, SourcePosition position) => new("AIFA7029", $"The stage '{name}' has the number {number}. Write 0 to 9999, or leave it out.", position);

    public static ModelException NotAStepNumber(string number, SourcePosition position) => new("AIFA7030", $"'{number}' cannot number a step. Write letters and digits, as in \"2a\".", position);

    public static ModelException UnknownEnvironment(string name, IReadOnlyList<string> known) => new("AIFA7018", $"There is no environment '{name}'.{Suggestion(name, known)} There are: {string.Join(", ", known)}.");

    public static ModelException UnknownFlag(string name, IReadOnlyList<string> known) => new("AIFA7019",
        known.Count == 0 ? $"There is no feature flag '{name}': the architecture declares none." : $"There is no feature flag '{name}'.{Suggestion(name, known)} There are: {string.Join(", ", known)}.");

    public static ModelException NotAResourceId(Type kind, string text, string wanted, SourcePosition position) => new("AIFA7020",
        $"'{text}' is not the id of a {kind.Name}. It must have the form {wanted}.", position);

    public static ModelException NotAResourceType(string name, string type, string apiVersion, SourcePosition position) => new("AIFA7032",
        $"The untyped resource '{name}' has the type '{type}' and the API version '{apiVersion}'. Write both as Azure does, as in \"Microsoft.EventGrid/topics\", \"2025-02-15\".", position);

    public static ModelException ChildTwice(Element child, Element parent) => new("AIFA7021", $"{child.Key} lies in another resource already; {parent.Key} cannot have it too. Make a second one.", child.Position);

    public static ModelException LockUnknownStack(string key, string text) => new("AIFA7012", $"{LockFile.FileName}: '{key}' has the Terraform address '{text}', which is not of the form stack:type.name. Restore the file from version control.", new(LockFile.FileName, 0, ""));

    public static ModelException NotAParameterName(string name, SourcePosition position) => new("AIFA7022", $"'{name}' cannot name a Terraform variable. Use lower-case letters, digits and underscores, beginning with a letter.", position);

    public static ModelException NeverClosed(string scope, string what, SourcePosition position) => new("AIFA7023", $"The scope {scope} is never closed, so everything made after it is in it. {what}", position);

    public static ModelException NotARuleId(string id, SourcePosition position) => new("AIFA7033", $"'{id}' cannot be the id of a rule. Use letters and digits, beginning with a letter, as in \"CONTOSO001\".", position);

    public static ModelException RuleIdOfOurs(string id, SourcePosition position) => new("AIFA7034", $"'{id}' begins as the ids of AiFactory's own rules do, which may take it one day. Begin with the name of your company, as in \"CONTOSO001\".", position);

    public static ModelException RuleTwice(OwnRule rule, OwnRule first) => new("AIFA7035", $"The rule '{rule.Id}' is required twice{(first.Position.IsKnown ? $", first in line {first.Position.Line}" : "")}. Give one of them another id; a waiver could not tell them apart.", rule.Position);

    public static ModelException NoSize(SubnetRequest request) => new("AIFA7060", $"Nothing tells the size of the subnet '{request.Key}'. Give it a prefix, as in new(\"{request.Key}\", 26), or Hosts, or say For which service it is.", request.Position);

    public static ModelException NotAProjectNumber(int number) => new("AIFA7061", $"{number} cannot be the number of a project. Write 1 to {PlannedProject.Last}.");

    public static ModelException NotAHeadroom(AddressPlan plan, int headroom) => new("AIFA7062", $"{headroom} % cannot stay free. Write a Headroom of 0 to 90.", plan.Position);

    public static ModelException NotAHostCount(SubnetRequest request, int hosts) => new("AIFA7063", $"No subnet holds {hosts} addresses as '{request.Key}' asks for. Write Hosts from 1; what needs more than a /8 is several subnets.", request.Position);

    public static ModelException NoSuchSubnet(AddressPlan plan, string key, IReadOnlyList<SubnetRequest> known) => new("AIFA7064",
        $"The address plan '{plan.Name}' has no subnet '{key}' there.{Suggestion(key, known.Select(request => request.Key))} There are: {string.Join(", ", known.Select(request => request.Key))}.", plan.Position);

    public static ModelException NoSuchProject(AddressPlan plan, int number) => new("AIFA7064", $"The address plan '{plan.Name}' has no project {number}. Add it to Projects.", plan.Position);

    public static ModelException SubnetNotWanted(AddressPlan plan, PlannedProject project, string key) => new("AIFA7064", $"Project {project.Number} of the address plan '{plan.Name}' does not have the subnet '{key}' now. Add it to the project's Subnets.", plan.Position);

    public static ModelException DamagedLedger(string plan, string what) => DamagedLock($"in the addresses of the plan '{plan}', {what}.");

    public static ModelException LedgerOverlaps(string plan, string one, string other, AddressPlace place) => new("AIFA7065",
        $"{LockFile.FileName} gives {place} of the address plan '{plan}' to {one} and to {other}, perhaps because two branches were merged. Keep the entry of the one that is deployed, delete the other, and build again: it gets another place.", new(LockFile.FileName, 0, ""));

    public static ModelException PlanDiffers(AddressPlan plan, string one, string other) => new("AIFA7066",
        $"The address plan '{plan.Name}' says one thing in {one} and another in {other}. A project has the same place in every environment: declare the same Networks, Reserved, Existing, Common, Profile and Projects in each.", plan.Position);

    public static ModelException PlanTwice(AddressPlan plan) => new("AIFA7067", $"There are two address plans named '{plan.Name}'. Give one of them another name; the lock file could not tell them apart.", plan.Position);

    public static ModelException KeyTwice(AddressPlan plan, SubnetRequest request) => new("AIFA7068", $"The address plan '{plan.Name}' asks twice for the subnet '{request.Key}'. Give one of them another key.", request.Position);

    public static ModelException NoNetwork(AddressPlan plan, string? environment) => new("AIFA7069",
        $"The address plan '{plan.Name}' has no addresses{(environment is null ? "" : $" in {environment}")}. Give each environment an AddressSpace, or the plan its Networks.", plan.Position);

    public static ModelException NetworkTwice(AddressPlan plan, string environment) => new("AIFA7069",
        $"The address plan '{plan.Name}' has two networks in {environment}. Give one network several prefixes, or make a plan for each network.", plan.Position);

    public static ModelException SlotTooSmall(AddressPlan plan, long needed) => new("AIFA7070",
        $"A slot of /{plan.SlotPrefix} of the address plan '{plan.Name}' does not hold the profile's {needed} addresses. Choose a larger slot, or leave SlotPrefix out.", plan.Position);

    public static ModelException NotASlot(AddressPlan plan) => new("AIFA7070", $"The address plan '{plan.Name}' asks for slots of /{plan.SlotPrefix}. Write a size from 8 to 29, as in 24 for 256 addresses.", plan.Position);

    public static ModelException NotAProfileVersion(AddressPlan plan) => new("AIFA7071", $"The address plan '{plan.Name}' has the ProfileVersion {plan.ProfileVersion}. Write 1 to 999.", plan.Position);

    public static ModelException PlanOutsideDefine(AddressPlan plan) => new("AIFA7002",
        $"The address plan '{plan.Name}' was made outside of Define, so it has no environment to make subnets for. Make it inside Define, or in a method that Define calls.", plan.Position);

    public static ModelException SubnetNotNamed(AzureResource service, Subnet subnet, string wanted) => new("AIFA7041",
        $"{service.Title} '{service.Name}' cannot stand in the subnet '{subnet.Name}': Azure wants one that is named {wanted}. Write new Subnet(\"{wanted}\", prefix: {SubnetRules.ForName(wanted)?.MinimumPrefix}).", service.Position);

    public static ModelException NoFrontend(AzureResource balancer, string name, IEnumerable<string> known) => new("AIFA7042",
        $"{balancer.Title} '{balancer.Name}' has no frontend '{name}'.{Suggestion(name, known)} There are: {string.Join(", ", known)}.", balancer.Position);

    public static ModelException ScopeOfAnother(AzureResource resource, AzureResource scope, string wanted) => new("AIFA7055",
        $"{resource.GetType().Name} '{resource.Name}' stands on {scope.Key}, which is a resource group. Make it a {wanted}.", resource.Position);

    public static ModelException KeysNeeded(AzureResource resource, AzureResource store) => new("AIFA7047",
        $"{resource.Key} opens {store.Key} with a key, which that turns away. Give it an account of its own with SharedKeyAccess = true.", resource.Position);

    public static ModelException NoSuchPart(AzureResource resource, string property, string name, string list, IReadOnlyList<string> known) => new("AIFA7046",
        $"{property} in {resource.Key} names '{name}', which is not in its {list}.{Suggestion(name, known)} {(known.Count == 0 ? $"{list} is empty" : $"There are: {string.Join(", ", known)}")}.", resource.Position);

    public static ModelException SecretInModel(AzureResource resource, string property) => new("AIFA7045",
        $"{property} of {resource.Key} is written out in the model, where everyone can read it. Make it a parameter, as in {property} = chat.Parameter(\"{Words.Kebab(property).Replace('-', '_')}\", \"…\", sensitive: true).", resource.Position);

    public static ModelException IdentityNotTaken(AzureResource resource, IdentityType taken) => new("AIFA7073", taken == IdentityType.UserAssigned
        ? $"{resource.Title} '{resource.Name}' takes user-assigned identities alone. Make one, and give it: Identity = ManagedIdentity.Of(identity)."
        : $"{resource.Title} '{resource.Name}' always has an identity of its own. Keep it: Identity = ManagedIdentity.System, with {{ UserAssigned = [identity] }} for others beside it.", resource.Position);

    private static string At(string file, int line) => line > 0 ? $"{file}({line})" : file;

    private static string Suggestion(string word, IEnumerable<string> candidates) => Words.Nearest(word, candidates) is { } near ? $" Did you mean '{near}'?" : "";
}
