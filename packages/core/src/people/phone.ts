// Telephone numbers as offices write them: "0912 345 678", "(028) 3822.1234", "+84 912 345 678". Kept as figures alone.

/** A mobile number of which a spreadsheet has taken the nought in front away, for it took it for a number. */
const WITHOUT_NOUGHT = /^[35789]\d{8}$/u;

/** Null where it is no number. */
export function phoneFrom(text: string): string | null {
  const typed = text.normalize('NFKC').replace(/[\s.()-]/gu, '');
  const figures = WITHOUT_NOUGHT.test(typed) ? `0${typed}` : typed;
  return /^\+?\d{3,15}$/u.test(figures) ? figures : null;
}

/** As it is read: 0912 345 678, 0283 822 1234. */
export function phoneText(phone: string): string {
  return phone
    .replace(/^(0\d{3})(\d{3})(\d{3,4})$/u, '$1 $2 $3')
    .replace(/^(\+84)(\d{2,3})(\d{3})(\d{3,4})$/u, '$1 $2 $3 $4');
}
