/** An organisation's own contact, set by its policy. Imports nothing. */
export interface OwnContact {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
  readonly email?: string | undefined;
}
