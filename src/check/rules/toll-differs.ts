import type { Span } from '../../model/index.ts';
import { tokenAt } from '../../text/index.ts';
import { countApart, countedWhere, unnamedPlace } from '../counted-where.ts';
import { isToldByBoth, isToldByTopic } from '../figure-conflicts.ts';
import { sentenceAround } from '../reading.ts';
import { hasRelated, relatedArticles } from '../related-articles.ts';
import { corpusOf, defineRule, type ExampleCorpus, type RuleArticle, type RuleContext } from '../rule.ts';
import type { Told } from '../told.ts';
import { areApart, dayOf, placeOfFigure } from '../topics.ts';
import { auxiliaries, befalling, hedges, otherDays, tolls } from './toll-differs.words.ts';

const said = 'Anna Reed said: “We haven’t got the boats to keep the harbour open all winter.” ';

/** Two reports that quote one utterance. */
const onOneDay = (one: string, other: string): ExampleCorpus =>
  corpusOf({ text: said + one, date: '2026-02-17' }, { text: said + other, date: '2026-02-18' });

export default defineRule({
  id: 'toll-differs',
  category: 'figures',
  summary: 'Reports of one event count its dead, hurt, missing, saved and arrested alike',
  severity: 'warning',
  why: 'Two reports of one event, dated on one day or two in a row, begin with two numbers of people that were killed, hurt, rescued or arrested, and no hedge (“at least”, “about”) lets both be right. Tolls grow: the later one may be right. Told is the first number of its kind in an article, as what comes further down is often of another event; sentences with another year, “since” or “earlier” are passed over, and so is a number that the other article has as well. Of an article that counts place by place (“13 people in Alby”, “21 in Marlow”) only numbers for the same places are compared.',
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
      corpusOf(`${said}The storm killed 34 people.`, `${said}The storm killed 31 people.`),
      corpusOf(
        { text: 'The storm killed 34 people.', date: '2026-02-17' },
        { text: 'A fire killed 12 people.', date: '2026-02-17' },
      ),
    ],
    fail: [
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
        const other = (notes.get(b) ?? []).find(({ kind }) => kind === one.kind);
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

type Kind = keyof typeof tolls;

const verbs: Readonly<Record<Kind, string>> = {
  arrested: 'arrested',
  dead: 'killed',
  hurt: 'hurt',
  missing: 'missing',
  saved: 'saved',
};

/** The first number of a kind in an article. */
interface Toll {
  readonly kind: Kind;
  /** Its number in the article. */
  readonly figure: number;
  readonly value: number;
  /** Where it counts, if the article counts in several places: see `countedWhere`. */
  readonly places: readonly number[];
}

/** The same with places of the corpus. */
function countedBy({ links }: RuleContext, article: number, { value, places }: Toll) {
  const linked = places.map((place) =>
    place === unnamedPlace ? place : (links.entities.of[article]?.[place] ?? unnamedPlace),
  );
  return { value, places: new Set(linked) };
}

/** Figures of an article that are looked at: a list of thousands is no report. */
const mostFigures = 400;

function firstTolls(article: RuleArticle): Toll[] {
  const { annotation, source, text } = article;
  const found: Toll[] = [];
  const figures = annotation.figures.slice(0, mostFigures);
  for (const [number, figure] of figures.entries()) {
    if (figure.kind !== 'count' || figure.value === null || figure.vague) continue;
    const sentence = sentenceAround(text, tokenAt(text, figure.start));
    const before = source.slice(Math.max(sentence.start, figure.start - reach), figure.start).toLowerCase();
    const behind = source.slice(figure.end, Math.min(sentence.end, figure.end + reach)).toLowerCase();
    const kind = kindOfNoun(figure.of, before) ?? kindOf(before, behind);
    if (kind === undefined) continue;
    if (isOfOtherDays(source.slice(sentence.start, sentence.end), article.date)) continue;
    const neighbours = {
      before: within(figures[number - 1], sentence),
      behind: within(figures[number + 1], sentence),
    };
    const places = countedWhere(article, figure, sentence, neighbours);
    found.push({ kind, figure: number, value: figure.value, places });
  }
  return firstOfKinds(isByPlace(found) ? found : found.map((toll) => ({ ...toll, places: [] })));
}

function firstOfKinds(tolls: readonly Toll[]): Toll[] {
  return tolls.filter(({ kind }, index) => tolls.findIndex((other) => other.kind === kind) === index);
}

/** Does an article count in one place and in another? A place that is the only one is that of the event. */
function isByPlace(tolls: readonly Toll[]): boolean {
  const counted = tolls.flatMap(({ places }) =>
    places.length > 0 ? [places.toSorted((a, b) => a - b).join(' ')] : [],
  );
  return new Set(counted).size > 1;
}

/** The span where it stands in the stretch, else null. */
function within(span: Span | undefined, { start, end }: Span): Span | null {
  return span !== undefined && start <= span.start && span.end <= end ? span : null;
}

/** Letters on either side of a number. */
const reach = 80;

const kinds = Object.keys(tolls) as Kind[];
const anyOf = (words: readonly string[]): string => words.join('|');
const patterns = kinds.map((kind) => ({
  kind,
  before:
    tolls[kind].before.length === 0
      ? null
      : new RegExp(`\\b(?:${anyOf(tolls[kind].before)})(?: (?:${anyOf(hedges)}))* $`, 'u'),
  behind: new RegExp(`^(?: (?:${anyOf(auxiliaries)}))* (?:${anyOf(tolls[kind].behind)})\\b`, 'u'),
}));

/** “47 men, 48 women and one child were killed”: the last is a part of what is counted, unless something befell the others already. */
const inList =
  /(?:\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)|\p{L}teen|\p{L}ty)((?: \p{L}+){0,3}),? (?:and|or) $/u;

const befallen = new RegExp(`(?:${anyOf(kinds.flatMap((kind) => tolls[kind].behind))})`, 'u');

/** “45 confirmed deaths”, “claimed 45 lives” */
function kindOfNoun(of: string | null, before: string): Kind | undefined {
  if (of === 'lives') return taking.test(before) ? 'dead' : undefined;
  return of === null ? undefined : byNoun.get(of.slice(of.lastIndexOf(' ') + 1));
}

const byNoun: ReadonlyMap<string, Kind> = new Map(Object.entries(befalling));

function kindOf(before: string, behind: string): Kind | undefined {
  if (rising.test(before)) return 'dead';
  for (const { kind, before: inFront } of patterns) if (inFront?.test(before)) return kind;
  const others = inList.exec(before)?.[1];
  if (others !== undefined && !befallen.test(others)) return undefined;
  for (const { kind, behind: after } of patterns) if (after.test(behind)) return kind;
  return undefined;
}

/** “the death toll from the storm has risen to at least 34” */
const rising = new RegExp(`\\btoll(?: [\\p{L}\\p{M}’'-]+){0,8} (?:at|to)(?: (?:${anyOf(hedges)}))* $`, 'u');

/** “claimed 34 lives” */
const taking = /\b(?:claim|claim(?:ed|ing|s)|cost|costing|costs|take[ns]?|taking|took)(?: \p{L}+){0,2} $/u;

const elsewhen = new RegExp(`\\b(?:${anyOf(otherDays)})\\b`, 'iu');

/** Does a sentence tell of other days than the article? */
function isOfOtherDays(sentence: string, date: string | null): boolean {
  const years = sentence.match(/\b(?:1[5-9]|20)\d\d\b/gu) ?? [];
  return elsewhen.test(sentence) || years.some((year) => date === null || year !== date.slice(0, 4));
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
