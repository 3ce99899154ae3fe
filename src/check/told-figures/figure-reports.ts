import { tokenAt } from '../../text/index.ts';
import { contentWords } from '../content-words.ts';
import { sentenceTokens, spanOf } from '../reading.ts';
import type { RuleArticle } from '../rule-article.ts';
import type { RuleContext } from '../rule.ts';
import { isPoll, mentionsIn, type Told } from './told.ts';

/** Shares and orders are told too loosely. */
const kindsCompared: readonly string[] = ['count', 'date', 'duration', 'money', 'percent', 'quantity'];

/** Sentences with figures that are looked at of one article: each is put beside each of another, and a table of thousands is no report. */
const mostSentences = 200;

/** Words that sentences about anything share. */
const ofAnyEvent = ['day', 'man', 'men', 'need', 'people', 'time', 'want', 'way', 'woman', 'women', 'work'];

/** A sentence with figures in it. */
export interface Sentence {
  readonly told: readonly Told[];
  /** A bit for each kind of figure that it has. */
  readonly kinds: number;
  /** What it is about, without its figures. */
  readonly words: ReadonlySet<string>;
  /** Its figures: one that both sentences have says that they tell the same as much as a word does. */
  readonly values: ReadonlySet<string>;
  /** Numbers of the people, places and organisations that it names. */
  readonly names: ReadonlySet<number>;
  /** Its article. */
  readonly report: Report;
}

/** What an article tells in figures. */
export interface Report {
  readonly sentences: readonly Sentence[];
  /** See `valueOf`, of all its figures. */
  readonly all: ReadonlySet<string>;
  /** How often it counts each noun. */
  readonly counted: ReadonlyMap<string, number>;
}

/** The same as noted: figures by number, and names by number of the article’s own entity. */
export interface ReportNote {
  readonly sentences: readonly {
    readonly figures: readonly number[];
    readonly words: readonly string[];
    readonly names: readonly number[];
  }[];
  readonly all: readonly string[];
}

/** Reports held at once: many articles are related to one. */
export const mostReports = 512;

/** The noun of a count, without what stands before it: the “jets” of “40 jumbo jets”. */
export function nounCounted({ kind, of }: Told['figure']): string | null {
  return kind === 'count' && of !== null ? of.slice(of.lastIndexOf(' ') + 1).toLowerCase() : null;
}

function countedIn(told: readonly Told[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { figure } of told) {
    const noun = nounCounted(figure);
    if (noun !== null) counted.set(noun, (counted.get(noun) ?? 0) + 1);
  }
  return counted;
}

const noReport: ReportNote = { sentences: [], all: [] };

/** The report that was noted of an article. */
export function reportOf(index: number, { sentences, all }: ReportNote = noReport, context: RuleContext): Report {
  const linked = context.links.entities.of[index]!;
  let counted: Report['counted'] | undefined;
  const report: Report = {
    all: new Set(all),
    get counted() {
      return (counted ??= countedIn(report.sentences.flatMap(({ told }) => told)));
    },
    sentences: sentences.map(({ figures, words, names }): Sentence => {
      const told = figures.map((figure) => context.figure(index, figure));
      const values = told.flatMap(({ figure: { kind, value, iso, unit } }) =>
        value === null && iso === null ? [] : [`${kind} ${value} ${iso} ${unit}`],
      );
      return {
        told,
        kinds: told.reduce((bits, { figure: { kind } }) => bits | (1 << kindsCompared.indexOf(kind)), 0),
        words: new Set(words),
        values: new Set(values),
        names: new Set(names.map((name) => linked[name]!).filter((name) => name >= 0)),
        get report() {
          return report;
        },
      };
    }),
  };
  return report;
}

/** The sentences of an article that tell figures which are compared, as noted. */
export function* figureSentences(article: RuleArticle): Generator<ReportNote['sentences'][number]> {
  const { annotation, text, source } = article;
  const bySentence = new Map<number, number[]>();
  for (const [number, figure] of annotation.figures.entries()) {
    if (figure.vague || figure.measure === 'age' || !kindsCompared.includes(figure.kind)) continue;
    const sentence = text.sentenceOf[tokenAt(text, figure.start)];
    const known = bySentence.get(sentence);
    if (known) known.push(number);
    else bySentence.set(sentence, [number]);
  }
  let read = 0;
  for (const [sentence, numbers] of bySentence) {
    if (read++ === mostSentences) return;
    const { first, last } = sentenceTokens(text, sentence);
    const { start, end } = spanOf(text, first, last);
    let rest = '';
    let from = start;
    const figures = numbers.map((number) => annotation.figures[number]!);
    for (const figure of figures.toSorted((a, b) => a.start - b.start)) {
      rest += source.slice(from, Math.max(from, figure.start));
      from = Math.max(from, figure.end);
    }
    const words = contentWords(rest + source.slice(from, end));
    if (isPoll(words)) continue;
    for (const word of ofAnyEvent) words.delete(word);
    const names = mentionsIn(article, start, end).flatMap(({ kind, entity }) =>
      kind === 'name' && entity >= 0 ? [entity] : [],
    );
    yield { figures: numbers, words: [...words], names: [...new Set(names)] };
  }
}
