import { Flag, Kind } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { corpusOf, defineRule } from '../rule.ts';

/** English sentences are made of these; in other languages few of them are words, and none are frequent. */
const commonest = new Set(
  'the of and to in a is that for it was on are as with his they at be this from have or by had not but what all were when we there can an your which their said has her will would he she who about than its'
    .split(' ')
    .map(hashWord),
);

export default defineRule({
  id: 'wrong-language',
  category: 'corpus',
  summary: 'Every article is in English',
  severity: 'warning',
  why: 'The analyses know English. An article in another language is read all the same, and its names, quotations and figures are not to be relied on. Judged are articles of sixty words or more by the share of the commonest English words.',
  options: {
    share: { default: 0.18, about: 'least share of common English words' },
    words: { default: 60, about: 'fewest words that are judged' },
  },
  examples: {
    pass: [
      corpusOf(
        `${'The mayor of the town said that it was time for a new wall and that he would ask for the money. '.repeat(4)}`,
      ),
      corpusOf('Guten Tag.'),
    ],
    fail: [
      corpusOf(
        `⟦Der Bürgermeister⟧ ${'der Stadt sagte am Montag, dass die alte Mauer am Hafen bis zum Ende des Jahres erneuert werden soll und dass das Geld dafür fehlt. '.repeat(4)}`,
      ),
    ],
  },
  *checkArticle({ index, text }, { options }) {
    let words = 0;
    let common = 0;
    for (let token = 0; token < text.count; token++) {
      if (text.kind[token] !== Kind.word || (text.flags[token] & Flag.furniture) !== 0) continue;
      words++;
      if (commonest.has(text.hash[token])) common++;
    }
    if (words >= options.words && common < options.share * words)
      yield {
        message: `Only ${Math.round((100 * common) / words)}% of the words are common English ones`,
        places: [{ article: index }],
      };
  },
});
