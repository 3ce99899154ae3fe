import { noteExchanged, pairKey } from '../told-figures/copied-figures.ts';
import { copyConflicts, inOneUtterance, isToldByTopic, valueOf } from '../told-figures/figure-conflicts.ts';
import { figureSentences, mostReports, reportOf } from '../told-figures/figure-reports.ts';
import { rivals } from '../told-figures/figure-rivals.ts';
import { elsewhere } from '../told-figures/figure-sentences.ts';
import type { Slip } from '../told-figures/figure-slips.ts';
import { latest } from '../latest.ts';
import { hasRelated, relatedArticles } from '../related/related-articles.ts';
import { corpusOf, defineRule, type RuleContext } from '../rule.ts';
import type { Told } from '../told-figures/told.ts';
import { isOfOneTopic, placeOfFigure, sameWeek } from '../told-figures/topics.ts';

const said = 'Anna Reed said: “We haven’t got the boats to keep the harbour open all winter.” ';
const here =
  'Fishermen in the old town had hoped for a new pier and a market hall with a glass roof. Their nets hang in sheds that the army left behind. ';
const there =
  'Rain drove most visitors from the promenade on the second day of the festival. A brass band played under the trees until the lamps were lit. ';

const books = 'Profit at Marlow Ferries was £41.2m. Revenue rose by 9.4% to £312m.';
const ledger = 'Marlow Ferries has made a profit of £41.2m. Its revenue went up 9.4% to £312 million.';

