import { keyWords } from '../model/figure-keys.ts';
import { itemIds } from '../model/ids.ts';
import type { Figure, FigureLinks, Store, Topic } from '../model/index.ts';
import { lemmaOf } from './lemmas.ts';
import { unitByNoun } from './unit-words.ts';

interface Row {
  readonly article: number;
  readonly index: number;
  readonly figure: Figure;
  /** How many of its dimension's base unit its unit is; 1 where it is not converted. */
  readonly factor: number;
}

/** The dimension and size of a unit that others can be converted to; heat has no common zero. */
function scaleOf({ kind, unit }: Figure): { name: string | null; factor: number } {
  const known = (kind === 'quantity' || kind === 'duration') && unit !== null ? unitByNoun.get(unit) : undefined;
  if (known === undefined || known.dimension === 'temperature' || known.dimension === 'compound')
    return { name: unit, factor: 1 };
  return { name: known.dimension, factor: known.factor };
}

/** The noun of what is counted: "troops" of "British troops". */
function headOf(of: string | null): string | null {
  return of === null ? null : lemmaOf(of.slice(of.lastIndexOf(' ') + 1));
}

/** Content words that two figures must share to measure the same thing. */
const sharedWords = 2;

/** Figures of one kind, unit and rate whose words overlap, and whose roles fit, share a topic. */
export function linkFigures(store: Store): FigureLinks {
  const of = Array.from({ length: store.count }, () => new Int32Array(0));
  const byMeasure = new Map<string, Row[]>();
  for (let article = 0; article < store.count; article++) {
    const { figures } = store.read(article);
    of[article] = new Int32Array(figures.length).fill(-1);
    figures.forEach((figure, index) => {
      const { name, factor } = scaleOf(figure);
      const key = [
        figure.kind,
        figure.kind === 'count' ? headOf(figure.of) : (figure.currency ?? name),
        figure.per,
        figure.role === 'delta',
      ].join(' ');
      const rows = byMeasure.get(key);
      const row = { article, index, figure, factor };
      if (rows) rows.push(row);
      else byMeasure.set(key, [row]);
    });
  }
  const idsOf: string[][] = [];
  const idOf = (article: number, index: number) =>
    (idsOf[article] ??= itemIds(store.article(article).id, 'f', store.read(article).figures))[index];
  const topics: Topic[] = [];
  for (const rows of byMeasure.values()) {
    for (const members of clusters(rows)) {
      if (members.length < 2) continue;
      const label = members
        .map(({ figure }) => figure.measure ?? figure.of ?? '')
        .reduce((best, phrase) => (phrase.length > best.length ? phrase : best), '');
      const id = members.map(({ article, index }) => idOf(article, index)).toSorted()[0];
      topics.push({
        id,
        label: label === '' ? wordsAt(store, members[0]) : label,
        members: members.map(({ article, index }) => [article, index] as const),
        factors: members.map(({ factor }) => factor),
      });
    }
  }
  topics.sort((a, b) => (a.id < b.id ? -1 : 1));
  topics.forEach(({ members }, topic) => {
    for (const [article, index] of members) of[article][index] = topic;
  });
  return { topics, of };
}

/** What stands there: a topic of which nothing says what it is goes by its figure. */
function wordsAt(store: Store, { article, figure: { start, end } }: Row): string {
  return store.textOf(article).slice(start, end);
}

/** A word that more clusters than this have proposes none of them: "people" measures nothing by itself. */
const mostClusters = 40;

/** Greedy clusters around their first member, which each member must fit: no chain of weak links. Candidates share a content word. */
function clusters(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  const byWord = new Map<string, number[]>();
  for (const row of rows) {
    const words = [...wordsOf(row.figure), ...repeatKey(row)];
    const candidates = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    const home = [...candidates]
      .toSorted((a, b) => a - b)
      .find(
        (index) => (fits(found[index][0], row) || repeats(found[index], row)) && !contradictsItself(found[index], row),
      );
    if (home !== undefined) {
      found[home].push(row);
      continue;
    }
    for (const word of words) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [found.length]);
      else if (list.length < mostClusters) list.push(found.length);
    }
    found.push([row]);
  }
  return found;
}

/** A share or sum told again in the same article is the one told before, however short the second time: "a commitment to 2.5%". */
function repeats(members: readonly Row[], row: Row): boolean {
  return (
    repeatable(row.figure) &&
    members.slice(-mostClusters).some((member) => member.article === row.article && sameValue(member, row))
  );
}

function repeatKey({ article, figure }: Row): string[] {
  return repeatable(figure) ? [`${article} ${figure.value}`] : [];
}

/** Round and everyday numbers are told of many things. */
function repeatable({ kind, value }: Figure): boolean {
  return (kind === 'percent' || kind === 'money') && value !== null && value !== 0 && value !== 100;
}

function wordsOf({ keys }: Figure): string[] {
  return keyWords(keys.words + keys.context);
}

/** An article that gives two values measures two things: today's share and the target, not one share that differs. */
function contradictsItself(members: readonly Row[], row: Row): boolean {
  return members.slice(-mostClusters).some((member) => member.article === row.article && !sameValue(member, row));
}

function fits(one: Row, other: Row): boolean {
  const { figure: a } = one;
  const { figure: b } = other;
  const same = sameValue(one, other);
  // "12 miles" and "19km" are one where they come to the same; other lengths measure other things.
  if (a.unit !== b.unit && one.factor !== other.factor && !same) return false;
  // Today's share and the target are two things; where the value is the same, one outlet's "today" parts nothing.
  if (!same && a.time !== null && b.time !== null && a.time !== b.time) return false;
  // Two numbers of nothing named (“2.1 million live there”, “killed tens of thousands”) are of one thing only where they are the same.
  if (!same && isNameless(a) && isNameless(b)) return false;
  if (a.kind === 'date') return same && common(a, b) >= 1;
  // "first" is said of everything: what it ranks must be told in the same words.
  if (a.kind === 'ordinal') return same && common(a, b) > sharedWords;
  const words = common(a, b);
  return same ? words >= 1 : words >= sharedWords + 1;
}

function isNameless({ of, measure }: Figure): boolean {
  return of === null && measure === null;
}

/** How far apart newsrooms round what they convert. */
const conversion = 0.03;

function sameValue({ figure: a, factor: one }: Row, { figure: b, factor: other }: Row): boolean {
  if (one === other) return a.value === b.value && a.low === b.low && a.high === b.high;
  if (a.value === null || b.value === null) return false;
  const [x, y] = [a.value * one, b.value * other];
  return Math.abs(x - y) <= conversion * Math.max(Math.abs(x), Math.abs(y));
}

function common(a: Figure, b: Figure): number {
  const words = new Set(wordsOf(a));
  return wordsOf(b).filter((word) => words.has(word)).length;
}
