import { isListedWord } from '../../packages/word-lists.ts';
import { Flag, Kind, type Text } from '../../model/index.ts';
import { tokenText, touchesBefore } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { beforeArticle, closedCompounds, hingeWords } from './glued-words.words.ts';

export default defineRule({
  id: 'glued-words',
  category: 'damage',
  summary: 'No two words are run together',
  severity: 'warning',
  why: 'When line ends or tags are taken out of a page, the words on both sides run together (“premierearlier”, “said.The”). Told are words that no word list has and that fall apart into two listed ones, of which one is a word such as “earlier”, “which” or “the” that makes no compounds, or that stand side by side elsewhere in the article; and a sentence that begins right behind the full stop of another. Compounds and names in mixed case (“YouTube”) are left alone.',
  examples: {
    pass: [
      corpusOf(
        'The healthcare policymakers met thereafter. Notwithstanding the U.S.Army, YouTube and McDonald agreed.',
      ),
      corpusOf(
        'Breathe, bathe and loathe the theatregoers: thereupon the thesaurus of theology fell from the lathe on a thermostat..',
      ),
      corpusOf(
        'Visit example.com or Node.js. The lawmaker, a smartphone user, livestreamed it. It was hereinafter read. The lights were afterthoughts.',
      ),
      corpusOf('The front lines moved at night; reporters left the frontlines before dawn.'),
    ],
    fail: [
      corpusOf('The ⟦premierearlier⟧ told reporters that talks had ended.'),
      corpusOf('The talks had ⟦ended.The⟧ ministers left.'),
      corpusOf('The lights on ⟦theharbour⟧ wall are out, and boats lie ⟦inthe⟧ dark ⟦outsidethe⟧ harbour.'),
      corpusOf('Some ⟦policechiefs⟧ agreed. Other police chiefs did not.'),
    ],
  },
  *checkArticle({ index, text }) {
    let neighbours: Set<string> | undefined;
    for (let token = 0; token < text.count; token++) {
      if (opensBehindStop(text, token)) {
        const place = { start: text.start[token - 2], end: text.end[token] };
        yield {
          message: `No space in “${text.source.slice(place.start, place.end)}”`,
          places: [{ article: index, ...place }],
        };
        continue;
      }
      if (!mayBeGlued(text, token)) continue;
      const hash = text.hash[token];
      if (wholeWords[hash & wholeMask] === hash) continue;
      const word = tokenText(text, token);
      if (isWhole(word)) {
        wholeWords[hash & wholeMask] = hash;
        continue;
      }
      neighbours ??= neighboursIn(text);
      const split = splitOf(word, neighbours);
      if (split > 0)
        yield {
          message: `“${word}” is “${word.slice(0, split)} ${word.slice(split)}” run together`,
          places: [{ article: index, start: text.start[token], end: text.end[token] }],
        };
    }
  },
});

/** “ended.The”: small letter, stop, capital, with nothing between. */
function opensBehindStop(text: Text, token: number): boolean {
  const { kind, flags } = text;
  return (
    token >= 2 &&
    kind[token] === Kind.word &&
    (flags[token] & (Flag.capital | Flag.allCapitals | Flag.mixedCase)) === Flag.capital &&
    kind[token - 1] === Kind.stop &&
    kind[token - 2] === Kind.word &&
    (flags[token - 2] & (Flag.capital | Flag.mixedCase)) === 0 &&
    text.end[token - 2] - text.start[token - 2] > 2 &&
    text.end[token] - text.start[token] > 1 &&
    touchesBefore(text, token) &&
    touchesBefore(text, token - 1)
  );
}

/** Hashes of words that were looked up and are whole: most words of an article are among these. */
const wholeWords = new Int32Array(1 << 13);
const wholeMask = wholeWords.length - 1;

const shortest = 5;
const shortestOfTwo = 8;

function mayBeGlued(text: Text, token: number): boolean {
  return (
    text.kind[token] === Kind.word &&
    (text.flags[token] & (Flag.capital | Flag.mixedCase | Flag.nonAscii)) === 0 &&
    text.end[token] - text.start[token] >= shortest &&
    !touchesBefore(text, token)
  );
}

function isWhole(word: string): boolean {
  return (
    isKnown(word) || (word.endsWith('s') && isKnown(word.slice(0, -1))) || word.includes("'") || word.includes('’')
  );
}

function isKnown(word: string): boolean {
  return isListedWord(word) || closedCompounds.has(word);
}

/** Where the word falls apart, or 0. */
function splitOf(word: string, neighbours: ReadonlySet<string>): number {
  const article = aroundArticle(word, neighbours);
  if (article > 0) return article;
  if (word.length < shortestOfTwo) return 0;
  for (let split = 3; split <= word.length - 3; split++) {
    const [left, right] = [word.slice(0, split), word.slice(split)];
    const hinge = (hingeWords.has(left) && right.length >= 4) || (hingeWords.has(right) && left.length >= 4);
    if (hinge && isListedWord(left) && isListedWord(right)) return split;
    if (neighbours.has(`${left} ${right}`)) return split;
  }
  return 0;
}

/** “thedelay”, “ofthe”, “saidthe”: no English word is another one with the article on it. */
function aroundArticle(word: string, standing: ReadonlySet<string>): number {
  const rest = word.length - 3;
  const isWord = (part: string) => standing.has(part) || isListedWord(part);
  if (rest >= 4 && word.startsWith('the') && isWord(word.slice(3))) return 3;
  if (!word.endsWith('the')) return 0;
  const left = word.slice(0, rest);
  return beforeArticle.has(left) || (rest >= 4 && isWord(left)) ? rest : 0;
}

/** Longer small-letter words, and pairs of them that stand side by side. */
function neighboursIn(text: Text): Set<string> {
  const pairs = new Set<string>();
  for (let token = 0; token < text.count; token++) {
    if (text.kind[token] !== Kind.word || text.end[token] - text.start[token] < 4) continue;
    pairs.add(tokenText(text, token));
    if (token === 0 || text.kind[token - 1] !== Kind.word || touchesBefore(text, token)) continue;
    if (text.end[token - 1] - text.start[token - 1] < 4) continue;
    pairs.add(`${tokenText(text, token - 1)} ${tokenText(text, token)}`);
  }
  return pairs;
}
