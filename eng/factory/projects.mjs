// Writes a registry for the EnterpriseAiFactory example: node eng/factory/projects.mjs COUNT FOLDER
// COUNT projects in scale sets of ten, each of three landing zones, as projects.json and landing-zones.json in FOLDER.
// Same count, same bytes: what looks made up follows from the number.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [count, folder] = [Number(process.argv[2]), process.argv[3]];
if (!Number.isInteger(count) || count < 1 || count > 999 || !folder) {
  console.error('Usage: node eng/factory/projects.mjs COUNT FOLDER   with 1 to 999 projects');
  process.exit(2);
}

const perScaleSet = 10;
const guid = (...parts) => {
  const hash = createHash('sha256').update(parts.join('/')).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};
const digits = (number) => String(number).padStart(3, '0');

// A /17 for each landing zone: room for fifteen projects. The hub has 10.0.0.0/22.
const address = (index) => `10.${16 + Math.floor(index / 2)}.${(index % 2) * 128}.0/17`;
const kinds = ['Development', 'Staging', 'Production'];
const scaleSets = Math.ceil(count / perScaleSet);
const landingZones = Array.from({ length: scaleSets }, (_, set) => kinds.map((kind, stage) => ({
  scaleSet: digits(set + 1), kind, subscription: guid('subscription', set + 1, kind), addresses: address(set * 3 + stage),
}))).flat();

const subjects = ['churn', 'claims', 'contracts', 'demand', 'energy', 'fraud', 'handbook', 'hiring', 'invoices', 'maintenance', 'offers', 'pricing', 'quality', 'routing', 'service', 'tickets', 'waste'];
const learning = ['p001', 'p002', 'p003', 'p101'];
const answering = ['p011', 'p012', 'p013', 'p014', 'p015', 'p102'];
// What some teams ask for beside their preset, so that many combinations of flags occur.
const asked = [[], ['WebApp'], ['Sql'], ['Function', 'DocumentIntelligence'], ['Redis', 'Speech'], ['PostgreSql', 'Vision'], ['ContentSafety', 'Bot']];

const projects = Array.from({ length: count }, (_, i) => {
  const number = i + 1;
  const preset = ['GenAI1', 'Esml', 'GenAI1', 'GenAI1', 'EsmlFabric'][i % 5];
  const learns = preset !== 'GenAI1';
  const subject = subjects[i % subjects.length];
  return {
    number, title: `${subject[0].toUpperCase()}${subject.slice(1)} ${digits(number)}`, preset, scaleSet: digits(Math.floor(i / perScaleSet) + 1),
    team: `Team ${subject} ${digits(number)}`, email: `${subject}-${digits(number)}@contoso.com`, costCenter: String(4000 + number), monthlyBudget: learns ? 9000 : 6000,
    enable: learns ? (i % 10 === 1 ? ['MachineLearningKubernetes'] : []) : asked[Math.floor(i / 5) % asked.length],
    members: (learns ? learning : answering).map((persona) => ({ persona, id: guid('member', number, persona) })),
  };
});

const write = (name, rows) => writeFileSync(join(folder, name), `[\n${rows.map((row) => '  ' + JSON.stringify(row)).join(',\n')}\n]\n`);
mkdirSync(folder, { recursive: true });
write('landing-zones.json', landingZones);
write('projects.json', projects);
console.log(`${count} projects in ${scaleSets} scale sets, ${landingZones.length} landing zones`);
