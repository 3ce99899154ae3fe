import { foldWord } from '../text/index.ts';
import { canonicalName, countryOfDemonym } from './canonical.ts';
import { changingModifiers, officeHeads, officeModifiers, officeSynonyms } from './data/offices.ts';
import { remembered } from './remembered.ts';

/** An office taken apart: “former US defence secretary” is a secretary, defence, of United States, former. */
export interface Office {
  readonly head: string;
  /** What is held: “prime”, “foreign”. */
  readonly field: ReadonlySet<string>;
  /** Modifiers that make it another office: “vice”, “former”. */
  readonly changes: ReadonlySet<string>;
  /** Country or body, or null. */
  readonly of: string | null;
}

// Sets of their own: linking compares offices too, and need not load the whole vocabulary for these words.
const heads = new Set(officeHeads.map(foldWord));
const modifiers = new Set(officeModifiers.map(foldWord));
const changing = new Set(changingModifiers);
const joining = new Set(['of', 'for', 'to', 'at', 'in']);
const articles = new Set(['the', 'a', 'an']);

/** The office that a title or role names, or null for words that name none. */
export const officeOf = remembered((phrase): Office | null => {
  const words = phrase.split(/[^\p{L}\p{N}.&]+/u).filter((word) => word !== '' && word !== 's');
  const folded = words.map(foldWord);
  const tail = folded.findIndex((word, index) => index > 0 && joining.has(word));
  const end = tail < 0 ? words.length : tail;
  let head = end - 1;
  while (head >= 0 && !heads.has(folded[head])) head--;
  if (head < 0) return null;
  const parts: string[] = [];
  const body: string[] = [];
  let of: string | null = null;
  for (let i = 0; i <= head; i++) {
    if (countryOfDemonym(folded[i]) !== null) of ??= countryOfDemonym(folded[i]);
    else if (heads.has(folded[i]) || modifiers.has(folded[i]))
      parts.push(...(officeSynonyms[folded[i]] ?? folded[i]).split(' '));
    else body.push(words[i]);
  }
  // “secretary of state” is one office, “secretary of state for health” the health secretary; “head of the Army” is of the Army.
  const behind = words.slice(end + 1).filter((word) => !articles.has(foldWord(word)));
  const isOfState = folded[end] === 'of' && folded[end + 1] === 'state';
  const over = isOfState && behind.length > 1 ? behind.slice(joining.has(foldWord(behind[1])) ? 2 : 1) : behind;
  if (isOfState && behind.length === 1) parts.splice(-1, 0, 'state');
  else if (isField(over, parts.at(-1)!)) parts.splice(-1, 0, ...fieldOf(over));
  else if (body.length === 0) body.push(...over);
  if (of === null && body.length > 0) of = canonicalName(body.join(' '));
  return officeFrom(parts, of);
});

/** Of other offices only a field in small letters is told from a body: “head of communications”, “head of Communications Ltd”. */
const ministerial = new Set(['minister', 'secretary', 'undersecretary']);
const joiningFields = new Set(['affairs', 'and']);

function isField(words: readonly string[], headWord: string): boolean {
  return (
    words.length > 0 &&
    words.every((word) => {
      const known = foldWord(word);
      return (modifiers.has(known) || joiningFields.has(known)) && (ministerial.has(headWord) || word === known);
    })
  );
}

function fieldOf(words: readonly string[]): string[] {
  const fields = words.map(foldWord).filter((word) => !joiningFields.has(word));
  return fields.flatMap((word) => (officeSynonyms[word] ?? word).split(' '));
}

/** From plain words, the head last. */
export function officeFrom(parts: readonly string[], of: string | null): Office {
  const before = parts.slice(0, -1);
  return {
    head: parts.at(-1)!,
    field: new Set(before.filter((word) => !changing.has(word))),
    changes: new Set(before.filter((word) => changing.has(word))),
    of,
  };
}

/** A field that is a rank: “the minister” is no prime minister. */
const ranking = ['first', 'prime'];

/** Can a role stand for the holder of a title? Same head and changes, no field that the title lacks, no other country or body. */
export function roleFits(role: Office, title: Office): boolean {
  if (role.head !== title.head || !sameSet(role.changes, title.changes)) return false;
  for (const word of role.field) if (!title.field.has(word)) return false;
  for (const word of ranking) if (title.field.has(word) && !role.field.has(word)) return false;
  return role.of === null || title.of === null || role.of === title.of;
}

/** Are they one office, whatever country or body it is held in? */
export function sameKind(a: Office, b: Office): boolean {
  return a.head === b.head && sameSet(a.changes, b.changes) && sameSet(a.field, b.field);
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const item of a) if (!b.has(item)) return false;
  return true;
}
