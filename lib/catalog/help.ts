/** Which help contacts may still be shown: a number that nobody has checked for long may send a person in need to a stranger. */
import type { HelpFile } from './schema.ts';

export interface CurrentHelp {
  readonly help: HelpFile;
  /** One sentence each for the build's log. */
  readonly dropped: readonly string[];
}

/**
 * Drops every contact whose check is older than the file's `maxAgeDays` on `today` (YYYY-MM-DD), and countries that have none
 * left. Nothing expired gives the same contacts and no messages; a date that is not one counts as expired.
 */
export function currentHelp(help: HelpFile, today: string): CurrentHelp {
  const dropped: string[] = [];
  const fresh = (name: string, checked: string) => {
    const age = daysBetween(checked, today);
    if (age <= help.maxAgeDays) return true;
    dropped.push(`help: ${name} was last checked on ${checked}, more than ${help.maxAgeDays} days ago; it is left out`);
    return false;
  };
  const countries = help.countries
    .map((country) => ({ ...country, contacts: country.contacts.filter((one) => fresh(`${country.code} ${one.value}`, one.checked)) }))
    .filter((country) => country.contacts.length > 0);
  const everywhere = help.everywhere.filter((one) => fresh(one.id, one.checked));
  return { help: { ...help, countries, everywhere }, dropped };
}

/** Whole days from one ISO date to another; infinite when either is not a date. */
export function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : Math.floor(days);
}
