/** How hosts stand under one another. */

/** `web.example.org` and `example.org` are within `example.org`; `badexample.org` is not. Both as ASCII in small letters. */
export const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
