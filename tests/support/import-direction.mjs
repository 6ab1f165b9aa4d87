/**
 * Checks what may import what. dependency-cruiser wants TypeScript's JavaScript interface, which the TypeScript that we use no
 * longer has: for this tool alone the name leads to the last version that has it.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (name, context, next) => next(name.replace(/^typescript(?=$|\/)/, 'typescript-6'), context),
});

const { cruise } = await import('dependency-cruiser');
const { default: extractTSConfig } = await import('dependency-cruiser/config-utl/extract-ts-config');
const { default: rules } = await import('../../.dependency-cruiser.cjs');

/** Prints each import that the rules forbid; the number of them. */
async function check(forbidden, options) {
  const { output } = await cruise(
    ['lib', 'entrypoints'],
    { ...rules.options, ...options, validate: true, ruleSet: { forbidden } },
    undefined,
    {
      tsConfig: extractTSConfig('tsconfig.json'),
    },
  );
  for (const one of output.summary.violations) {
    const way = one.via?.map((step) => step.name).join(' → ');
    console.log(`${one.from} → ${one.to}: ${one.rule.name}${way ? ` (${way})` : ''}`);
    console.log(`  ${forbidden.find((rule) => rule.name === one.rule.name)?.comment ?? ''}`);
  }
  if (output.summary.totalCruised === 0) throw new Error('nothing was read');
  return output.summary.violations.length;
}

const found = (await check(rules.forbidden, {})) + (await check(rules.compiled, { tsPreCompilationDeps: false }));
process.exitCode = found > 0 ? 1 : 0;
