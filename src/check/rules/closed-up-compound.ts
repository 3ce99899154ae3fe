import { Flag, Kind } from '../../model/index.ts';
import { isListedWord, knownAs } from '../../packages/word-lists.ts';
import { tokenText } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';

/** Participles that make adjectives with a noun in front, with a hyphen: war-torn, state-owned. */
const participles = [
  'torn',
  'backed',
  'owned',
  'funded',
  'stricken',
  'ravaged',
  'occupied',
  'controlled',
  'sponsored',
] as const;

const shortest = 7;

export default defineRule({
  id: 'closed-up-compound',
  category: 'damage',
  summary: 'Compounds such as “war-torn” have their hyphen',
  severity: 'info',
  why: 'A noun and a participle run together (“wartorn”, “stateowned”) have lost their hyphen. Told are common nouns with one of a few participles behind them.',
  examples: {
    pass: [corpusOf('The war-torn islands are state-owned. She was panic-stricken and disowned him. He unbacked it.')],
    fail: [corpusOf('The ⟦wartorn⟧ islands got help from the ⟦stateowned⟧ ferries.')],
  },
  *checkArticle({ index, text }) {
    for (let token = 0; token < text.count; token++) {
      if (text.kind[token] !== Kind.word || (text.flags[token] & Flag.capital) !== 0) continue;
      const ending = text.source[text.end[token] - 1];
      if ((ending !== 'd' && ending !== 'n') || text.end[token] - text.start[token] < shortest) continue;
      const word = tokenText(text, token);
      const participle = participles.find((each) => word.endsWith(each) && word.length >= each.length + 3);
      if (!participle) continue;
      const noun = word.slice(0, -participle.length);
      // The list that is quick to load first.
      if (isListedWord(noun) && knownAs(noun) === 'word' && knownAs(word) === null)
        yield {
          message: `“${word}” for “${noun}-${participle}”`,
          places: [{ article: index, start: text.start[token], end: text.end[token] }],
        };
    }
  },
});
