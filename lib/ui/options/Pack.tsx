/** A pack for the list: what it is, what stands here, in from a file and out again. */
import { useRef } from 'preact/hooks';
import { isolate } from '../../text/rich.ts';
import { RichText } from '../RichText.tsx';
import type { PackLine } from './options-data.ts';
import type { SectionProps } from './Section.tsx';
import type { OptionsText } from './words.ts';

const STANDING = {
  'in-force': 'options.pack.inForce',
  expired: 'options.pack.expired',
  superseded: 'options.pack.superseded',
} as const;

export function PackOfTheList({ t, pack, onPack, onPackRemove, say }: SectionProps) {
  const file = useRef<HTMLInputElement>(null);
  const label = useRef<HTMLHeadingElement>(null);
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    // A longer file is refused by its length: its beginning is enough to say so.
    const text = await chosen
      .slice(0, 1_000_000)
      .text()
      .catch(() => null);
    if (file.current) file.current.value = '';
    if (text === null) return say(t.plain('options.ignored.unreadable'));
    const result = await onPack(text).catch(() => undefined);
    if (result === undefined) return say(t.plain('options.notSaved'));
    say(
      result.refused === null
        ? t.plain('options.pack.added', { number: String(result.number) })
        : t.plain(`options.pack.refused.${result.refused}`),
    );
  };
  const remove = () =>
    void onPackRemove().then(
      () => {
        label.current?.focus();
        say(t.plain('options.pack.removed'));
      },
      () => say(t.plain('options.notSaved')),
    );
  return (
    <>
      <h3 ref={label} tabIndex={-1}>
        {t.plain('options.pack.title')}
      </h3>
      <p class="small">{t.plain('options.pack.note')}</p>
      {pack ? <Standing t={t} pack={pack} /> : <p>{t.plain('options.pack.none')}</p>}
      <p class="do">
        <label class="file">
          {t.plain('options.pack.import')}
          <input
            ref={file}
            class="unseen"
            id="pack-file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        </label>
        {pack?.from === 'file' && (
          <button type="button" class="second" onClick={remove}>
            {t.plain('options.pack.remove')}
          </button>
        )}
      </p>
    </>
  );
}

function Standing({ t, pack }: { readonly t: OptionsText; readonly pack: PackLine }) {
  const values = { number: isolate.number(String(pack.number)), date: t.date(pack.made), expires: t.date(pack.expires) };
  return (
    <>
      <p>
        <RichText rich={t.rich(STANDING[pack.standing], values)} />
      </p>
      {pack.standing === 'in-force' && (
        <ul class="points-list">
          {(['reported', 'modified', 'more', 'withdrawn'] as const)
            .filter((what) => pack[what] > 0)
            .map((what) => (
              <li key={what}>
                <RichText rich={t.rich(`options.pack.${what}`, { count: pack[what] })} />
              </li>
            ))}
        </ul>
      )}
      {pack.from === 'policy' && <p class="small">{t.plain('options.pack.fromPolicy')}</p>}
    </>
  );
}