export default defineRule({
  id: 'figure-told-otherwise',
  category: 'figures',
  summary: 'Two reports of one event tell a fact with one figure',
  severity: 'warning',
  why: 'Two articles that quote one utterance, share a passage or give three things the same value tell the same fact in sentences of their own, each with one figure of its kind, and the figures part: “save £45m a year by 2028” and “save £54m a year by 2028”, “on 4 May” and “on May 14”. Told are figures in sentences that share most of the shorter one’s words and name no other people, places or organisations; counts a little apart of a noun that both articles count once (“33 nationalities” and “35 nationalities”); and slips of the pen where they share less: the same digits in another size or order, exact numbers a little apart, and the same number of another currency, per month and per year, or up and down. Ages, polls and what figure-differs, figure-scale-slip and figure-changed-in-copy tell of are left to others.',
  examples: {
    pass: [
      corpusOf(
        `${said}${here}The ferry carried tourists of 35 nationalities, many of them on their first trip.`,
        `${said}${there}On board were 33 nationalities. Of the crew some told of 12 nationalities.`,
      ),
      corpusOf(
        `${said}${here}Tourists are flown home from 53 airports in 18 countries.`,
        `${said}${there}The firm has 21,000 employees in 16 countries.`,
      ),
      corpusOf(
        `${said}${here}The merger will save the two ports £45m a year by 2028.`,
        `${said}${there}By 2028 the merger will save the ports about £45 million a year.`,
      ),
      corpusOf(
        `${said}${here}The merger will save the two ports £45m a year by 2028.`,
        `${said}${there}By 2028 the strike will have cost the ferries £54m a year.`,
      ),
      corpusOf(
        'The merger will save the two ports £45m a year by 2028.',
        'By 2028 the merger will save the ports £54m a year.',
      ),
      corpusOf(
        `${said}${here}The ferry had 187 passengers on board.`,
        `${said}${there}The ferry was licensed to carry 178 passengers.`,
      ),
      corpusOf(
        `${said}${here}After four days of talks the unions took a four-year deal.`,
        `${said}${there}The unions took the deal after four days of talks. It is a four-year deal.`,
      ),
      corpusOf(
        `${said}${here}A berth in the new harbour will cost £350 a month, without water and power.`,
        `${said}${there}Fishermen said that a berth would cost £4,200 a year.`,
      ),
      corpusOf(
        { text: `${books} It carried 87,000 cars.`, date: '2026-02-17' },
        { text: `${ledger} The line carried 78,000 cars.`, date: '2026-05-17' },
      ),
    ],
    fail: [
      corpusOf(
        `${said}${here}The ferry carried tourists of ⟦35 nationalities⟧, many of them on their first trip.`,
        `${said}${there}On board were ⟦33 nationalities⟧.`,
      ),
      corpusOf(
        { text: `${books} It carried ⟦87,000 cars⟧.`, date: '2026-02-17' },
        { text: `${ledger} The line carried ⟦78,000 cars⟧.`, date: '2026-02-18' },
      ),
      corpusOf(
        `${said}${here}Some ⟦87,000 children⟧ will get a meal for nothing from September.`,
        `${said}${there}Schools say that ⟦78,000 children⟧ qualify.`,
      ),
      corpusOf(
        `${said}${here}Revenue of £212m missed estimates of ⟦£264.5m⟧ at Marlow Ferries.`,
        `${said}${there}Marlow Ferries missed the ⟦£264.9m⟧ that the market hoped for, with revenue of £212m.`,
      ),
      corpusOf(
        `${said}${here}The company has put the cost of the drug at ⟦$26,500⟧ a year.`,
        `${said}${there}It is expected to cost ⟦£26,500⟧ a year.`,
      ),
      corpusOf(
        `${said}${here}Shares in Marlow Ferries closed ⟦3.2%⟧ higher.`,
        `${said}${there}On Tuesday shares in Marlow Ferries fell by ⟦3.2%⟧.`,
      ),
      corpusOf(
        `${said}${here}A berth in the new harbour will cost ⟦£4,200⟧ a year, without water and power.`,
        `${said}${there}Fishermen said that a berth would cost ⟦£4,200⟧ a month.`,
      ),
      corpusOf(
        `${said}${here}The merger will save the two ports ⟦£45m⟧ a year by 2028.`,
        `${said}${there}By 2028 the merger will save the ports ⟦£54m⟧ a year.`,
      ),
      corpusOf(
        `${said}${here}Reed lost control of her van on the coast road near Alby on ⟦4 May⟧ last year.`,
        `${said}${there}The van left the coast road near Alby on ⟦14 May⟧ last year when Reed lost control of it.`,
      ),
      corpusOf(
        `${said}${here}Reed had held a full licence for just ⟦11 weeks⟧.`,
        `${said}${there}The court heard she had held a full licence for just ⟦11 months⟧.`,
      ),
      corpusOf(
        `${said}${here}Port chiefs believe an extra ⟦£3bn⟧ a year is needed to stand still.`,
        `${said}${there}Port officials say ⟦3 million pounds⟧ more a year would be needed.`,
      ),
    ],
  },
  compares: ['figures'],
  note(article, context) {
    if (!hasRelated(context, article.index) || article.annotation.figures.length === 0) return undefined;
    const sentences = [...figureSentences(article)];
    return { sentences, all: article.annotation.figures.map(valueOf) };
  },
  notePassage: noteExchanged,
  *check(context, notes, exchanged) {
    const copied = new Set([...copyConflicts(context, exchanged)].map((pair) => pairKey(...pair)));
    const report = latest((index: number) => reportOf(index, notes.get(index), context), mostReports);
    const told = new Set<string>();
    for (const [a, b] of relatedArticles(context)) {
      const [here, there] = [report(a), report(b)];
      for (const one of here.sentences) {
        for (const other of there.sentences) {
          if ((one.kinds & other.kinds) === 0) continue;
          const isElsewhere = elsewhere(one.names, other.names);
          for (const [left, right, slip] of rivals(one, other)) {
            if (isElsewhere && slip !== 'digits' && slip !== 'near') continue;
            if (!sameWeek(left, right) || isTold(context, left, right) || copied.has(pairKey(left, right))) continue;
            // What rises in one and falls in the other is mostly not the same.
            if (slip === 'direction' && !isOfOneTopic(context, left, right)) continue;
            const key = [a, b, left.written, right.written].join(' ');
            if (told.has(key)) continue;
            told.add(key);
            yield {
              message: messageOf(left, right, slip),
              places: [left, right].map(placeOfFigure),
            };
          }
        }
      }
    }
  },
});

function messageOf(left: Told, right: Told, slip: Slip | null): string {
  switch (slip) {
    case 'period':
      return `“${left.written}” is per ${left.figure.per} here and per ${right.figure.per} there`;
    case 'direction':
      return `“${left.written}” goes ${left.figure.change} here and ${right.figure.change} there`;
    default:
      return `“${left.written}” here is “${right.written}” there`;
  }
}

/** Do other rules tell of these, as figures of one topic or as words of one utterance? */
function isTold(context: RuleContext, a: Told, b: Told): boolean {
  return isToldByTopic(context, a, b) || inOneUtterance(context, a, b);
}
