import { WordTable } from '../../text/index.ts';

/** Those before whom speech is made; what they heard was said by somebody the sentence doesn’t name. */
export const hearers: WordTable = WordTable.of([
  'committee',
  'conference',
  'court',
  'hearing',
  'inquest',
  'inquiry',
  'judges',
  'jurors',
  'jury',
  'magistrates',
  'meeting',
  'mps',
  'panel',
  'peers',
  'senators',
  'tribunal',
]);
