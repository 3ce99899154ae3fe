/** Whom and what a report counts several times, or another one counts of something else. */
export const ofAnything: readonly string[] = [
  'children',
  'days',
  'hours',
  'lives',
  'men',
  'minutes',
  'months',
  'others',
  'people',
  'persons',
  'times',
  'weeks',
  'women',
  'years',
];
