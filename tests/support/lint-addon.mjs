/**
 * Runs addons-linter over the folder built for Firefox: no errors, and no warnings but those explained here.
 */
import { execFileSync } from 'node:child_process';

/** Warning code, and where it may come from and why. */
const EXPLAINED = {
  // Preact can set innerHTML on request (dangerouslySetInnerHTML); nothing here requests it, which a test holds.
  UNSAFE_VAR_ASSIGNMENT: /\.js$/,
};

const output = execFileSync('addons-linter', ['--output', 'json', '.output/firefox-mv3'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const { errors, warnings } = JSON.parse(output);
const open = [...errors, ...warnings.filter((one) => !EXPLAINED[one.code]?.test(one.file ?? ''))];
for (const one of open) console.log(`${one._type} ${one.code} ${one.file ?? ''}:${one.line ?? ''} ${one.message}`);
process.exitCode = open.length > 0 ? 1 : 0;
