import type { Figure, Span } from '../../model/index.ts';
import { tokenAt } from '../../text/index.ts';
import { countedWhere } from './counted-where.ts';
import { sentenceAround } from '../reading.ts';
import type { RuleArticle } from '../rule-article.ts';
import { auxiliaries, befalling, hedges, otherDays, tolls } from './tolls.words.ts';

/** What befell people. */
export type TollKind = keyof typeof tolls;

/** The first number of a kind in an article. */
export interface Toll {
  readonly kind: TollKind;
  /** Its number in the article. */
  readonly figure: number;
  readonly value: number;
  /** The day of what the article tells of besides, weeks before it (“a July 29 quake killed 16 people”); null for what it is about. */
  readonly day: string | null;
  /** Where it counts, if the article counts in several places: see `countedWhere`. */
  readonly places: readonly number[];
}

/** Figures of an article that are looked at: a list of thousands is no report. */
const mostFigures = 400;

/**
 * The first number of each kind that an article tells: what comes further down is often of another event. Of these, too, it is the first one if
 * their day is told.
 */
export function firstTolls(article: RuleArticle): Toll[] {
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
    const day = dayBefore(article, figures, sentence);
    if (day === null && isOfOtherDays(source.slice(sentence.start, sentence.end), article.date)) continue;
    const neighbours = {
      before: within(figures[number - 1], sentence),
      behind: within(figures[number + 1], sentence),
    };
    const places = countedWhere(article, figure, sentence, neighbours);
    found.push({ kind, figure: number, value: figure.value, day, places });
  }
  return firstOfKinds(isByPlace(found) ? found : found.map((toll) => ({ ...toll, places: [] })));
}

function firstOfKinds(tolls: readonly Toll[]): Toll[] {
  return tolls.filter((toll, index) => tolls.findIndex((other) => isOfOneEvent(other, toll)) === index);
}

/** Do two numbers, if they are of one report or of two that tell of one event, count one thing? */
export function isOfOneEvent(one: Toll, other: Toll): boolean {
  return one.kind === other.kind && one.day === other.day;
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

const kinds = Object.keys(tolls) as TollKind[];
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
export function kindOfNoun(of: string | null, before: string): TollKind | undefined {
  if (of === 'lives') return taking.test(before) ? 'dead' : undefined;
  return of === null ? undefined : byNoun.get(of.slice(of.lastIndexOf(' ') + 1));
}

const byNoun: ReadonlyMap<string, TollKind> = new Map(Object.entries(befalling));

function kindOf(before: string, behind: string): TollKind | undefined {
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
const taking = /\b(?:claim(?:ed|ing|s)?|cost(?:ing|s)?|take[ns]?|taking|took)(?: \p{L}+){0,2} $/u;

/** What is so many days before an article is not what it is about. */
const daysBefore = 4;

/** The only day that a sentence tells, if it lies well before the article. */
function dayBefore({ date }: RuleArticle, figures: readonly Figure[], sentence: Span): string | null {
  if (date === null) return null;
  const days = figures.flatMap((figure) =>
    figure.kind === 'date' && figure.iso?.length === 10 && within(figure, sentence) !== null ? [figure.iso] : [],
  );
  const [day] = days;
  if (day === undefined || days.length > 1) return null;
  const before = (Date.parse(date.slice(0, 10)) - Date.parse(day)) / 86_400_000;
  return before >= daysBefore ? day : null;
}

const elsewhen = new RegExp(`\\b(?:${anyOf(otherDays)})\\b`, 'iu');

/** Does a sentence tell of other days than the article? */
function isOfOtherDays(sentence: string, date: string | null): boolean {
  const years = sentence.match(/\b(?:1[5-9]|20)\d\d\b/gu) ?? [];
  return elsewhen.test(sentence) || years.some((year) => date === null || year !== date.slice(0, 4));
}
