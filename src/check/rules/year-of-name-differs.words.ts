/**
 * What is made or happens once, so that a name before it has one year. Elections, budgets, games and summits come again, and so do fires
 * and floods.
 */
export const onceOnly: readonly string[] = [
  'accord',
  'accords',
  'agreement',
  'armistice',
  'charter',
  'compact',
  'declaration',
  'genocide',
  'massacre',
  'memorandum',
  'pact',
  'partition',
  'pogrom',
  'revolution',
  'treaty',
  'truce',
  'uprising',
];

/** What is done to a document in its year. Coming into force or being broken may be later. */
export const made: readonly string[] = ['agreed', 'concluded', 'sealed', 'signed', 'struck'];
