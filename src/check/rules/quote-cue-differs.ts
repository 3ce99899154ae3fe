import { corpusOf, defineRule } from '../rule.ts';
import { attribution, placeOf, utterances } from '../quotations/utterances.ts';

const written = /^(?:wrote|writes|posted|posts|tweeted|tweets|typed|texted|emailed)$/iu;
const spoken = /^(?:told|tells|shouted|shouts|whispered|yelled|screamed|cried|called|replied aloud|spoke|speaks)$/iu;

export default defineRule({
  id: 'quote-cue-differs',
  category: 'quotations',
  summary: 'What was said is not written elsewhere',
  severity: 'warning',
  why: '“She told the BBC” and “she wrote on her website” cannot both be the source of one sentence, unless she did it twice. “Said” fits both and is left alone.',
  examples: {
    pass: [
      corpusOf(
        'Anna Reed said: “We haven’t got the boats to keep the harbour open all winter.”',
        'Anna Reed wrote: “We haven’t got the boats to keep the harbour open all winter.”',
      ),
    ],
    fail: [
      corpusOf(
        '⟦Anna Reed told⟧ reporters: “We haven’t got the boats to keep the harbour open all winter.”',
        '⟦Anna Reed wrote⟧: “We haven’t got the boats to keep the harbour open all winter.”',
      ),
    ],
  },
  compares: ['quotes'],
  *check(context) {
    for (const tellings of utterances(context)) {
      const byWriting = tellings.filter(({ cue }) => written.test(cue));
      const bySpeaking = tellings.filter(({ cue }) => spoken.test(cue));
      if (byWriting.length === 0 || bySpeaking.length === 0) continue;
      const [here, there] = [bySpeaking[0]!, byWriting[0]!];
      yield {
        message: `The quotation was “${here.cue}” here and “${there.cue}” there`,
        places: [...bySpeaking, ...byWriting].map((telling) => placeOf(telling, attribution(telling))),
      };
    }
  },
});
