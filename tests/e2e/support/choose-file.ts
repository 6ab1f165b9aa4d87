/** Files handed to the guide as a person hands them. */
export type How = 'choose' | 'drop' | 'paste';

export interface Handed {
  readonly how?: How;
  readonly type?: string;
  /** The part of the guide's view that takes it. */
  readonly part?: string;
}

/** What runs in the guide to hand a file over as a person does: by the field, by dropping it, or by pasting it; a string, since the bytes are part of it. */
export function handing(name: string, bytes: Uint8Array, { how = 'choose', type = '', part = '.file-check' }: Handed = {}): () => void {
  return new Function(`
    const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (one) => one.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], '${name}', { type: '${type}' }));
    const part = document.querySelector('#view-file ${part}');
    if ('${how}' === 'choose') {
      const input = part.querySelector('input[type=file]');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if ('${how}' === 'drop') part.querySelector('.drop').dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
    if ('${how}' === 'paste') {
      const event = new ClipboardEvent('paste', { bubbles: true });
      Object.defineProperty(event, 'clipboardData', { value: transfer });
      document.body.dispatchEvent(event);
    }
  `) as () => void;
}
