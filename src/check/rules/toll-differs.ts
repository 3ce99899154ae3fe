import { countApart, unnamedPlace } from '../told-figures/counted-where.ts';
import { isToldByBoth, isToldByTopic } from '../told-figures/figure-conflicts.ts';
import { hasRelated, relatedArticles } from '../related/related-articles.ts';
import { corpusOf, defineRule, type ExampleCorpus, type RuleContext } from '../rule.ts';
import type { Told } from '../told-figures/told.ts';
import { firstTolls, isOfOneEvent, kindOfNoun, type Toll, type TollKind } from '../told-figures/tolls.ts';
import { areApart, dayOf, placeOfFigure } from '../told-figures/topics.ts';

const said = 'Anna Reed said: “We haven’t got the boats to keep the harbour open all winter.” ';

/** Two reports that quote one utterance. */
const onOneDay = (one: string, other: string): ExampleCorpus =>
  corpusOf({ text: said + one, date: '2026-02-17' }, { text: said + other, date: '2026-02-18' });

export default defineRule({
  id: 'toll-differs',
  category: 'figures',
  summary: 'Reports of one event count its dead, hurt, missing, saved and arrested alike',
  severity: 'warning',
  why: 'Two reports of one event, dated on one day or two in a row, begin with two numbers of people that were killed, hurt, rescued or arrested, and no hedge (“at least”, “about”) lets both be right. Tolls grow: the later one may be right. Told is the first number of its kind in an article, as what comes further down is often of another event; sentences with another year, “since” or “earlier” are passed over unless they tell the day, and so is a number that the other article has as well. Of an article that counts place by place (“13 people in Alby”, “21 in Marlow”) only numbers for the same places are compared.',
  examples: {
    pass: [
      onOneDay('The storm killed 34 people.', 'At least 30 people died in the storm.'),
      onOneDay(
        'The storm killed 34 people.',
        'Some 34 people died in the storm. The storm of 1953 had killed 300 people.',
      ),
      onOneDay('The storm killed 34 people.', 'Three people were hurt in the storm.'),
      onOneDay('The storm killed 34 people.', 'Twenty men and 14 women died in the storm. It was 34 people in all.'),
      onOneDay('The storm killed 34 people.', 'Three children died in the storm.'),
      onOneDay(
        'The storm killed 34 people.',
        'In the islands the storm killed 13 people in Alby. It killed 21 people in neighbouring Marlow.',
      ),
      onOneDay(
        'The storm killed 34 people. A storm on 3 February killed 12 people.',
        'Some 34 people died. The islands were hit earlier, on January 29, by a storm that killed 13.',
      ),
      corpusOf(`${said}The storm killed 34 people.`, `${said}The storm killed 31 people.`),
      corpusOf(
        { text: 'The storm killed 34 people.', date: '2026-02-17' },
        { text: 'A fire killed 12 people.', date: '2026-02-17' },
      ),
    ],
    fail: [
      onOneDay(
        'The storm killed 34 people. A storm on 3 February killed ⟦12 people⟧.',
        'Some 34 people died. The islands were hit earlier, on February 3, by a storm that killed ⟦13⟧.',
      ),
      onOneDay('The storm has claimed at least ⟦34 lives⟧.', 'The death toll from the storm rose to ⟦31⟧ on Tuesday.'),
      onOneDay('The search ended with ⟦45 confirmed deaths⟧.', 'The storm killed ⟦34 people⟧ in Alby.'),
      onOneDay(
        'The storm has killed at least ⟦34 people⟧ and left many homeless.',
        'So far ⟦31 people⟧ have died, said the mayor.',
      ),
      onOneDay(
        'The storm injured ⟦120 people⟧, the ministry said.',
        'In the islands 31 people were killed and ⟦210 others⟧ hurt.',
      ),
    ],
  },
  compares: ['figures'],
  note(article, context) {
    if (!hasRelated(context, article.index)) return undefined;
    const first = firstTolls(article);
    return first.length === 0 ? undefined : first;
  },
  *check(context, notes) {
    for (const [a, b] of relatedArticles(context)) {
      if (!areOfNextDays(context, a, b)) continue;
      for (const one of notes.get(a) ?? []) {
        const other = (notes.get(b) ?? []).find((toll) => isOfOneEvent(one, toll));
        if (!other) continue;
        const [left, right] = [context.figure(a, one.figure), context.figure(b, other.figure)];
        if (!countOneLot(left, right) || !areApart(left, right)) continue;
        if (countApart(countedBy(context, a, one), countedBy(context, b, other))) continue;
        if (isToldByBoth(context, left, right) || isToldByTopic(context, left, right)) continue;
        yield {
          message: `“${left.written}” ${left.figure.of === 'lives' ? 'lost' : verbs[one.kind]} here and “${right.written}” there`,
          places: [left, right].map(placeOfFigure),
        };
      }
    }
  },
});

const verbs: Readonly<Record<TollKind, string>> = {
  arrested: 'arrested',
  dead: 'killed',
  hurt: 'hurt',
  missing: 'missing',
  saved: 'saved',
};

/** The same with places of the corpus. */
function countedBy({ links }: RuleContext, article: number, { value, places }: Toll) {
  const linked = places.map((place) =>
    place === unnamedPlace ? place : (links.entities.of[article]?.[place] ?? unnamedPlace),
  );
  return { value, places: new Set(linked) };
}

function areOfNextDays({ articles }: RuleContext, a: number, b: number): boolean {
  const [one, other] = [dayOf(articles[a]!), dayOf(articles[b]!)];
  // Infinity less Infinity is no number.
  return Math.abs(one! - other!) <= 1;
}

/** Of “34 people” the “three children” are some. */
function countOneLot(a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(({ figure: { of } }) =>
    of === null || anybody.includes(of.toLowerCase()) || kindOfNoun(of, '') !== undefined ? 'people' : of,
  );
  return one === other;
}

const anybody: readonly string[] = ['individuals', 'lives', 'others', 'people', 'persons', 'victims'];
