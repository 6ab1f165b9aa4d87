/** Words for what a picture shows to whoever looks for QR codes in it. */

/** What stands in each code, in the order in which they were found; or why there is nothing. */
export type PictureCodes =
  | { readonly type: 'codes'; readonly texts: readonly string[] }
  | { readonly type: 'none' | 'no-picture' | 'too-large' };
