/** Where the registered part of a host begins, by the list of public suffixes. */
import { parseHost } from '../../fold/hosts.ts';

/** A position in the host as it is shown; 0 where nobody registered it. */
export function ownPart(host: string): number {
  const parsed = parseHost(host);
  if (!parsed?.domain) return 0;
  const depth = parsed.domain.split('.').length;
  return host.length - host.split('.').slice(-depth).join('.').length;
}
