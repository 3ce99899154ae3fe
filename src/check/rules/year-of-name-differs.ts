import { Flag, Kind, type Text } from '../../model/index.ts';
import { onOneLine } from '../../text/index.ts';
import { spanOf, startsLine, tokenText } from '../reading.ts';
import { groupBy } from '../group-by.ts';
import { corpusOf, defineRule, type RulePlace } from '../rule.ts';
import { made, onceOnly } from './year-of-name-differs.words.ts';

export default defineRule({
  id: 'year-of-name-differs',
  category: 'dates',
  summary: 'A treaty or an uprising known by its name has one year',
  severity: 'warning',
  why: 'The accord of a town is of one year, and one of two articles has it wrong. Told is a named thing that is made or happens once, with a year right before the name (“the 2018 Marlow accord”) or behind it (“the Marlow accord of 2019”, “signed in 2019”, “(2019)”). What comes again, such as elections, games and budgets, is left alone, and so is a name that one article gives both years: it knows that there are two.',
  examples: {
    pass: [
      corpusOf('The Marlow accord of 2019 opened the border.', 'The border was opened by the 2019 Marlow accord.'),
      corpusOf('The 2012 Harwich election was close.', 'The 2016 Harwich election was closer.'),
      corpusOf('They signed the Marlow accord of 2019.', 'They left the Marlow accord in 2021.'),
      corpusOf('They signed the Marlow accord of 2019.', 'They broke the 2018 Harwich accord.'),
      corpusOf(
        'The Marlow treaty of 1904 was replaced by the Marlow treaty of 1921.',
        'The town was founded by the Marlow treaty of 1904.',
        'The port was given up in the 1921 Marlow treaty.',
      ),
      corpusOf('The last Treaty of the year, of 2019, was short.', 'A 2018 Treaty was long.'),
    ],
    fail: [
      corpusOf(
        'The ⟦Marlow accord of 2019⟧ lets the islands fish in peace.',
        'Boats may fish in peace under the ⟦2018 Marlow accord⟧.',
      ),
      corpusOf(
        'The ⟦Green Gate Agreement, signed in 1998⟧, ended the strike.',
        'Nobody has read the ⟦Green Gate Agreement (1996)⟧ to the end.',
      ),
      corpusOf(
        'Under the ⟦1987 Marlow peace treaty⟧ neither town may build a wall.',
        'Neither town may build a wall under the ⟦Marlow peace treaty of 1978⟧.',
      ),
    ],
  },
  note({ index, text }) {
    const named = [...datedNames(index, text)];
    return named.length > 0 ? named : undefined;
  },
  *check(_, notes) {
    for (const [name, all] of groupBy([...notes.values()].flat(), ({ key }) => key)) {
      const years = [...new Set(all.map(({ year }) => year))];
      if (years.length < 2 || knowsTwo(all)) continue;
      yield {
        message: `The ${all[0].name} is of ${years.join(' and of ')}`,
        places: all.map(({ place }) => place),
        key: [name, ...years.toSorted()],
      };
    }
  },
});

interface Dated {
  /** In small letters and one number, with single spaces. */
  readonly key: string;
  /** As written. */
  readonly name: string;
  readonly year: string;
  readonly place: RulePlace & { readonly article: number };
}

function knowsTwo(all: readonly Dated[]): boolean {
  const yearIn = new Map<number, string>();
  return all.some(({ year, place }) => {
    const known = yearIn.get(place.article);
    yearIn.set(place.article, year);
    return known !== undefined && known !== year;
  });
}

const nouns: ReadonlySet<string> = new Set(onceOnly);
const making: ReadonlySet<string> = new Set(made);

function* datedNames(article: number, text: Text): Generator<Dated> {
  for (let token = 0; token < text.count; token++) {
    if (!isYear(text, token)) continue;
    const found = nameBehind(text, token + 1) ?? nameBefore(text, token);
    if (!found) continue;
    const { first, last } = found;
    const { start, end } = spanOf(text, first, last);
    const name = text.source.slice(start, end);
    yield {
      key: onOneLine(name.toLowerCase().replace(/s$/u, '')),
      name,
      year: tokenText(text, token),
      place: { article, ...spanOf(text, Math.min(first, token), Math.max(last, token + 1)) },
    };
  }
}

/** Kind and length first: most numbers are no years, and most tokens no numbers. */
function isYear(text: Text, token: number): boolean {
  return (
    text.kind[token] === Kind.number &&
    text.end[token] - text.start[token] === 4 &&
    /^(?:1[5-9]|20)\d\d$/u.test(tokenText(text, token))
  );
}

interface Name {
  readonly first: number;
  readonly last: number;
}

const longestName = 6;

/** “2018 Marlow accord” */
function nameBehind(text: Text, first: number): Name | undefined {
  for (let token = first; token < first + longestName && token < text.count; token++) {
    if (text.kind[token] !== Kind.word || startsLine(text, token)) return undefined;
    if (nouns.has(tokenText(text, token).toLowerCase()))
      return isNamed(text, first, token) ? { first, last: token + 1 } : undefined;
  }
  return undefined;
}

/** “Marlow accord of 2019”, “Marlow accord, signed in 2019”, “Marlow accord (2019)” */
function nameBefore(text: Text, year: number): Name | undefined {
  const word = (token: number) => (token < 0 ? '' : tokenText(text, token).toLowerCase());
  let noun = -1;
  if (word(year - 1) === 'of' || text.kind[year - 1] === Kind.open) noun = year - 2;
  else if (word(year - 1) === 'in' && making.has(word(year - 2)))
    noun = text.kind[year - 3] === Kind.comma ? year - 4 : year - 3;
  if (noun < 1 || !nouns.has(word(noun)) || text.sentenceOf[noun] !== text.sentenceOf[year]) return undefined;
  let first = noun;
  while (
    first > 0 &&
    noun - first < longestName &&
    text.kind[first - 1] === Kind.word &&
    belongs(text, first - 1, noun)
  )
    first--;
  return isNamed(text, first, noun) ? { first, last: noun + 1 } : undefined;
}

/** A name’s own word, or a plain one between the name and its noun: “Marlow peace treaty”. */
function belongs(text: Text, token: number, noun: number): boolean {
  if (/^(?:the|a|an|this|that)$/iu.test(tokenText(text, token))) return false;
  return (
    isCapital(text, token) || (token === noun - 1 && text.kind[token - 1] === Kind.word && isCapital(text, token - 1))
  );
}

/** Begins with a capital that is a name’s: one word at the start of a sentence proves nothing. */
function isNamed(text: Text, first: number, noun: number): boolean {
  return (
    first < noun && isCapital(text, first) && !((text.flags[first] & Flag.sentenceStart) !== 0 && noun - first === 1)
  );
}

function isCapital({ flags }: Text, token: number): boolean {
  return (flags[token] & Flag.capital) !== 0;
}
