import type { Mention, Span } from '../../model/index.ts';
import { onOneLine } from '../../text/index.ts';
import type { RuleArticle } from '../rule-article.ts';

/** A mention of a person by name, as noted: with the words around it that are compared. Plain data. */
export interface NamedPerson {
  /** As written. */
  readonly written: string;
  readonly honorific?: string;
  readonly title?: string;
  /** What stands right before the honorific joins it to another: “Mr and Ms Paul Marlow”. */
  readonly isSecond?: true;
  /** Years of age that stand with the name. */
  readonly age?: number;
  /** With honorific and title. */
  readonly start: number;
  readonly end: number;
  /** Number of the entity of its article. */
  readonly entity: number;
}

const named = new WeakMap<RuleArticle, readonly NamedPerson[]>();

/** All mentions of people by name in an article, read once for all rules. */
export function namedPeople(article: RuleArticle): readonly NamedPerson[] {
  const known = named.get(article) ?? [...readPeople(article)];
  named.set(article, known);
  return known;
}

function* readPeople(article: RuleArticle): Generator<NamedPerson> {
  const { annotation, source } = article;
  const ages = agesIn(article);
  for (const mention of annotation.mentions) {
    if (mention.type !== 'person' || mention.kind !== 'name' || mention.entity < 0) continue;
    const written = source.slice(mention.start, mention.end);
    const honorific = honorificOf(source, mention);
    const title = titleOf(source, mention);
    const age = ageOf(ages, mention, written);
    yield {
      written,
      ...(honorific !== undefined && { honorific }),
      ...(title !== undefined && { title }),
      ...(mention.honorific && isJoined(source, mention.honorific.start) && { isSecond: true }),
      ...(age !== undefined && { age }),
      ...wholeMention(mention),
      entity: mention.entity,
    };
  }
}

/** Those that say something beside the name. */
export function toldPeople(article: RuleArticle): NamedPerson[] {
  return namedPeople(article).filter(
    ({ honorific, title, age }) => honorific !== undefined || title !== undefined || age !== undefined,
  );
}

/** Longer ones are no honorific and no title but a text gone wrong. */
const longest = { honorific: 30, title: 150 };

function honorificOf(source: string, { honorific }: Mention): string | undefined {
  if (!honorific || honorific.end - honorific.start > longest.honorific) return undefined;
  return source.slice(honorific.start, honorific.end).replace(/\.$/u, '');
}

function titleOf(source: string, { title }: Mention): string | undefined {
  if (!title || title.end - title.start > longest.title) return undefined;
  return onOneLine(source.slice(title.start, title.end));
}

function isJoined(source: string, start: number): boolean {
  return /\b(?:and|&) $/u.test(source.slice(Math.max(0, start - 6), start));
}

function wholeMention({ start, end, honorific, title }: Mention): Span {
  return {
    start: Math.min(start, honorific?.start ?? start, title?.start ?? start),
    end: Math.max(end, honorific?.end ?? end, title?.end ?? end),
  };
}

/** Ages by where a name before them would end, and by where one behind them would begin. */
interface Ages {
  readonly behind: ReadonlyMap<number, number>;
  readonly before: ReadonlyMap<number, number>;
}

function agesIn({ annotation: { figures }, source }: RuleArticle): Ages {
  const behind = new Map<number, number>();
  const before = new Map<number, number>();
  for (const { kind, unit, measure, value, start, end } of figures) {
    if (kind !== 'duration' || unit !== 'year' || measure !== 'age' || value === null) continue;
    const [link] = between.exec(source.slice(Math.max(0, start - 12), start))!;
    behind.set(start - link.length, value);
    if (source.slice(start, end).endsWith('-old')) before.set(end + 1, value);
  }
  return { behind, before };
}

const between = /(?:,| ?\()? ?(?:also |aged )?$/u;

/** The age that stands with a name: “Anna Reed, 46,”, “Anna Reed, aged 46”, “46-year-old Anna Reed”. */
function ageOf({ behind, before }: Ages, mention: Mention, written: string): number | undefined {
  const age = behind.get(mention.end);
  // “A 46-year-old Reed supporter” is not Reed.
  return age !== undefined || !written.includes(' ') ? age : before.get(wholeMention(mention).start);
}
