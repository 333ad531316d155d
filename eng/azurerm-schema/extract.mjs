#!/usr/bin/env node
// Writes tests/Generators.Tests/Data/azurerm-schema.json: the azurerm schema of the resource types that the model uses. See README.md.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const PACKAGE = '@cdktf/provider-azurerm';
const VERSION = '14.23.1';
const INTEGRITY = 'sha512-3H20Ozj7dOKmIj6mqorHZEjLNo5wO/MBEVHwu6k53fln/0EciGQa9sDLWBYSb0o40Ycpih9lFp/k6SGRbFlQVg==';
const PROVIDER_VERSION = '4.55.0';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const COMMAND = 'node eng/azurerm-schema/extract.mjs';

function main() {
  const { values: options } = parseArgs({
    options: {
      types: { type: 'string' },
      out: { type: 'string', default: path.join(ROOT, 'tests/Generators.Tests/Data/azurerm-schema.json') },
      check: { type: 'boolean', default: false },
    },
  });
  const types = options.types ? sorted(options.types.split(',')) : typesUsedIn(path.join(ROOT, 'src/Model'));
  if (options.check) return check(types, options.out);

  const schema = {
    provenance: {
      command: options.types ? `${COMMAND} --types ${types.join(',')}` : COMMAND,
      integrity: INTEGRITY,
      package: PACKAGE,
      provider: `hashicorp/azurerm ${PROVIDER_VERSION}`,
      version: VERSION,
    },
  };
  const sources = sourcesOf(types);
  for (const type of types) schema[type] = new Source(type, sources.get(type)).resource();
  fs.mkdirSync(path.dirname(options.out), { recursive: true });
  fs.writeFileSync(options.out, print(schema));
  console.error(`azurerm-schema: ${types.length} types from ${PACKAGE} ${VERSION}`);
  return 0;
}

function check(types, file) {
  const known = JSON.parse(fs.readFileSync(file, 'utf8'));
  const missing = types.filter((type) => !known[type]);
  for (const type of missing) console.error(`azurerm-schema: ${type} is used in src/Model and missing in ${path.relative(ROOT, file)}; run: ${COMMAND}`);
  return missing.length > 0 ? 1 : 0;
}

function typesUsedIn(folder) {
  const types = new Set();
  for (const file of fs.readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.cs') || /(^|[\\/])(bin|obj)[\\/]/.test(file)) continue;
    for (const [, type] of fs.readFileSync(path.join(folder, file), 'utf8').matchAll(/"(azurerm_[a-z0-9_]+)"/g)) types.add(type);
  }
  return sorted(types);
}

/** The TypeScript of each type: every compiled file of the package carries its source in an inline source map. */
function sourcesOf(types) {
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'azurerm-schema-'));
  try {
    // npm is a script on Windows, which only a shell can start
    execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--pack-destination', temp, '--loglevel', 'error'], { cwd: temp, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
    const archive = fs.readdirSync(temp).find((file) => file.endsWith('.tgz'));
    const integrity = 'sha512-' + createHash('sha512').update(fs.readFileSync(path.join(temp, archive))).digest('base64');
    if (integrity !== INTEGRITY) throw new Error(`${PACKAGE}@${VERSION} has integrity ${integrity}, expected ${INTEGRITY}`);
    execFileSync('tar', ['-xzf', archive], { cwd: temp });
    return new Map(types.map((type) => [type, sourceOf(path.join(temp, 'package/lib'), type)]));
  } finally {
    fs.rmSync(temp, { recursive: true, force: true });
  }
}

function sourceOf(lib, type) {
  const folder = type.slice('azurerm_'.length).replaceAll('_', '-');
  // a type without a resource of that name is a data source
  const file = [folder, `data-azurerm-${folder}`].map((name) => path.join(lib, name, 'index.js')).find((name) => fs.existsSync(name));
  if (!file) throw new Error(`hashicorp/azurerm ${PROVIDER_VERSION} has no ${type}`);
  const compiled = fs.readFileSync(file, 'utf8');
  const map = compiled.slice(compiled.lastIndexOf('base64,') + 'base64,'.length);
  return JSON.parse(Buffer.from(map, 'base64').toString('utf8')).sourcesContent[0];
}

/**
 * One generated TypeScript file. Of each level (the resource, a block, an object) it has
 *  - a class with, for each attribute, the comment "name - computed: X, optional: Y, required: Z" and a getter or a member class,
 *  - for what can be configured, a mapper with entries { value, isBlock, type, storageClassType }.
 */
class Source {
  constructor(type, text) {
    this.type = type;
    this.classes = new Map();
    this.mappers = new Map();
    for (const part of text.split(/^(?=export (?:interface|class|function) )/m)) {
      const [, mapper] = /^export function (\w+)ToHclTerraform\(/.exec(part) ?? [];
      const [, reference, main] = /^export class (?:(\w+)OutputReference|(\w+)) extends cdktf\.(?:ComplexObject|Terraform\w+) /.exec(part) ?? [];
      if (mapper) this.mappers.set(upper(mapper), entriesOf(part));
      if (reference) this.classes.set(reference, membersOf(part));
      if (main) this.main = { members: membersOf(part), entries: entriesOf(part), text: part };
    }
    this.verify('tfResourceType', /tfResourceType = "(\w+)"/, type);
    this.verify('providerVersion', /providerVersion: '([^']+)'/, PROVIDER_VERSION);
  }

  verify(what, pattern, expected) {
    const found = pattern.exec(this.main?.text ?? '')?.[1];
    if (found !== expected) throw this.strange(what, `${found}, expected ${expected}`);
  }

  resource() {
    return this.level(this.main.members, this.main.entries);
  }

