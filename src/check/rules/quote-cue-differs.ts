import type { Quote } from '../../model/index.ts';
import { corpusOf, defineRule, type RuleArticle } from '../rule.ts';
import { attribution, isMarked, placeOf, utterances } from '../utterances.ts';

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
  *check(context) {
    for (const tellings of utterances(context)) {
      const cued = tellings.filter(({ quote }) => isMarked(quote) && quote.cue);
      const byWriting = cued.filter(({ article, quote }) => written.test(cueOf(article, quote)));
      const bySpeaking = cued.filter(({ article, quote }) => spoken.test(cueOf(article, quote)));
      if (byWriting.length === 0 || bySpeaking.length === 0) continue;
      const [here, there] = [bySpeaking[0]!, byWriting[0]!];
      yield {
        message: `The quotation was “${cueOf(here.article, here.quote)}” here and “${cueOf(there.article, there.quote)}” there`,
        places: [...bySpeaking, ...byWriting].map((telling) => placeOf(telling, attribution(telling))),
      };
    }
  },
});

function cueOf({ source }: RuleArticle, { cue }: Quote): string {
  return cue ? source.slice(cue.start, cue.end) : '';
}
