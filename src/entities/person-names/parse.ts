import { foldWord } from '../../text/index.ts';
import { nameParticles } from '../data/context-words.ts';
import { epithets, generations } from '../data/honorifics.ts';
import { isPlain } from '../plain.ts';
import { remembered } from '../remembered.ts';
import { lettersIn } from './spelling.ts';

// Sets of their own: linking takes names apart too, and need not load the whole vocabulary for these few words.
const particleWords: ReadonlySet<string> = new Set(nameParticles.map(foldWord));
const generationWords: ReadonlySet<string> = new Set(generations.map(foldWord));
const epithetWords: ReadonlySet<string> = new Set(epithets);

/** The parts of a person’s name, folded. An initial is a single letter. */
export interface PersonName {
  readonly given: readonly string[];
  readonly nicknames: readonly string[];
  /** The last word; `particles` stand before it (von der). Empty for an empty name. */
  readonly surname: string;
  /** The surname’s letters as {@link lettersIn} gives them: a name is compared with many, and most differ in them. */
  readonly letters: number;
  readonly particles: readonly string[];
  /** jr, iii, elder, or null. */
  readonly generation: string | null;
}

const quoted = /["“‘(«]([^"”’)»]{2,})["”’)»]/gu;
const marks = /["“”‘’'«»()]/g;
const oneLetter = /^\p{L}['’]/u;
const dotted = /^(?:\p{L}\.){2,}$/u;
const twoCapitals = /^\p{Lu}{2}$/u;

/** Takes a name without honorifics apart: “Robert C. "Bobby" Scott Jr.” One word alone is a surname. */
export const parseName = remembered(readName);

/** The same for who asks once. */
export function readName(name: string): PersonName {
  const nicknames: string[] = [];
  const words = isPlain(name) ? plainWords(name) : markedWords(name, nicknames);
  const generation = takeGeneration(words);
  const surname = words.pop() ?? '';
  const particles: string[] = [];
  const isFada = name.includes(fada);
  while (words.length > 1 && (isFada ? isIrishParticle(words.at(-1)!) : isLongParticle(words.at(-1)!)))
    particles.unshift(words.pop()!);
  return { given: words, nicknames, surname, letters: lettersIn(surname), particles, generation };
}

/** “Ó Ceallaigh”: written so it is no initial. */
const fada = 'Ó ';
const isLongParticle = (word: string): boolean => word.length > 1 && particleWords.has(word);
const isIrishParticle = (word: string): boolean => word === 'o' || isLongParticle(word);

/** Takes off what tells bearers of one name apart: a number, Jr, “the Elder”. */
function takeGeneration(words: string[]): string | null {
  if (words.length < 2) return null;
  const last = words[words.length - 1];
  if (words.length > 2 && words[words.length - 2] === 'the' && epithetWords.has(last)) {
    words.length -= 2;
    return last;
  }
  return generationWords.has(last) || last === 'i' ? words.pop()! : null;
}

/** Is the folded word one that stands before a surname and belongs to it: von, de, al? */
export const isParticle = (word: string): boolean => particleWords.has(word);

/** The same as folding each word, for a name in which it is no more than writing it small. */
function plainWords(name: string): string[] {
  const words = name.toLowerCase().split(' ');
  const [first] = words;
  if (first.length === 2 && twoCapitals.test(name.slice(0, 2))) words.splice(0, 1, first[0], first[1]);
  return words;
}

/** Takes nicknames in quotation marks or brackets out, and marks and commas off the words. */
function markedWords(name: string, nicknames: string[]): string[] {
  const rest = name.replace(quoted, (_, inner: string) => {
    nicknames.push(foldWord(inner.trim()));
    return ' ';
  });
  return rest
    .split(/[\s,]+/u)
    .map((word) => (oneLetter.test(word) ? word : word.replace(marks, '')))
    .flatMap(foldedWords);
}

/** J.K. and, at the front, JD are two initials each. */
function foldedWords(word: string, index: number): string[] {
  const initials = word.includes('.') ? dotted.test(word) : word.length === 2 && index === 0 && twoCapitals.test(word);
  if (initials) return [...word.replaceAll('.', '')].map(foldWord);
  const folded = foldWord(word);
  return folded === '' ? [] : [folded];
}
