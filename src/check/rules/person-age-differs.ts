import type { Figure } from '../../model/index.ts';
import { corpusOf, defineRule, type RuleArticle } from '../rule.ts';
import { byPerson, personMentions, wholeMention, type PersonMention } from '../people.ts';

export default defineRule({
  id: 'person-age-differs',
  category: 'names',
  summary: 'A person is of one age',
  severity: 'warning',
  why: 'Two articles give one person two ages (“Anna Reed, 46,” and “48-year-old Anna Reed”). A year more is a birthday when the articles are more than a week apart or have no date, and so is every year between them.',
  examples: {
    pass: [
      corpusOf('Anna Reed, 46, of Harwich, was elected on Monday.', '46-year-old Anna Reed was elected on Monday.'),
      corpusOf('Anna Reed, 46, of Harwich, was elected.', 'Anna Reed, 47, of Harwich, spoke on Monday.'),
      corpusOf('Anna Reed, 46, of Harwich, was elected.', 'A 31-year-old Reed supporter spoke on Monday.'),
      corpusOf('Anna Reed, 46, and Paul Marlow, 51, were elected.', 'Paul Marlow, 51, spoke on Monday.'),
    ],
    fail: [
      corpusOf('⟦Anna Reed⟧, 46, of Harwich, was elected on Monday.', 'On Monday 64-year-old ⟦Anna Reed⟧ was elected.'),
    ],
  },
  *check(context) {
    for (const [person, mentions] of byPerson(personMentions(context))) {
      const aged = mentions.flatMap((mention) => {
        const age = ageOf(mention);
        return age === null ? [] : [{ mention, age }];
      });
      for (const [at, one] of aged.entries()) {
        const other = aged.slice(0, at).find((earlier) => !mayBothBe(earlier, one));
        if (!other) continue;
        yield {
          message: `${one.mention.name} is ${other.age} here and ${one.age} there`,
          places: [other, one].map(({ mention }) => wholeMention(mention)),
          key: [person, ...[other.age, one.age].toSorted((x, y) => x - y).map(String)],
        };
        break;
      }
    }
  },
});

interface Aged {
  readonly mention: PersonMention;
  readonly age: number;
}

const day = 86_400_000;

function mayBothBe(a: Aged, b: Aged): boolean {
  const years = Math.abs(a.age - b.age);
  if (years === 0 || a.mention.article.index === b.mention.article.index) return years === 0;
  const [one, other] = [a, b].map(({ mention }) => Date.parse(mention.article.date?.slice(0, 10) ?? ''));
  const apart = Math.abs(one! - other!) / day;
  if (Number.isNaN(apart)) return years <= 1;
  return years <= Math.ceil(apart / 365.25) && apart > 7;
}

/** The age that stands with a name: “Anna Reed, 46,”, “Anna Reed, aged 46”, “46-year-old Anna Reed”. */
function ageOf({ article, mention }: PersonMention): number | null {
  const { behind, before } = agesIn(article);
  const age = behind.get(mention.end);
  // “A 46-year-old Reed supporter” is not Reed.
  if (age !== undefined || !article.source.slice(mention.start, mention.end).includes(' ')) return age ?? null;
  const first = Math.min(
    mention.start,
    mention.honorific?.start ?? mention.start,
    mention.title?.start ?? mention.start,
  );
  return before.get(first) ?? null;
}

/** Ages by where a name before them would end, and by where one behind them would begin. */
interface Ages {
  readonly behind: ReadonlyMap<number, number>;
  readonly before: ReadonlyMap<number, number>;
}

const known = new WeakMap<object, Ages>();

function agesIn({ annotation, source }: RuleArticle): Ages {
  const read = known.get(annotation) ?? readAges(annotation.figures, source);
  known.set(annotation, read);
  return read;
}

function readAges(figures: readonly Figure[], source: string): Ages {
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
