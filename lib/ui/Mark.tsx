/** The product's own mark, drawn in place so that it needs no file. The same drawing as icon.svg. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path
        d="M64 5c34 0 60 25 60 57s-26 57-60 57c-8 0-16-1-23-4-8 6-19 9-31 9-4 0-6-4-4-7 6-7 9-14 10-22C9 85 4 74 4 62 4 30 30 5 64 5Z"
        fill="#1f4674"
        stroke="#7fa9d6"
        stroke-width="4"
      />
      <path d="M42 48C50 17 95 18 98 76C81 69 47 67 47 89C47 95 48 102 50 110" fill="none" stroke="#ffe6b5" stroke-width="17" />
    </svg>
  );
}
