import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeFrom, roleFits, type Office } from '../../src/entities/offices.ts';
import type { History } from '../../src/entities/resolve/history.ts';
import { Posts, several } from '../../src/entities/resolve/posts.ts';

const offices = [
  'mayor',
  'minister',
  'foreign minister',
  'prime minister',
  'former minister',
  'first minister',
].flatMap((words) => [null, 'France', 'Italy'].map((of) => officeFrom(words.split(' '), of)));

interface Held {
  readonly office: Office;
  readonly known: boolean;
}

const heldBy = fc.array(fc.record({ office: fc.constantFrom(...offices), known: fc.boolean() }), { maxLength: 2 });
const mentions = fc.array(
  fc.record({ person: fc.nat(5), sentencesOn: fc.constantFrom(0, 0, 0, 1, 1, 5, 13), subject: fc.boolean() }),
  { maxLength: 24 },
);

/** The history of mentions as `Posts` reads it: a sentence has one subject, whose mention stays the one that counts. */
class Told {
  readonly persons: number[] = [];
  readonly last = new Map<number, { sentence: number; subject: boolean; mention: number }>();
  sentence = 0;
  #subjectIn = -1;

  add(person: number, sentencesOn: number, asSubject: boolean): void {
    this.sentence += sentencesOn;
    const subject = asSubject && this.#subjectIn !== this.sentence;
    if (subject) this.#subjectIn = this.sentence;
    const before = this.last.get(person);
    if (before?.sentence !== this.sentence || subject || !before.subject)
      this.last.set(person, { sentence: this.sentence, subject, mention: this.persons.length });
    this.persons.push(person);
  }

  get asHistory(): History {
    const { persons, last } = this;
    return {
      mentionCount: persons.length,
      mentioned: (index: number) => persons[index],
      lastSentenceOf: (person: number) => last.get(person)?.sentence ?? -1,
      wasSubject: (person: number) => last.get(person)?.subject ?? false,
      lastMentionOf: (person: number) => last.get(person)?.mention ?? -1,
    } as unknown as History;
  }
}

/** Every holder is looked at: the definition. */
function nearestOfAll(role: Office, held: readonly (readonly Held[])[], told: Told): number {
  let best = -1;
  let most: readonly number[] = [-Infinity, 0];
  held.forEach((offices, person) => {
    const last = told.last.get(person);
    const far = Math.max(
      -1,
      ...offices
        .filter(({ office }) => roleFits(role, office))
        .map(({ office, known }) => (known ? 12 : role.of === null && office.of !== null ? 4 : Infinity)),
    );
    if (!last || told.sentence - last.sentence > far) return;
    const score = [last.sentence + (last.subject ? 0.75 : 0), last.mention];
    if (score[0] < most[0] || (score[0] === most[0] && score[1] < most[1])) return;
    most = score;
    best = person;
  });
  return best;
}

function onlyOfAll(role: Office, held: readonly (readonly Held[])[]): number {
  const holders = held.flatMap((all, index) => (all.some(({ office }) => roleFits(role, office)) ? [index] : []));
  return holders.length > 1 ? several : (holders[0] ?? -1);
}

test('a role finds among posts the holder that it would find among all holders', () => {
  fc.assert(
    fc.property(fc.array(heldBy, { minLength: 6, maxLength: 6 }), mentions, (held, mentioned) => {
      const posts = new Posts();
      held.forEach((offices, person) => offices.forEach(({ office, known }) => posts.add(person, office, known)));
      const told = new Told();
      for (const { person, sentencesOn, subject } of mentioned) {
        told.add(person, sentencesOn, subject);
        const history = told.asHistory;
        const found = offices.map((role) => [posts.nearest(role, told.sentence, history), posts.only(role)]);
        expect(found).toEqual(offices.map((role) => [nearestOfAll(role, held, told), onlyOfAll(role, held)]));
      }
    }),
  );
});

test('who is told to hold an office late is found by their mentions before', () => {
  const posts = new Posts();
  const told = new Told();
  told.add(3, 0, true);
  const [mayor] = offices;
  expect(posts.nearest(mayor, 1, told.asHistory)).toBe(-1);
  posts.addLate(3, mayor, told.asHistory);
  expect(posts.nearest(mayor, 1, told.asHistory)).toBe(3);
});
