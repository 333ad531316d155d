#!/usr/bin/env bash
# What the analyzer adds to "dotnet build" of an architecture of 300 declared elements (1,027 with those that follow from them) in three environments: builds it alternately without and with
# the analyzer and prints the median of the pairs' ratios. .NET analyzers are on in both.
#   benchmarks/build-ratio.sh [PAIRS]           compiler server on, as in daily work; 15 pairs unless given
#   benchmarks/build-ratio.sh --cold [PAIRS]    a compiler of its own for every build, as on a build server
#   ELEMENTS=90 benchmarks/build-ratio.sh       another size; 90 declared are 300 in all
set -euo pipefail
cd "$(dirname "$0")/.."

cold=false
if [ "${1:-}" = --cold ]; then cold=true; shift; fi
pairs=${1:-15}
elements=${ELEMENTS:-300}
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

dotnet build src/Analyzers -c Release -v quiet --nologo >/dev/null
cp artifacts/bin/Analyzers/release/AiFactory.*.dll "$work"

# Ten elements a part, each in a method of its own.
parts=$(((elements + 9) / 10))
cat >"$work/Platform.cs" <<CS
public sealed class Platform : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments =>
    [
        new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111", AddressSpace = "10.0.0.0/10" },
        new("test", EnvironmentKind.Test) { Subscription = "22222222-2222-4222-8222-222222222222", AddressSpace = "10.64.0.0/10" },
        new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333", AddressSpace = "10.128.0.0/10" },
    ];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") };
        design.Monitoring(insights);
$(for ((i = 0; i < parts; i++)); do echo "        Part$i.Define(design, env);"; done)
    }
}
CS
for ((i = 0; i < parts; i++)); do
  cat >"$work/Part$i.cs" <<CS
internal static class Part$i
{
    public static void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard$i") { Rules = [new() { Name = "deny-internet", Priority = 4096, Direction = Direction.Inbound, Access = NetworkAccess.Deny, From = "Internet" }] };
        var apps = new Subnet("apps$i", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var endpoints = new Subnet("endpoints$i", prefix: 27) { SecurityGroup = guard };
        var network = new VirtualNetwork("network$i") { AddressSpace = [Cidr.Parse(\$"10.{env.Pick(0, test: 64, prod: 128) + $((i / 250))}.$((i % 250)).0/24")], Subnets = [apps, endpoints] };
        var documents = new StorageAccount("documents$i") { Containers = ["originals", "derived"], BlobVersioning = true, Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs) };
        var archive = new StorageAccount("archive$i") { Containers = ["old"], Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs) };
        var secrets = new KeyVault("secrets$i") { Why = "certificates" };
        var passages = new SearchService("passages$i") { Sku = SearchSku.Standard, Replicas = env.Pick(1, prod: 3) };
        var plan = new AppServicePlan("plan$i") { Size = env.Pick("B2", prod: "P1v3"), Instances = env.Pick(1, prod: 3), ZoneRedundant = env.Pick(false, prod: true) };
        var web = new WebApp("web$i") { Plan = plan, Subnet = apps, Runtime = WebRuntime.DotNet("10.0"), HealthCheckPath = "/health", Settings = { ["DOCUMENTS"] = documents.BlobEndpoint, ["SEARCH"] = passages.Endpoint } };

        design.Layer("Part $i", "one of many").Shows(web, plan, documents, archive, secrets, passages, network, guard);
        design.PrivateEndpoints(endpoints, documents, archive, secrets, passages, web);
        design.Flow("Work $i", Criticality.Medium)
            .Stage("Find").Reads(web, passages, "finds passages").Reads(web, secrets, "takes a certificate")
            .Stage("Keep").Writes(web, documents, "keeps the original").Writes(web, archive, "keeps the old one");
    }
}
CS
done
cat >"$work/Platform.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <LangVersion>14.0</LangVersion>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
    <AnalysisLevel>10.0-recommended</AnalysisLevel>
    <AiFactoryAsOf>2026-11-21</AiFactoryAsOf>
    <SharedCompilationId>aifactory-ratio-$$</SharedCompilationId>
  </PropertyGroup>
  <Import Project="$root/src/Package/build/AiFactory.props" />
  <ItemGroup>
    <Reference Include="AiFactory.Model" HintPath="AiFactory.Model.dll" />
    <Analyzer Include="AiFactory.*.dll" Condition="'\$(WithAiFactory)' == 'true'" />
  </ItemGroup>
  <Import Project="$root/src/Package/build/AiFactory.targets" />
</Project>
XML

build() { # true or false; prints nothing, sets seconds
  local begin=$EPOCHREALTIME
  dotnet build "$work" --no-restore --no-incremental -v quiet --nologo -p:WithAiFactory="$1" -p:UseSharedCompilation="$([ "$cold" = true ] && echo false || echo true)" >"$work/log.txt" 2>&1 || { cat "$work/log.txt"; exit 1; }
  seconds=$(awk -v a="$begin" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.3f", b - a }')
}

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }

dotnet restore "$work" -v quiet >/dev/null
build false
build true
if grep -qE "AIFA9(002|003|009|999)" "$work/log.txt"; then cat "$work/log.txt"; exit 1; fi

: >"$work/pairs.txt"
for ((pair = 1; pair <= pairs; pair++)); do
  # whoever comes second finds the machine as the first left it; so they take turns
  if ((pair % 2)); then build false; without=$seconds; build true; with=$seconds; else build true; with=$seconds; build false; without=$seconds; fi
  awk -v a="$without" -v b="$with" 'BEGIN { printf "%s %s %.3f\n", a, b, b / a }' | tee -a "$work/pairs.txt" | awk -v n="$pair" '{ printf "pair %2d: %s s without, %s s with, ratio %s\n", n, $1, $2, $3 }'
done
echo "$((parts * 10)) declared elements, $([ "$cold" = true ] && echo "a new compiler for every build" || echo "compiler server on"), $pairs pairs:" \
  "median $(awk '{ print $1 }' "$work/pairs.txt" | median) s without, $(awk '{ print $2 }' "$work/pairs.txt" | median) s with, median ratio $(awk '{ print $3 }' "$work/pairs.txt" | median)"
