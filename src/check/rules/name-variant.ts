import { editDistance } from '../../packages/natural-distance.ts';
import { isInAnyList } from '../../packages/word-lists.ts';
import { nameParts, onePartApart } from '../people/name-parts.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'name-variant',
  category: 'names',
  summary: 'No name is one letter away from the name of somebody well known in the corpus, or of an organisation',
  severity: 'warning',
  why: 'A name that turns up once and is one letter away from one that the corpus has often (“Anna Reeed”) is more likely a slip than another person. Names whose differing words are both in the word list (“Joan” and “John”, “Hill” and “Hall”) are taken for two people. Organisations in several words are compared however often they are named (“Alby Widget Works”, “Alby Wigdet Works”).',
  options: { often: { default: 3, about: 'fewest mentions of the known name' } },
  examples: {
    pass: [
      corpusOf('Joan Hill spoke. Joan Hill sang. Joan Hill danced. Then John Hill left.'),
      corpusOf("The Marlow Workers' Party won in May.", 'Later the Marlow Workers Party lost.'),
      corpusOf('The Marlow Housing Group paid in May.', 'Later the Marlow Nursing Group paid.'),
    ],
    fail: [
      corpusOf(
        'Wilhelmina Strakosch spoke first. Wilhelmina Strakosch sang. Wilhelmina Strakosch danced.',
        'Then ⟦Wilhelmina Stratosch⟧ left.',
      ),
      corpusOf('⟦Marlow Woollen Group⟧ paid in May.', 'Later ⟦Marlow Woolen Group⟧ paid.'),
      corpusOf('⟦Brindlex Housing Group⟧ paid in May.', 'Later ⟦Brindelx Housing Group⟧ paid.'),
    ],
  },
  *check(context) {
    const people = context.links.entities.entities
      // A word alone may be an acronym or a coinage like another.
      .filter(({ type, name }) => type === 'person' || (type === 'organisation' && name.includes(' ')))
      .map((entity) => {
        const named = entity.mentions.filter(({ kind }) => kind === 'name');
        return { entity, parts: nameParts(entity.name), times: named.length, first: named.slice(0, 2) };
      });
    const told = new Set<string>();
    const known = bySlot(
      people.filter(({ times, entity }) => times >= context.options.often || entity.type === 'organisation'),
    );
    for (const rare of people) {
      if (rare.times === 0 || rare.times > 2) continue;
      const candidates = new Set(slotsOf(rare.parts).flatMap(({ slot, part }) => near(known.get(slot), part)));
      const other = [...candidates]
        .toSorted((a, b) => a.at - b.at)
        .find(({ person }) => isSlipOf(rare.parts, person.parts, rare.entity.type === 'organisation'))?.person;
      // Of two organisations that are named as seldom either may be the slip.
      if (!other || told.has(`${other.entity.id} ${rare.entity.id}`)) continue;
      told.add(`${rare.entity.id} ${other.entity.id}`);
      yield {
        message: `“${rare.entity.name}” is one letter away from “${other.entity.name}”`,
        places: [...rare.first, ...other.first].map(({ article, start, end }) => ({ article, start, end })),
        key: [rare.entity.name, other.entity.name],
      };
    }
  },
});

/** What one word of a name is compared under, and that word. */
interface Slot {
  readonly slot: string;
  readonly part: string;
}

/**
 * A name once for each of its words, as the others and that one’s first letter: names one letter apart have one of these in common, so that
 * no name is compared with all. A surname alone, which is a long one, goes by its first three letters and by its last: one of these is kept.
 */
function slotsOf(parts: readonly string[]): Slot[] {
  if (parts.length === 1)
    return [`${parts[0]!.slice(0, 3)}…`, `…${parts[0]!.slice(-3)}`].map((slot) => ({ slot, part: parts[0]! }));
  return parts.map((part, at) => ({
    slot: [...parts.slice(0, at), `${part[0]}…`, ...parts.slice(at + 1)].join(' '),
    part,
  }));
}

/** A name and its place among all; the word in which it may differ is that of its slot. */
interface Known<Person> {
  readonly at: number;
  readonly person: Person;
}

/** Names of one slot. */
interface Bucket<Person> {
  readonly all: { readonly known: Known<Person>; readonly part: string }[];
  /** By what is left of the word without one of its letters, once there are too many to look at all. */
  byLetters?: ReadonlyMap<string, readonly Known<Person>[]>;
}

function bySlot<Person extends { readonly parts: readonly string[] }>(
  people: readonly Person[],
): Map<string, Bucket<Person>> {
  const slots = new Map<string, Bucket<Person>>();
  for (const [at, person] of people.entries()) {
    const known = { at, person };
    const told = new Set<string>();
    // A surname alone is compared with the last word.
    for (const { slot, part } of [...slotsOf(person.parts), ...slotsOf(person.parts.slice(-1))]) {
      if (told.has(slot)) continue;
      told.add(slot);
      const bucket = slots.get(slot);
      if (bucket) bucket.all.push({ known, part });
      else slots.set(slot, { all: [{ known, part }] });
    }
  }
  return slots;
}

/** So many names of a slot are compared without asking how their words are spelt. */
const fewNames = 16;

/** Names of a slot of which the word may be one letter away. */
function near<Person>(bucket: Bucket<Person> | undefined, part: string): readonly Known<Person>[] {
  if (!bucket) return [];
  if (bucket.all.length <= fewNames) return bucket.all.map(({ known }) => known);
  bucket.byLetters ??= byLettersLeft(bucket.all);
  return lettersLeft(part).flatMap((letters) => bucket.byLetters!.get(letters) ?? []);
}

function byLettersLeft<Person>(all: Bucket<Person>['all']): Map<string, Known<Person>[]> {
  const found = new Map<string, Known<Person>[]>();
  for (const { known, part } of all)
    for (const letters of lettersLeft(part)) {
      const list = found.get(letters);
      if (list) list.push(known);
      else found.set(letters, [known]);
    }
  return found;
}

/** The word, and without each of its letters: words one letter apart have one of these in common (Mor and Fraenkel 1982). */
function lettersLeft(part: string): string[] {
  return [...new Set([part, ...Array.from(part, (_, at) => part.slice(0, at) + part.slice(at + 1))])];
}

const shortestAlone = 7;

/** The same name, or the surname alone, but for one letter of a word that nobody lists; of a body it may be one doubled in a listed word too. */
function isSlipOf(rare: readonly string[], known: readonly string[], isBody: boolean): boolean {
  const [one, other] = onePartApart(rare, rare.length === 1 ? known.slice(-1) : known) ?? ['', ''];
  const shortest = rare.length === 1 ? shortestAlone : 4;
  return (
    Math.min(one.length, other.length) >= shortest &&
    Math.abs(one.length - other.length) <= 1 &&
    one[0] === other[0] &&
    editDistance(one, other) === 1 &&
    // Of bare surnames one letter exchanged makes another name (Clayton, Clapton); one left out, doubled or swapped is a slip.
    (rare.length > 1 || one.length !== other.length || editDistance(sorted(one), sorted(other)) === 0) &&
    one.replaceAll("'", '') !== other.replaceAll("'", '') &&
    one !== `${other}s` &&
    other !== `${one}s` &&
    (!isInAnyList(one) || !isInAnyList(other) || (isBody && withoutDoubles(one) === withoutDoubles(other)))
  );
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
