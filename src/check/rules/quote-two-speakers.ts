import { corpusOf, defineRule } from '../rule.ts';
import { extent, isMarked, placeOf, speakerOf, utterances } from '../utterances.ts';
import { readWords, wordingKey } from '../wording.ts';

export default defineRule({
  id: 'quote-two-speakers',
  category: 'quotations',
  summary: 'The same words in quotation marks have one speaker',
  severity: 'error',
  why: 'When two articles give one sentence to two people, one of them is wrong. Only quotations of six words or more are compared, and only people with a name: an office and its holder, an organisation and its spokesman may both be right.',
  options: { words: { default: 6, about: 'fewest words of a quotation that is compared' } },
  examples: {
    pass: [
      corpusOf(
        'Anna Reed said: “We haven’t got the boats to keep the harbour open all winter.”',
        'The mayor, Anna Reed, told reporters: “We haven’t got the boats to keep the harbour open all winter.”',
      ),
    ],
    fail: [
      corpusOf(
        'Anna Reed said: “We haven’t got ⟦the boats⟧ to keep the harbour open all winter.”',
        'Paul Marlow said: “We haven’t got ⟦the boats⟧ to keep the harbour open all winter.”',
      ),
    ],
  },
  *check(context) {
    for (const tellings of utterances(context)) {
      const spoken = tellings
        .filter(
          ({ article, quote }) => isMarked(quote) && readWords(article, quote.parts).length >= context.options.words,
        )
        .map((telling) => ({ telling, speaker: speakerOf(context, telling) }))
        .filter(({ speaker }) => speaker?.type === 'person');
      const speakers = [...new Set(spoken.map(({ speaker }) => speaker!.name))];
      if (speakers.length < 2) continue;
      yield {
        message: `The quotation is given to ${speakers.join(' and to ')}`,
        places: spoken.map(({ telling }) => placeOf(telling, extent(telling.quote))),
        key: [...speakers, wordingKey(readWords(spoken[0]!.telling.article, spoken[0]!.telling.quote.parts))],
      };
    }
  },
});
