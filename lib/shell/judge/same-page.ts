/** When two addresses are one page. */

/** Two addresses of one page: they differ by nothing but the part after `#`, unless that part is itself a path (`#!/app`, `#/app`). */
export function samePage(one: string, other: string): boolean {
  return pageOf(one) === pageOf(other);
}

const pageOf = (url: string) => (/#!?\//.test(url) ? url : url.split('#', 1)[0]);
