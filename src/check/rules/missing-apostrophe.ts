import { Flag, Kind, type Mention, type Span, type Text } from '../../model/index.ts';
import { tokenAt } from '../../text/index.ts';
import { isWord, tokenText, touchesBefore } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-apostrophe',
  category: 'damage',
  summary: 'A name in the possessive has its apostrophe',
  severity: 'warning',
  why: 'Told is a surname or a name of one word with a bare s before a noun (“Marlows plan”) in an article that elsewhere writes the same name with an apostrophe (“Marlow’s plan”), and never with a bare s otherwise. Families (“the Marlows”) and plurals behind a number or “two” are left alone.',
  examples: {
    pass: [
      corpusOf('The Marlows moved in. Marlow’s plan for the house was bold.'),
      corpusOf('The Nevada Democrat’s plan failed. Hale is a Democrat. He advised Democrats already at sea.'),
      corpusOf('Its governor spoke on Sunday. “It’s late,” she said. It was.'),
      corpusOf('Marlow’s wife said both Marlows agreed. Adams plans to leave; Adam’s plan failed.'),
    ],
    fail: [corpusOf('GRAPHICS ⟦Marlows⟧ plan for the port\nHow ⟦Marlow’s⟧ plan could look. Marlow was not there.')],
  },
  *checkArticle({ index, text, source, annotation }) {
    const possessives = new Map<string, Span>();
    for (const mention of annotation.mentions) {
      if (!isNameAlone(mention, source)) continue;
      const token = tokenAt(text, mention.end - 1);
      if (text.kind[token + 1] !== Kind.possessive || text.start[token + 1] !== text.end[token]) continue;
      const word = tokenText(text, token);
      if (!possessives.has(word)) possessives.set(word, { start: text.start[token], end: text.end[token + 1] });
    }
    if (possessives.size === 0) return;
    for (let token = 0; token + 1 < text.count; token++) {
      if (text.kind[token] !== Kind.word || (text.flags[token] & (Flag.capital | Flag.mixedCase)) !== Flag.capital)
        continue;
      const word = tokenText(text, token);
      const right = word.endsWith('s') ? possessives.get(word.slice(0, -1)) : undefined;
      if (!right || !owns(text, token) || !knownWithoutS(text, word.slice(0, -1))) continue;
      yield {
        message: `“${word}” has no apostrophe, “${text.source.slice(right.start, right.end)}” has one`,
        places: [
          { article: index, start: text.start[token], end: text.end[token] },
          { article: index, ...right },
        ],
      };
    }
  },
});

/** A surname or a name of one word. Of “the Islamic State’s” the last word is no name, and “the states” are other things. */
function isNameAlone({ kind, type, start, end }: Mention, source: string): boolean {
  return kind === 'name' && (type === 'person' || (type !== 'other' && !/\s/u.test(source.slice(start, end))));
}

const pluralBefore = new Set(['the', 'both', 'two', 'three', 'these', 'those', 'other', 'many', 'some', 'all', 'of']);

/** Does the word stand before a small-letter noun rather than a verb, and is it no plural? */
function owns(text: Text, token: number): boolean {
  const next = token + 1;
  if (!isWord(text, next) || touchesBefore(text, next) || (text.flags[next] & (Flag.capital | Flag.lineBefore)) !== 0)
    return false;
  // “Adams plans to leave”: behind a name, a word in -s or -ed is as likely its verb.
  if (verbsAndJoints.has(tokenText(text, next)) || /(?:s|ed|ly)$/u.test(tokenText(text, next))) return false;
  if (token === 0 || (text.flags[token] & Flag.lineBefore) !== 0) return true;
  return text.kind[token - 1] !== Kind.number && !pluralBefore.has(tokenText(text, token - 1).toLowerCase());
}

const verbsAndJoints = new Set(
  'again and are as at but by did do earlier for from had have in into is later next now of on or over said say that this to today tomorrow was went were who will with would yesterday'.split(
    ' ',
  ),
);

function knownWithoutS(text: Text, name: string): boolean {
  for (let token = 0; token < text.count; token++) if (tokenText(text, token) === name) return true;
  return false;
}
