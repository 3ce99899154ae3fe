/** Words that turn a statement into its opposite. */
export const negations: readonly string[] = [
  "can't",
  'cannot',
  "couldn't",
  "didn't",
  "doesn't",
  "don't",
  'hardly',
  "hasn't",
  "haven't",
  "isn't",
  'never',
  'no',
  'nobody',
  'none',
  'not',
  'nothing',
  "shouldn't",
  "wasn't",
  "weren't",
  "won't",
  "wouldn't",
];

/** Words that bind a statement to a condition, a time or a bound. */
export const conditions: readonly string[] = ['except', 'if', 'only', 'provided', 'unless', 'until', 'without'];
