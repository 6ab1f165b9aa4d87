/** Reads a picture and has each code in it judged like a link that was typed; the last picture that was asked about wins. */
import { useRef, useState } from 'preact/hooks';
import type { PictureCodes } from '../../contract/picture.ts';
import type { CheckedLink } from '../../text/link-answer.ts';

export interface PictureTools {
  /** A chosen file, or a picture as a `data:` address. */
  readonly readCodes: (picture: Blob | string) => Promise<PictureCodes>;
  readonly check: (text: string) => Promise<CheckedLink>;
}

export interface AnsweredCode {
  /** All that stands in the code. */
  readonly text: string;
  readonly checked: CheckedLink;
}

export type PictureState =
  | { readonly at: 'idle' | 'reading' }
  | { readonly at: 'nothing'; readonly why: Exclude<PictureCodes['type'], 'codes'> | 'page.none' | 'page.refused' }
  | { readonly at: 'read'; readonly codes: readonly AnsweredCode[] };

/** Is this file for whoever reads pictures? By the kind that the browser gives it. */
export const isPicture = (file: File): boolean => file.type.startsWith('image/');

/** `take` is given a picture, or what fetches one of the page (null: refused). */
export function usePicture({ readCodes, check }: PictureTools) {
  const [state, setState] = useState<PictureState>({ at: 'idle' });
  const last = useRef(0);
  const ask = async (work: () => Promise<PictureState>) => {
    last.current += 1;
    const own = last.current;
    setState({ at: 'reading' });
    const next = await work();
    if (own === last.current) setState(next);
  };
  const answered = async (found: PictureCodes): Promise<PictureState> =>
    found.type === 'codes'
      ? { at: 'read', codes: await Promise.all(found.texts.map(async (text) => ({ text, checked: await check(text) }))) }
      : { at: 'nothing', why: found.type };
  return {
    state,
    clear: () => setState({ at: 'idle' }),
    take: (picture: Blob) => ask(async () => answered(await readCodes(picture))),
    takePage: (page: () => Promise<string | null>) =>
      ask(async () => {
        const picture = await page();
        if (picture === null) return { at: 'nothing', why: 'page.refused' };
        const found = await readCodes(picture);
        return found.type === 'none' ? { at: 'nothing', why: 'page.none' } : answered(found);
      }),
  };
}
