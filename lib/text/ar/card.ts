/** Arabic words of the card that stands in a site's page. Above each group stands where it is seen. */
export const card = {
  // Name of the card for screen readers.
  region: 'تنبيه من مأمون',
  // Cross in the corner, read aloud.
  close: 'إغلاق',
  // Opens our own page with the details and the choices.
  more: 'المزيد',
} as const;
