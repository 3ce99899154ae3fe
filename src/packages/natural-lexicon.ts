import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let words: ReadonlySet<string> | undefined;

/** The words of natural's part-of-speech lexicon, as it spells them. Read when first asked for, which takes 200 ms. */
export function listedWords(): ReadonlySet<string> {
  words ??= new Set(
    Object.keys(require('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json') as object),
  );
  return words;
}
