#!/usr/bin/env node
// Writes tests/Model.Tests/Data/arm-models.json: the documents of the resource types that the model uses, as Azure's own clients describe them. See README.md.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const COMMAND = 'node eng/arm-models/extract.mjs';
const DEEPEST = 14; // steps: Azure's types let references show what they refer to, without end

const PACKAGES = JSON.parse(fs.readFileSync(path.join(ROOT, 'eng/arm-models/packages.json'), 'utf8'));
const ADDITIONS = JSON.parse(fs.readFileSync(path.join(ROOT, 'eng/arm-models/additions.json'), 'utf8'));

async function main() {
  const { values: options } = parseArgs({
    options: {
      out: { type: 'string', default: path.join(ROOT, 'tests/Model.Tests/Data/arm-models.json') },
      check: { type: 'boolean', default: false },
    },
  });
  const used = usedIn(path.join(ROOT, 'src/Model'));
  if (options.check) return check(used, options.out);

  const models = { provenance: { command: COMMAND, packages: PACKAGES } };
  const missing = [];
  const providers = new Map();
  for (const type of used.types) {
    const provider = type.split('/')[0];
    if (!providers.has(provider)) providers.set(provider, await clientsOf(provider));
    const documents = ['', ...used.documents];
    for (const document of documents) {
      const name = document ? `${type}/${document}` : type;
      const found = providers.get(provider).map((client) => client.document(type, document, used.literals)).find(Boolean);
      if (found) models[name] = withAdditions(found, ADDITIONS[name]);
      else if (!document) missing.push(type);
    }
  }
  models.provenance.inNoClient = missing;
  fs.mkdirSync(path.dirname(options.out), { recursive: true });
  fs.writeFileSync(options.out, print(models));
  console.error(`arm-models: ${used.types.length} types${missing.length > 0 ? `; no client has ${missing.join(', ')}` : ''}`);
  return 0;
}

function check({ types }, file) {
  const known = JSON.parse(fs.readFileSync(file, 'utf8'));
  const missing = types.filter((type) => !known[type] && !known.provenance.inNoClient.includes(type));
  for (const type of missing) console.error(`arm-models: ${type} is used in src/Model and missing in ${path.relative(ROOT, file)}; name its client in eng/arm-models/packages.json and run: ${COMMAND}`);
  return missing.length > 0 ? 1 : 0;
}

