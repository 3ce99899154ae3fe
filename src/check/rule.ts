import { articleOf, type Article, type ArticleMeta, type Links, type Severity } from '../model/index.ts';
import type { RulePassage } from './related/passages.ts';
import type { NamedPerson } from './people/named-people.ts';
import type { RuleArticle } from './rule-article.ts';
import type { Told } from './told-figures/told.ts';
import type { Telling } from './quotations/telling.ts';

export type { RuleArticle } from './rule-article.ts';

/** Version of the interface below. A rule written for it goes on working until this number changes. */
export const ruleApiVersion = 1;

export type RuleCategory = 'quotations' | 'figures' | 'names' | 'dates' | 'copying' | 'damage' | 'corpus';

export type OptionValue = number | boolean | string | readonly string[];

/** What a rule lets its user set, with what it is when nobody sets it. */
export interface RuleOption {
  readonly default: OptionValue;
  readonly about: string;
}

export type RuleOptions = Readonly<Record<string, RuleOption>>;

type Widened<Value extends OptionValue> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends string
      ? string
      : readonly string[];

export type OptionValues<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: Widened<Options[Name]['default']>;
};

/** What a rule may look at. Everything is to be read, nothing to be changed. */
export interface RuleContext<Options extends RuleOptions = RuleOptions> {
  readonly articles: readonly ArticleMeta[];
  article(index: number): RuleArticle;
  /** A figure of an article with what is compared of it. The article is not read again where the rule says that it `compares` figures. */
  figure(article: number, figure: number): Told;
  /** The same of a quotation; undefined where it stands in no marks. */
  telling(article: number, quote: number): Telling | undefined;
  /** The same of people: the mentions by name that say an honorific, a title or an age. */
  people(article: number): readonly NamedPerson[];
  /** Entities, utterances, topics and passages across the articles. */
  readonly links: Links;
  /** The day taken for today, "2025-02-17". */
  readonly today: string;
  readonly options: OptionValues<Options>;
}

/** Where a finding shows. Without `start` and `end` it is the article as a whole. */
export interface RulePlace {
  readonly article: number;
  readonly start?: number;
  readonly end?: number;
}

export interface RuleFinding {
  /** One sentence without a full stop that says what is wrong, with the words concerned. */
  readonly message: string;
  /** At least one, in any order. Of more than eight, those that differ in wording are kept first. */
  readonly places: readonly RulePlace[];
  /**
   * What makes the finding the one it is, where its places do not: a conflict over the spelling of a name stays the same when an
   * article more has the name. Default: the words of all places.
   */
  readonly key?: readonly string[];
}

/** Things of articles that are compared with those of others. */
export type Compared = 'figures' | 'people' | 'quotes';

export interface Rule<Options extends RuleOptions = RuleOptions, Note = unknown, PassageNote = unknown> {
  /** Lower case with hyphens; how settings and suppressions name it. */
  readonly id: string;
  readonly category: RuleCategory;
  /** What holds when nothing is wrong, in one sentence without a full stop. */
  readonly summary: string;
  /** Says how sure and how bad a finding is. */
  readonly severity: Severity;
  /** Why a reader or an editor cares, and what the rule leaves alone. A few sentences. */
  readonly why: string;
  readonly options?: Options;
  readonly examples: { readonly pass: readonly ExampleCorpus[]; readonly fail: readonly ExampleCorpus[] };
  /** Judges one article by itself; all rules look at an article before the next one is read. */
  checkArticle?(article: RuleArticle, context: RuleContext<Options>): Iterable<RuleFinding>;
  /**
   * What `check` has to know of one article, as plain data; undefined where that is nothing. Texts are read for all rules at once, and an
   * article's goes when the next one comes: who asks for it again in `check` has it read again.
   */
  note?(article: RuleArticle, context: RuleContext<Options>): Note | undefined;
  /** What `check` asks the context for of many articles: noted of each while its text is read. */
  readonly compares?: readonly Compared[];
  /** The same as `note` of a passage that stands in two places, or twice in one article. Rules that share this function share its notes. */
  notePassage?(sides: RulePassage, context: RuleContext<Options>): PassageNote | undefined;
  /** Judges the corpus. `notes` are by number of the article, in order, those of passages by their number in the links. */
  check?(
    context: RuleContext<Options>,
    notes: ReadonlyMap<number, Note>,
    passages: ReadonlyMap<number, PassageNote>,
  ): Iterable<RuleFinding>;
}

/** Gives the rule its types. A list of rules is `Rule[]`, whatever options each has. */
export function defineRule<const Options extends RuleOptions = Record<never, never>, Note = never, PassageNote = never>(
  rule: Rule<Options, Note, PassageNote>,
): Rule {
  return rule as unknown as Rule;
}

/** A small corpus that shows a rule at work. */
export interface ExampleCorpus {
  readonly articles: readonly Article[];
  /** What stood in ⟦double brackets⟧: each is to be touched by a finding. */
  readonly expected: readonly { readonly article: string; readonly start: number; readonly end: number }[];
}

export type ExampleArticle = { readonly text: string } & Partial<Omit<Article, 'text' | 'characters'>>;

/**
 * Articles of an example, as text alone or with metadata. `⟦…⟧` marks where a finding is expected and is taken out. Ids are `a`, `b`,
 * `c` … unless given.
 */
export function corpusOf(...articles: readonly (string | ExampleArticle)[]): ExampleCorpus {
  const read = articles.map((given, index) => {
    const { text: marked, ...meta } = typeof given === 'string' ? { text: given } : given;
    const id = meta.id ?? String.fromCharCode(97 + index);
    const { text, spans } = unmark(marked);
    const article = articleOf({ path: `${id}.txt`, ...meta, id, text });
    return { article, expected: spans.map((span) => ({ article: id, ...span })) };
  });
  return { articles: read.map(({ article }) => article), expected: read.flatMap(({ expected }) => expected) };
}

function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') spans.push({ start: text.length, end: text.length });
    else if (piece === '⟧') spans[spans.length - 1] = { ...spans.at(-1)!, end: text.length };
    else text += piece;
  }
  return { text, spans };
}
