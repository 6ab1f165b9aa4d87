/** Choose, drop or paste a picture with a QR code, and read what the code leads to. What is chosen is kept nowhere. */
import { useEffect, useRef } from 'preact/hooks';
import { ChooseFile } from '../file/ChooseFile.tsx';
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
      <ChooseFile label={words.plain('picture.choose')} accept="image/*" onFile={(file) => void take(file)}>
        <p class="small fine">{words.plain('picture.drop')}</p>
      </ChooseFile>
      <CodesFound {...props} state={state} />
    </div>
  );
}
