import { createRequire } from 'node:module';
import type nlpOf from 'compromise';

const require = createRequire(import.meta.url);
let loaded: typeof nlpOf | undefined;

/** compromise takes 170 ms to load and milliseconds a sentence: it is asked for single words and for the few sentences that need it. */
function nlp(): typeof nlpOf {
  return (loaded ??= require('compromise') as typeof nlpOf);
}

let lexicon: ReadonlyMap<string, 'word' | 'acronym'> | undefined;

/** The words and phrases of compromise's lexicon, lower case, and whether it has them as words or as acronyms such as “dea”. */
export function lexiconWords(): ReadonlyMap<string, 'word' | 'acronym'> {
  if (lexicon === undefined) {
    const tags = (nlp().model() as { one: { lexicon: Record<string, unknown> } }).one.lexicon;
    lexicon = new Map(
      Object.entries(tags).map(([word, tag]) => [
        word,
        tag === 'Organization' && word.length <= 5 ? 'acronym' : 'word',
      ]),
    );
  }
  return lexicon;
}

const roots = new Map<string, readonly string[]>();

/** The dictionary forms of a sentence's words, contractions written out: "we haven’t got the numbers" → we have not get the number. */
export function rootsOf(sentence: string): readonly string[] {
  let found = roots.get(sentence);
  if (!found) {
    const doc = nlp()(sentence);
    doc.compute('root');
    // The published types of `json` lack `root`.
    const options = { offset: false, terms: { root: true, implicit: true } } as Parameters<typeof doc.json>[0];
    const terms = doc.json(options) as { terms: Term[] }[];
    found = terms
      .flatMap((part) => part.terms.map(({ root, implicit, normal }) => root || implicit || normal))
      .filter(Boolean);
    roots.set(sentence, found);
  }
  return found;
}

interface Term {
  readonly normal: string;
  readonly root?: string;
  readonly implicit?: string;
}
