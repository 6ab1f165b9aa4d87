/** What runs in the guide to put a file into its field as a person's choice does; a string, since the bytes are part of it. */
export function choosing(name: string, bytes: Uint8Array): () => void {
  const base64 = Buffer.from(bytes).toString('base64');
  return new Function(`
    const bytes = Uint8Array.from(atob('${base64}'), (one) => one.charCodeAt(0));
    const input = document.querySelector('#view-file input[type=file]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], '${name}'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  `) as () => void;
}