  level(members, entries) {
    const level = { attributes: {}, blocks: {} };
    for (const [name, member] of members) {
      const entry = entries.get(name);
      if (entry && isBlock(entry)) level.blocks[name] = this.block(member, entry);
      else level.attributes[name] = { type: this.typeOf(name, member, entry), ...member.flags };
    }
    return level;
  }

  block(member, { value, type }) {
    const struct = upper(/(\w+)ToHclTerraform/.exec(value)[1]);
    const block = { nesting: type === 'struct' ? 'single' : type };
    if (type !== 'struct') {
      if (member.flags.required) block.min = 1;
      if (!value.startsWith('cdktf.listMapperHcl(')) block.max = 1; // mapped as one object, not as a list
    }
    return Object.assign(block, this.level(this.membersOf(struct), this.mappers.get(struct)));
  }

  typeOf(name, member, entry) {
    return entry ? this.configured(name, entry) : this.computed(name, member.code);
  }

  /** The type of what can be set: "simple" and "string", "set" and "stringList", "list" and the list class of an object. */
  configured(name, { type, storage }) {
    const [, scalar, suffix] = /^(string|number|boolean)((?:List|Map)*)$/.exec(storage) ?? [];
    if (!scalar) return [type, this.object(storage.replace(/List$/, ''))];
    if (suffix === '') return scalarType(scalar);
    if (suffix === 'List' || suffix === 'Map') return [type, scalarType(scalar)];
    if (suffix === 'ListList') return [type, ['list', scalarType(scalar)]];
    throw this.strange(name, storage);
  }

  /** The type of what can only be read, from its getter or from the class of its member. */
  computed(name, code) {
    const [, scalar, collection] = /this\.get(String|Number|Boolean)?(List|Map|)Attribute\(/.exec(code) ?? [];
    if (collection === '') return scalarType(scalar.toLowerCase());
    if (collection === 'Map') return ['map', scalarType(scalar.toLowerCase())];
    if (collection === 'List') return [code.includes('Fn.tolist(') ? 'set' : 'list', scalarType(scalar?.toLowerCase() ?? 'string')];

    const [, map] = /new cdktf\.(String|Number|Boolean)Map\(/.exec(code) ?? [];
    if (map) return ['map', scalarType(map.toLowerCase())];
    const [, list, isSet] = /new (\w+)List\(this, "\w+", (true|false)\)/.exec(code) ?? [];
    if (list) return [isSet === 'true' ? 'set' : 'list', this.object(list)];
    throw this.strange(name, code);
  }

  object(struct) {
    const entries = this.mappers.get(struct);
    const types = [...this.membersOf(struct)].map(([name, member]) => [name, this.typeOf(name, member, entries.get(name))]);
    return ['object', Object.fromEntries(types)];
  }

  membersOf(struct) {
    const members = this.classes.get(struct);
    if (!members || !this.mappers.has(struct)) throw this.strange('class', struct);
    return members;
  }

  strange(what, found) {
    return new Error(`${this.type}: the package is not shaped as expected: ${what} is ${found}`);
  }
}

function membersOf(text) {
  const members = new Map();
  const comment = /^  \/\/ (\w+) - computed: (true|false), optional: (true|false), required: (true|false)$/m;
  const [, ...pieces] = text.split(comment);
  for (let i = 0; i < pieces.length; i += 5) {
    const [name, computed, optional, required, code] = pieces.slice(i, i + 5);
    const flags = {};
    if (required === 'true') flags.required = true;
    if (optional === 'true') flags.optional = true;
    if (computed === 'true') flags.computed = true;
    members.set(name, { flags, code });
  }
  return members;
}

function entriesOf(text) {
  const entry = /^\s+(\w+): \{\n\s+value: (.+),\n\s+isBlock: (true|false),\n\s+type: "(\w+)",\n\s+storageClassType: "(\w+)",\n/gm;
  return new Map([...text.matchAll(entry)].map(([, name, value, block, type, storage]) =>
    [name, { value: value.replace(/^.* === undefined \? null : /, ''), block: block === 'true', type, storage }]));
}

/** A list of objects that is written with "=" is marked as a block, but its mapper gets false. */
function isBlock({ value, block }) {
  return block && !/^cdktf\.listMapperHcl\(\w+, false\)/.test(value);
}

function scalarType(name) {
  return name === 'boolean' ? 'bool' : name;
}

function upper(name) {
  return name[0].toUpperCase() + name.slice(1);
}

function sorted(names) {
  return [...new Set(names)].sort();
}

/** JSON with one attribute a line and sorted names, but for provenance, which stands first. */
function print({ provenance, ...types }) {
  return `{\n  "provenance": ${indented(provenance, '  ')},\n${lines(types, '  ', level)}\n}\n`;
}

function level({ attributes, blocks, ...rest }, indent) {
  const inner = indent + '  ';
  const parts = Object.keys(rest).sort().map((name) => `${inner}"${name}": ${JSON.stringify(rest[name])}`);
  for (const [name, content, one] of [['attributes', attributes, (attribute) => line(attribute)], ['blocks', blocks, level]]) {
    if (Object.keys(content).length > 0) parts.push(`${inner}"${name}": {\n${lines(content, inner + '  ', one)}\n${inner}}`);
  }
  return `{\n${parts.join(',\n')}\n${indent}}`;
}

function lines(map, indent, one) {
  return Object.keys(map).sort().map((name) => `${indent}"${name}": ${one(map[name], indent)}`).join(',\n');
}

function line(value) {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{ ${Object.keys(value).sort().map((name) => `"${name}": ${line(value[name])}`).join(', ')} }`;
}

function indented(value, indent) {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`azurerm-schema: ${error.message}`);
  process.exitCode = 2;
}