/** The types of the classes, the child documents that hold some of their properties, and every text of the sources, among them the values of discriminators. */
function usedIn(folder) {
  const types = new Set();
  const documents = new Set();
  const literals = new Set();
  for (const file of fs.readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.cs') || /(^|[\\/])(bin|obj)[\\/]/.test(file)) continue;
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    for (const [, type] of text.matchAll(/^\[AzureResource\("([^"]+)"/gm)) types.add(type);
    for (const [, document] of text.matchAll(/"!?(\w+\/\w+):/g)) documents.add(document);
    for (const [, literal] of text.matchAll(/"([\w.#/]+)"/g)) literals.add(literal);
    for (const [, members] of text.matchAll(/\benum \w+\s+\{([^}]*)\}/g)) for (const [member] of members.matchAll(/\w+/g)) literals.add(member);
  }
  return { types: [...types].sort(), documents: [...documents].sort(), literals };
}

async function clientsOf(provider) {
  const clients = [];
  for (const [name, integrity] of Object.entries(PACKAGES[provider] ?? {})) clients.push(await Client.fetch(name, integrity));
  return clients;
}

/**
 * A package of @azure/arm-*: mappers.js tells each class with its properties, where they stand and whether they can be written; operations tell which class
 * a path takes and gives; index.d.ts tells the words.
 */
class Client {
  static async fetch(spec, integrity) {
    const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'arm-models-'));
    try {
      // npm is a script on Windows, which only a shell can start
      execFileSync('npm', ['pack', spec, '--pack-destination', temp, '--loglevel', 'error'], { cwd: temp, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
      const archive = fs.readdirSync(temp).find((file) => file.endsWith('.tgz'));
      const actual = 'sha512-' + createHash('sha512').update(fs.readFileSync(path.join(temp, archive))).digest('base64');
      if (integrity && actual !== integrity) throw new Error(`${spec} has integrity ${actual}, expected ${integrity}`);
      if (!integrity) console.error(`arm-models: ${spec} has integrity ${actual}; write it into packages.json`);
      execFileSync('tar', ['-xzf', archive], { cwd: temp });
      const base = ['dist/esm', 'dist-esm/src'].map((folder) => path.join(temp, 'package', folder)).find((folder) => fs.existsSync(path.join(folder, 'models/mappers.js')));
      if (!base) throw new Error(`${spec} has no models/mappers.js: take an older version of the package`);

      const client = new Client();
      client.spec = spec;
      const mappers = path.join(base, 'models/mappers.mjs');
      fs.copyFileSync(path.join(base, 'models/mappers.js'), mappers);
      client.mappers = await import(pathToFileURL(mappers));
      client.parameters = fs.readFileSync(path.join(base, 'models/parameters.js'), 'utf8');
      client.readWords(fs.readFileSync(path.join(base, 'models/index.d.ts'), 'utf8'));
      client.operations = fs.readdirSync(path.join(base, 'operations')).filter((file) => file.endsWith('.js'))
        .flatMap((file) => operationsOf(fs.readFileSync(path.join(base, 'operations', file), 'utf8')));
      return client;
    } finally {
      fs.rmSync(temp, { recursive: true, force: true });
    }
  }

  /** Enums are types of words, or types of text with an enum of the known ones beside them. */
  readWords(text) {
    this.words = new Map();
    this.members = new Map();
    for (const [, name, union] of text.matchAll(/^export type (\w+) = ((?:"[^"]*"(?: \| )?)+);/gm)) this.words.set(name, [...union.matchAll(/"([^"]*)"/g)].map(([, word]) => word));
    for (const [, name, body] of text.matchAll(/^export declare enum Known(\w+) \{([^}]*)\}/gm)) this.words.set(name, [...body.matchAll(/= "([^"]*)"/g)].map(([, word]) => word));
    for (const [, name, parents, body] of text.matchAll(/^export interface (\w+)(?: extends ([\w, ]+))? \{\n([\s\S]*?)^\}/gm)) {
      const own = new Map([...body.matchAll(/^ {4}(?:readonly )?(\w+)\??: (\w+)(?:\[\])*;/gm)].map(([, member, type]) => [member, type]));
      this.members.set(name, { own, parents: parents?.split(', ') ?? [] });
    }
  }

  wordsOf(owner, member) {
    const found = this.members.get(owner);
    if (!found) return undefined;
    if (found.own.has(member)) return this.words.get(found.own.get(member));
    return found.parents.map((parent) => this.wordsOf(parent, member)).find(Boolean);
  }

  /** What a PUT takes and a GET gives; a name in the document's path may be a placeholder in the client's. */
  document(type, document, literals) {
    const [get, put] = ['GET', 'PUT'].map((method) => this.operations.find((one) => one.method === method && isPathOf(one.path, type, document)));
    const given = get?.model ?? put?.model;
    if (!given) return undefined;
    const taken = put?.request ? new RegExp(`^export const ${put.request} = \\{\\s+parameterPath: [^\\n]*\\n\\s+mapper: (\\w+)Mapper`, 'm').exec(this.parameters)?.[1] : undefined;

    const paths = new Map();
    for (const model of new Set([taken, given].filter((name) => name && this.mappers[name]))) this.walk(this.mappers[model], '', [], paths, literals, model === taken || !taken);
    const facts = { client: this.spec, type: document ? undefined : spellingOf((get ?? put).path), writable: [], computed: [], lists: [], words: {} };
    for (const one of [...paths.keys()].sort()) {
      const { readOnly, words, isList } = paths.get(one);
      if (isList && !readOnly) facts.lists.push(one);
      if (!readOnly) facts.writable.push(one);
      else if (!isOfAnother(one)) facts.computed.push(one);
      if (words && !readOnly) facts.words[one] = words;
    }
    if (facts.computed.some((one) => one.startsWith('identity.userAssignedIdentities.*'))) facts.writable = [...new Set([...facts.writable, 'identity.userAssignedIdentities'])].sort(); // the keys are written
    return facts;
  }

  walk(mapper, prefix, classes, paths, literals, mayWrite) {
    const name = mapper.type.className;
    if (!name || classes.filter((one) => one === name).length > 0 || prefix.split('.').length > DEEPEST) return;
    for (const model of this.variantsOf(mapper, literals)) {
      for (const [member, property] of Object.entries(model.type.modelProperties ?? {})) {
        if (property.serializedName === undefined || member === 'additionalProperties') continue;
        const steps = property.serializedName.split(/(?<!\\)\./).map((step) => step.replaceAll('\\.', '.'));
        const at = prefix + steps.join('.');
        this.leaf(property, at, model.type.className, member, [...classes, name], paths, literals, mayWrite && !property.readOnly && !property.isConstant);
        if (property.isConstant) this.note(paths, at, mayWrite, property.defaultValue === undefined ? undefined : [property.defaultValue]);
      }
    }
  }

  leaf(property, at, owner, member, classes, paths, literals, mayWrite) {
    let { type } = property;
    let here = at;
    while (type.name === 'Sequence' || type.name === 'Dictionary') {
      here += type.name === 'Sequence' ? '[]' : '.*';
      type = (type.element ?? type.value).type;
    }
    if (type.name === 'Composite') {
      const before = paths.size;
      const mapper = this.mappers[type.className];
      if (mapper) this.walk(mapper, here + '.', classes, paths, literals, mayWrite);
      if (paths.size === before && !paths.has(here)) this.note(paths, here, mayWrite, undefined);
      if (/(\[\]|\.\*)$/.test(here) && mayWrite) this.note(paths, here, mayWrite, undefined); // elements and keys of one's own, whatever is in them
      return;
    }
    const words = type.name === 'Enum' ? type.allowedValues : this.wordsOf(owner, member);
    this.note(paths, here, mayWrite, words?.filter((word) => typeof word === 'string'));
  }

  /** Taken by one class and given by another: it can be written when one says so. */
  note(paths, here, mayWrite, words) {
    const at = here.replace(/(\[\]|\.\*)+$/, '');
    const known = paths.get(at);
    const all = known?.words || words?.length > 0 ? [...new Set([...(known?.words ?? []), ...(words ?? [])])] : undefined;
    paths.set(at, { readOnly: (known?.readOnly ?? true) && !mayWrite, words: all, isList: known?.isList || here.endsWith('[]') });
  }

  /** The class, and of those that a discriminator tells apart the ones whose value stands in the sources. */
  variantsOf(mapper, literals) {
    const parent = mapper.type.uberParent ?? mapper.type.className;
    const variants = mapper.type.polymorphicDiscriminator
      ? Object.entries(this.mappers.discriminators ?? {}).filter(([key, variant]) => this.isOf(variant, parent) && literals.has(key.slice(key.indexOf('.') + 1))).map(([, variant]) => variant)
      : [];
    return [mapper, ...variants];
  }

  /** Whether a class is a variant of another, or of one of its variants. */
  isOf(variant, parent) {
    const above = variant?.type.uberParent;
    return above === parent || (above !== undefined && above !== variant.type.className && this.isOf(this.mappers[above], parent));
  }
}

/** Azure's types let a reference show the whole resource behind it, and the references of that: subnets, their address ranges, whose subnets those are. */
function isOfAnother(one) {
  return one.split('.').filter((step) => step === 'properties').length > 2;
}

/** What Azure has and the client does not yet. */
function withAdditions(facts, more) {
  if (!more) return facts;
  facts.writable = [...facts.writable, ...(more.writable ?? [])].sort();
  facts.lists = [...facts.lists, ...(more.lists ?? [])].sort();
  for (const [one, words] of Object.entries(more.words ?? {})) facts.words[one] = [...(facts.words[one] ?? []), ...words];
  return { ...facts, type: more.type ?? facts.type, source: more.source };
}

function operationsOf(text) {
  const operations = [];
  for (const part of text.split(/^const \w+OperationSpec = \{/m).slice(1)) {
    const [, at] = /path: "([^"]+)"/.exec(part) ?? [];
    const [, method] = /httpMethod: "(\w+)"/.exec(part) ?? [];
    const [, model] = /20[01]: \{\s+bodyMapper: Mappers\.(\w+)/.exec(part) ?? [];
    const [, request] = /requestBody: Parameters\.(\w+)/.exec(part) ?? [];
    if (at && !/list|List/.test(model ?? '')) operations.push({ path: at, method, model, request });
  }
  return operations;
}

/** The type as the client's path has it; undefined for a resource group, whose path names no provider. */
function spellingOf(at) {
  if (!at.includes('/providers/')) return undefined;
  const [provider, ...rest] = at.slice(at.lastIndexOf('/providers/') + '/providers/'.length).split('/');
  return [provider, ...rest.filter((_, index) => index % 2 === 0)].join('/');
}

/** Whether a client's path leads to that type: ".../providers/Microsoft.Web/sites/{name}/config/web" to sites and "config/web". */
function isPathOf(at, type, document) {
  const steps = at.slice(at.lastIndexOf('/providers/') + '/providers/'.length).split('/');
  const [provider, ...kinds] = type.split('/');
  const wanted = [...kinds.flatMap((kind) => [kind, undefined]), ...(document ? document.split('/') : [])];
  if (!at.includes('/providers/')) return type === 'Microsoft.Resources/resourceGroups' && !document && /^\/subscriptions\/\{\w+\}\/resource[gG]roups\/\{\w+\}$/.test(at);
  if (steps.length !== wanted.length + 1 || steps[0].toLowerCase() !== provider.toLowerCase()) return false;
  return wanted.every((want, index) => want === undefined || steps[index + 1].toLowerCase() === want.toLowerCase() || (index % 2 === 1 && steps[index + 1].startsWith('{')));
}

/** JSON with one path or one list of words a line. */
function print({ provenance, ...models }) {
  const list = (paths) => (paths.length === 0 ? '[]' : `[\n${paths.map((one) => `      ${JSON.stringify(one)}`).join(',\n')}\n    ]`);
  const words = (map) => `{${Object.keys(map).length === 0 ? '' : `\n${Object.keys(map).sort().map((one) => `      ${JSON.stringify(one)}: ${JSON.stringify(map[one])}`).join(',\n')}\n    `}}`;
  const types = Object.keys(models).sort().map((type) => {
    const { client, type: spelt, source, writable, computed, lists, words: known } = models[type];
    const name = spelt ? `\n    "type": ${JSON.stringify(spelt)},` : '';
    const also = source ? `\n    "source": ${JSON.stringify(source)},` : '';
    return `  ${JSON.stringify(type)}: {\n    "client": ${JSON.stringify(client)},${name}${also}\n    "writable": ${list(writable)},\n    "computed": ${list(computed)},\n    "lists": ${list(lists)},\n    "words": ${words(known)}\n  }`;
  });
  return `{\n  "provenance": ${JSON.stringify(provenance, null, 2).replaceAll('\n', '\n  ')},\n${types.join(',\n')}\n}\n`;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`arm-models: ${error.message}`);
  process.exitCode = 2;
}
