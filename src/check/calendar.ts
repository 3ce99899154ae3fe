/** From Sunday, as `Date.getUTCDay` counts. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Number of a weekday's full name, or -1. Short forms are left out: “Sun”, “Sat” and “Wed” are words too. */
export function weekdayNumber(word: string): number {
  return (weekdays as readonly string[]).indexOf(word);
}

/** Number of a month, from 0, in full or by its first three letters; or -1. */
export function monthNumber(word: string): number {
  if (word.length < 3 || word[0]! < 'A' || word[0]! > 'Z') return -1;
  return months.findIndex(
    (month) =>
      month === word ||
      (word.length <= 4 && month.startsWith(word.slice(0, 3)) && (word.length === 3 || word === 'Sept')),
  );
}

/** The day in words of a date: "2025-02-17" and any time behind it → its weekday number, or -1. */
export function weekdayOf(date: string | null): number {
  const time = date === null ? Number.NaN : Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? -1 : new Date(time).getUTCDay();
}
