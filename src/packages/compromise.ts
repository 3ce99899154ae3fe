import { createRequire } from 'node:module';
import type nlpOf from 'compromise';

const require = createRequire(import.meta.url);
let loaded: typeof nlpOf | undefined;

/** compromise takes 170 ms to load and milliseconds a sentence: it is asked for single words and for the few sentences that need it. */
function nlp(): typeof nlpOf {
  return (loaded ??= require('compromise') as typeof nlpOf);
}

let lexicon: Readonly<Record<string, unknown>> | undefined;

/** What compromise's lexicon of common words and their forms holds this lower-case word for: a word, an acronym such as “dea”, or nothing. */
export function knownAs(word: string): 'word' | 'acronym' | null {
  lexicon ??= (nlp().model() as { one: { lexicon: Record<string, unknown> } }).one.lexicon;
  if (!Object.hasOwn(lexicon, word)) return null;
  return lexicon[word] === 'Organization' && word.length <= 5 ? 'acronym' : 'word';
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
