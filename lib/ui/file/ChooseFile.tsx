/** The place where a file is chosen or dropped, for every check of files. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface ChooseFileProps {
  readonly label: string;
  /** Kinds that the browser offers first (`image/*`); any kind without it. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
  /** What stands under the button. */
  readonly children: ComponentChildren;
}

export function ChooseFile({ label, accept, onFile, children }: ChooseFileProps) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the field, which keyboards reach
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
        take(event.dataTransfer?.files);
      }}
    >
      <label class="choose">
        {label}
        <input
          type="file"
          accept={accept}
          class="unseen"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {children}
    </div>
  );
}
