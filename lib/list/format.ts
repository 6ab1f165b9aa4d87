/**
 * The one way in which a data file is written: two spaces, short things on one line, keys in the schema's order, sources by key.
 * `data check` refuses any other form, so a diff of the list shows facts and nothing else.
 */

const WIDTH = 140;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The text of a data file, ending in a line feed. An empty record gives `{}`; text that looks like markup or code stays
 * text, because everything goes through JSON's own quoting.
 */
export function formatData(value: unknown): string {
  return `${write(value as Json, 0, 0)}\n`;
}

function write(value: Json, indent: number, used: number): string {
  const flat = inline(value);
  if (flat !== null && indent + used + flat.length < WIDTH && !mustBreak(value, indent)) return flat;
  const pad = ' '.repeat(indent + 2);
  const end = ' '.repeat(indent);
  if (Array.isArray(value)) return `[\n${value.map((item: Json) => pad + write(item, indent + 2, 1)).join(',\n')}\n${end}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return pad + name + write(item, indent + 2, name.length + 1);
  });
  return `{\n${lines.join(',\n')}\n${end}}`;
}

/** The record itself is always spread out, and so are lists of several claims: one claim a line. */
function mustBreak(value: Json, indent: number): boolean {
  if (Array.isArray(value)) return value.length > 1 && value.every((item: Json) => typeof item === 'object' && item !== null);
  return typeof value === 'object' && value !== null && indent === 0;
}

function inline(value: Json): string | null {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map((item: Json) => inline(item)).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`).join(', ')} }`;
}
