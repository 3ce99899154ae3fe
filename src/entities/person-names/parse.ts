import { foldWord, hashWord } from '../../text/index.ts';
import { vocabulary } from '../vocabulary.ts';
import { Word } from '../word-classes.ts';

/** The parts of a person’s name, folded. An initial is a single letter. */
export interface PersonName {
  readonly given: readonly string[];
  readonly nicknames: readonly string[];
  /** The last word; `particles` stand before it (von der). Empty for an empty name. */
  readonly surname: string;
  readonly particles: readonly string[];
  /** jr, iii, or null. */
  readonly generation: string | null;
}

const marks = /["“”‘’'«»()]/g;

/** Takes a name without honorifics apart: “Robert C. "Bobby" Scott Jr.” One word alone is a surname. */
export function parseName(name: string): PersonName {
  const nicknames: string[] = [];
  const plain = name.replace(/["“‘(«]([^"”’)»]{2,})["”’)»]/gu, (_, inner: string) => {
    nicknames.push(foldWord(inner.trim()));
    return ' ';
  });
  const words: string[] = [];
  let generation: string | null = null;
  for (const raw of plain.split(/[\s,]+/u)) {
    const word = raw.length > 1 && /^[\p{L}]['’]/u.test(raw) ? raw : raw.replace(marks, '');
    // J.K. and JD are two initials each.
    const initials = /^(?:\p{L}\.){2,}$/u.test(word) || (/^[\p{Lu}]{2}$/u.test(word) && words.length === 0);
    if (initials) words.push(...[...word.replaceAll('.', '')].map(foldWord));
    else if (foldWord(word) !== '') words.push(foldWord(word));
  }
  if (words.length > 1 && (vocabulary().words.get(hashWord(words.at(-1)!)) & Word.generation) !== 0)
    generation = words.pop()!;
  const surname = words.pop() ?? '';
  const particles: string[] = [];
  while (
    words.length > 1 &&
    (vocabulary().words.get(hashWord(words.at(-1)!)) & Word.particle) !== 0 &&
    words.at(-1)!.length > 1
  )
    particles.unshift(words.pop()!);
  return { given: words, nicknames, surname, particles, generation };
}
