/**
 * Checks what may import what; with `--graph` draws which room imports which, and says where two import each other. dependency-cruiser wants
 * TypeScript's JavaScript interface, which the TypeScript that we use no longer has: for this tool alone the name leads to the last version that has it.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (name, context, next) => next(name.replace(/^typescript(?=$|\/)/, 'typescript-6'), context),
});

const { cruise } = await import('dependency-cruiser');
const { default: extractTSConfig } = await import('dependency-cruiser/config-utl/extract-ts-config');
const { default: rules } = await import('../../.dependency-cruiser.cjs');

async function read(options) {
  const { output } = await cruise(['lib', 'entrypoints'], { ...rules.options, ...options }, undefined, {
    tsConfig: extractTSConfig('tsconfig.json'),
  });
  if (output.summary.totalCruised === 0) throw new Error('nothing was read');
  return output;
}

/** Prints each import that the rules forbid; the number of them. */
async function check(forbidden, options) {
  const { summary } = await read({ ...options, validate: true, ruleSet: { forbidden } });
  for (const one of summary.violations) {
    const way = one.via?.map((step) => step.name).join(' → ');
    console.log(`${one.from} → ${one.to}: ${one.rule.name}${way ? ` (${way})` : ''}`);
    console.log(`  ${forbidden.find((rule) => rule.name === one.rule.name)?.comment ?? ''}`);
  }
  return summary.violations.length;
}

/** The shell's rooms stand for themselves: it is the largest. */
const ROOM = /^lib\/(shell\/[^/.]+|[^/]+)/;

/** `lib/shell/judge/turns.ts` → `shell/judge`, `lib/text/ar/card.ts` → `text`, `entrypoints/popup/main.tsx` → `entrypoints`; null for what is no room of ours. */
const roomOf = (path) => ROOM.exec(path)?.[1] ?? (path.startsWith('entrypoints/') ? 'entrypoints' : null);

/** Prints for each room those that it imports, the most basic first, and the rooms of a circle; the number of these. */
async function draw() {
  const edges = new Map();
  for (const { source, dependencies } of (await read({})).modules) {
    const from = roomOf(source);
    if (!from) continue;
    const to = edges.get(from) ?? new Set();
    for (const { resolved } of dependencies) if (roomOf(resolved) && roomOf(resolved) !== from) to.add(roomOf(resolved));
    edges.set(from, to);
  }
  const reach = (from, seen = new Set()) => {
    for (const to of edges.get(from) ?? []) if (!seen.has(to)) reach(to, seen.add(to));
    return seen;
  };
  const order = [...edges.keys()].sort((a, b) => reach(a).size - reach(b).size || (a < b ? -1 : 1));
  for (const room of order)
    console.log(
      `${room.padEnd(16)} → ${[...edges.get(room)].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join(' ') || '(nothing)'}`,
    );
  const circles = order.filter((room) => reach(room).has(room));
  console.log(circles.length === 0 ? 'no circle' : `circle: ${circles.join(' ')}`);
  return circles.length;
}

const drawn = process.argv.includes('--graph');
const found = drawn ? await draw() : (await check(rules.forbidden, {})) + (await check(rules.compiled, { tsPreCompilationDeps: false }));
process.exitCode = found > 0 ? 1 : 0;
