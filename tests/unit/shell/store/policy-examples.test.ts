/** The policies that the README shows can be used as they stand. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MANAGED_SCHEMA } from '../../../../lib/shell/store/managed-schema.ts';
import { parsePolicy } from '../../../../lib/shell/store/policy.ts';

const README = readFileSync(resolve(import.meta.dirname, '../../../../README.md'), 'utf8');

test('each example is accepted without a problem, and names only fields of the form', () => {
  const examples = [...README.matchAll(/```json\n([\s\S]*?)```/g)]
    .map(([, text]) => JSON.parse(text as string))
    .filter((one) => one['3rdparty'] ?? one.policies?.['3rdparty']);
  expect(examples).toHaveLength(4);
  for (const example of examples) {
    const { extensions, Extensions } = (example.policies ?? example)['3rdparty'];
    const [policy] = Object.values(extensions ?? Extensions) as object[];
    const { problems, managed } = parsePolicy(policy);
    expect({ problems, managed }).toEqual({ problems: [], managed: true });
    for (const field of Object.keys(policy as object)) expect(MANAGED_SCHEMA.properties).toHaveProperty(field);
  }
});
