#!/usr/bin/env node
// Writes tests/Model.Tests/Data/arm-facts.json: what Azure Resource Manager knows of the resource types that the model uses. See README.md.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const CORRECTIONS = JSON.parse(fs.readFileSync(path.join(ROOT, 'eng/arm-facts/corrections.json'), 'utf8'));
const COMMAND = 'node eng/arm-facts/extract.mjs FACTS';

function main() {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: path.join(ROOT, 'tests/Model.Tests/Data/arm-facts.json') },
      check: { type: 'boolean', default: false },
    },
  });
  const { types, documents } = usedIn(path.join(ROOT, 'src/Model'));
  if (options.check) return check(types, options.out);
  if (positionals.length !== 1) throw new Error(`name the folder of facts: ${COMMAND}`);

  const catalogue = JSON.parse(fs.readFileSync(path.join(positionals[0], 'comparison-catalogue.json'), 'utf8'));
  const azurerm = JSON.parse(fs.readFileSync(path.join(positionals[0], 'arm-to-azurerm.json'), 'utf8'));
  const facts = {
    provenance: {
      command: COMMAND,
      source: 'comparison-catalogue.json and arm-to-azurerm.json of the folder: flags of the Bicep types of Azure/terraform-provider-azapi c43c57b (2026-08), mutability of Azure/azure-rest-api-specs (2024-07), and the import ids of hashicorp/azurerm',
    },
  };
  for (const [type, apiVersion] of types) {
    const entry = catalogue[type.toLowerCase()];
    facts[type] = corrected(new Facts(entry?.apiVersion >= apiVersion ? entry : undefined, azurerm[type.toLowerCase()]).print(), CORRECTIONS[type]);
    Object.assign(facts, documentsBelow(type, documents, catalogue));
  }
  fs.mkdirSync(path.dirname(options.out), { recursive: true });
  fs.writeFileSync(options.out, print(facts));
  const unknown = [...types.keys()].filter((type) => !facts[type].apiVersion);
  console.error(`arm-facts: ${types.size} types; of ${unknown.length} nothing is known: ${unknown.join(', ')}`);
  return 0;
}

function check(types, file) {
  const known = JSON.parse(fs.readFileSync(file, 'utf8'));
  const missing = [...types.keys()].filter((type) => !known[type]);
  for (const type of missing) console.error(`arm-facts: ${type} is used in src/Model and missing in ${path.relative(ROOT, file)}; run: ${COMMAND}`);
  return missing.length > 0 ? 1 : 0;
}

/** The types of the classes with their API versions, and the child documents that hold some of their properties, as in "config/web:properties". */
function usedIn(folder) {
  const types = new Map();
  const documents = new Set();
  for (const file of fs.readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.cs') || /(^|[\\/])(bin|obj)[\\/]/.test(file)) continue;
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    for (const [, type, apiVersion] of text.matchAll(/^\[AzureResource\("([^"]+)", "([^"]+)"/gm)) types.set(type, apiVersion);
    for (const [, document] of text.matchAll(/"!?(\w+\/\w+):/g)) documents.add(document);
  }
  return { types: new Map([...types].sort(([one], [other]) => (one < other ? -1 : 1))), documents: sorted(documents) };
}

/** Azure describes a child document by its type alone, or by its type and name where those differ. */
function documentsBelow(type, documents, catalogue) {
  const facts = {};
  for (const document of documents) {
    const entry = catalogue[`${type}/${document.split('/')[0]}`.toLowerCase()];
    const only = `<name=${document.split('/')[1]}>.`;
    const isNamed = entry?.compare.some((one) => one.startsWith('<name='));
    if (entry && (!isNamed || entry.compare.some((one) => one.startsWith(only)))) facts[`${type}/${document}`] = new Facts(entry, undefined, isNamed ? only : '').print();
  }
  return facts;
}

class Facts {
  constructor(entry, azurerm, only = '') {
    Object.assign(this, { entry, azurerm, only });
  }

  print() {
    const facts = {};
    if (this.azurerm?.length > 0) facts.azurerm = sorted(this.azurerm.map((one) => one.azurerm));
    if (!this.entry) return facts;
    facts.apiVersion = this.entry.apiVersion;
    facts.writable = this.paths('compare');
    if (this.paths('ignoreServerComputed').some((one) => one.startsWith('identity.userAssignedIdentities.*'))) facts.writable = sorted([...facts.writable, 'identity.userAssignedIdentities']); // the keys are written
    facts.computed = this.paths('ignoreServerComputed').filter((one) => !facts.writable.includes(one) && !isOfAnother(one));
    for (const [name, list] of [['secret', 'secretWriteOnly'], ['createOnly', 'createOnly'], ['lists', 'arrays']]) {
      const paths = this.paths(list);
      if (paths.length > 0) facts[name] = paths;
    }
    return facts;
  }

  /** Variants are told apart by <discriminator=value>, which a path of the model does not say. */
  paths(list) {
    return sorted(this.entry[list].filter((one) => one.startsWith(this.only)).map((one) => one.slice(this.only.length).replace(/<[^>]*>/g, '')));
  }
}

/** Azure's types let a reference show the whole resource behind it, and the references of that: subnets, their address ranges, whose subnets those are. */
function isOfAnother(one) {
  return one.split('.').filter((step) => step === 'properties').length > 2;
}

/** Where Azure's own pages say otherwise. */
function corrected(facts, correction) {
  if (correction && facts.createOnly) facts.createOnly = facts.createOnly.filter((one) => !correction.changeable.includes(one));
  return facts;
}

function sorted(names) {
  return [...new Set(names)].sort();
}

/** JSON with one path a line. */
function print(facts) {
  return JSON.stringify(facts, null, 2) + '\n';
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`arm-facts: ${error.message}`);
  process.exitCode = 2;
}
