/** Behind "half" or "a third": the share of something. */
export const shareFollows: readonly string[] = [
  'a',
  'an',
  'her',
  'his',
  'its',
  'my',
  'of',
  'our',
  'that',
  'the',
  'their',
  'these',
  'this',
  'those',
  'your',
];

/** Before it: it is an amount, whatever follows. */
export const amountPrecedes: readonly string[] = [
  'about',
  'almost',
  'around',
  'by',
  'exactly',
  'just',
  'least',
  'nearly',
  'only',
  'over',
  'roughly',
  'some',
  'than',
  'under',
  'up',
];

export const halfOfSomething: readonly string[] = [
  'back',
  'better',
  'bottom',
  'each',
  'either',
  'first',
  'in',
  'last',
  'latter',
  'other',
  'second',
  'this',
  'time',
  'top',
];
