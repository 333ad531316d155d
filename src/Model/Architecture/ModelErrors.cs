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

    public static ModelException SecretAsText(AzureResource resource, string property) => new("AIFA7046",
        $"{resource.Title} '{resource.Name}' has its {property} written out, where everybody who reads the model or the Terraform state's history sees it. Give it a sensitive parameter: design.Parameter(\"{resource.SymbolicName}_password\", \"…\", sensitive: true).", resource.Position);

    private static string At(string file, int line) => line > 0 ? $"{file}({line})" : file;

    private static string Suggestion(string word, IEnumerable<string> candidates) => Words.Nearest(word, candidates) is { } near ? $" Did you mean '{near}'?" : "";
}
