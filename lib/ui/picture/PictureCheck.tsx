/** Choose, drop or paste a picture with a QR code, and read what the code leads to. What is chosen is kept nowhere. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { CodesFound, type CodesProps } from './CodesFound.tsx';
import { isPicture, type PictureTools, usePicture } from './pictures.ts';

export interface PictureCheckProps extends CodesProps {
  readonly tools: PictureTools;
  /** A picture that was handed over from elsewhere: read at once. */
  readonly given?: File | null;
}

export function PictureCheck({ tools, given = null, ...props }: PictureCheckProps) {
  const { words } = props;
  const { state, take } = usePicture(tools);
  const [over, setOver] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onPaste = ({ clipboardData }: ClipboardEvent) => {
      const file = [...(clipboardData?.files ?? [])].find(isPicture);
      // Of several views with this part the one that is seen.
      if (file && part.current?.checkVisibility()) void take(file);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
  useEffect(() => {
    if (!given) return;
    void take(given);
    part.current?.scrollIntoView({ block: 'nearest' });
  }, [given]);
  return (
    <div class="picture-check" ref={part}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the field, which keyboards reach */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) void take(file);
        }}
      >
        <label class="choose">
          {words.plain('picture.choose')}
          <input
            type="file"
            accept="image/*"
            class="unseen"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void take(file);
            }}
          />
        </label>
        <p class="small fine">{words.plain('picture.drop')}</p>
      </div>
      <CodesFound {...props} state={state} />
    </div>
  );
}
