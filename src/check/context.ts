import type { Annotation, Article, Records, Store, Text } from '../model/index.ts';
import { readText } from '../text/index.ts';
import type { CheckInput } from './input.ts';
import { Noted, type Noting } from './noted.ts';
import { toldPeople, type NamedPerson } from './people/named-people.ts';
import type { Compared, OptionValue, RuleArticle, RuleContext } from './rule.ts';
import { notingQuotes } from './quotations/telling.ts';
import { notingFigures } from './told-figures/told.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Letters of articles kept read: rules that compare articles come back to them, and the tokens take five bytes a letter. As many as a store
 * holds in memory; of one that lies in a file a few, as what is compared was noted.
 */
const lettersKept = { inMemory: 24_000_000, inFile: 4_000_000 };

export interface Context {
  article(index: number): RuleArticle;
  source(index: number): string;
  /** Where notes of articles go: null where they stay in memory. */
  readonly records: Records | null;
  /** Notes of an article what is compared of it. Articles come in order. */
  note(article: RuleArticle): void;
  /** The context as one rule gets it, with its own options. */
  for(options: Readonly<Record<string, OptionValue>>): RuleContext;
}

export function contextOf({ store, links, today }: CheckInput, compared: ReadonlySet<Compared> = new Set()): Context {
  const articles = Array.from({ length: store.count }, (_, index) => store.article(index));
  const records = store.records?.() ?? null;
  const article = articlesOf(store, records ? lettersKept.inFile : lettersKept.inMemory);
  const notedAs = <Note extends object>(kind: Compared, noting: Noting<Note>): Noted<Note> =>
    new Noted(noting, {
      articles: article,
      count: store.count,
      records: compared.has(kind) ? records : null,
    });
  const figures = notedAs('figures', notingFigures(new Vocabulary()));
  const quotes = notedAs('quotes', notingQuotes);
  const people = notedAs('people', notingPeople);
  const figure: RuleContext['figure'] = (index, number) => figures.get(index, number)!;
  const telling: RuleContext['telling'] = (index, number) => quotes.get(index, number);
  const peopleIn: RuleContext['people'] = (index) => people.get(index, 0)!;
  return {
    article,
    records,
    source: (index) => store.textOf(index),
    note: (read) => {
      for (const noted of [figures, quotes, people]) noted.take(read);
    },
    for: (options) => ({
      articles,
      article,
      figure,
      telling,
      people: peopleIn,
      links,
      today,
      options: options as RuleContext['options'],
    }),
  };
}

/** One note for all of an article. */
const notingPeople: Noting<readonly NamedPerson[]> = { count: () => 1, note: toldPeople };

/** Articles as rules see them; those asked for last stay read. */
function articlesOf(store: Store, lettersKept: number): (index: number) => RuleArticle {
  const kept = new Map<number, RuleArticle>();
  let letters = 0;
  let isFull = false;
  let latest = -1;
  return (index) => {
    const known = kept.get(index);
    if (known) {
      // Not looked at for longest is the first, from when one has to go on.
      if (isFull && index !== latest) {
        kept.delete(index);
        kept.set(index, known);
      }
      latest = index;
      return known;
    }
    const found = articleOf(store, index);
    kept.set(index, found);
    latest = index;
    letters += found.characters;
    for (const [oldest, { characters }] of kept) {
      if (letters <= lettersKept || oldest === index) break;
      isFull = true;
      kept.delete(oldest);
      letters -= characters;
    }
    return found;
  };
}

function articleOf(store: Store, index: number): RuleArticle {
  const meta = store.article(index);
  let source: string | undefined;
  let annotation: Annotation | undefined;
  let text: Text | undefined;
  return {
    ...meta,
    index,
    get source() {
      return (source ??= store.textOf(index));
    },
    get annotation() {
      return (annotation ??= store.read(index));
    },
    get text() {
      return (text ??= readText({ ...meta, text: this.source } satisfies Article));
    },
  };
}
