import { Kind, type Text } from '../../model/index.ts';
import { foldWord, sliceTokens } from '../../text/index.ts';
import { canonicalName, countryOfDemonym } from '../canonical.ts';
import { changingModifiers, officeSynonyms } from '../data/offices.ts';
import { wordsOf, type TokenSpan } from '../names/index.ts';
import { Word } from '../word-classes.ts';

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

const changing = new Set(changingModifiers);

/** The office that a title or role names. `nameAt` says which tokens are names. */
export function officeOf(text: Text, nameAt: Int32Array, { first, last }: TokenSpan): Office | null {
  const words = wordsOf();
  let head = -1;
  for (let i = first; i < last; i++) {
    if (text.kind[i] !== Kind.word) continue;
    if (head >= 0 && (words[i] & Word.connector) !== 0) break;
    if ((words[i] & Word.officeHead) !== 0 && (nameAt[i] === 0 || (words[i] & Word.heldByOne) !== 0)) head = i;
  }
  if (head < 0) return null;
  const before: string[] = [];
  let of: string | null = null;
  for (let i = first; i < last; i++) {
    const word = foldWord(sliceTokens(text, i, i + 1));
    if (nameAt[i] !== 0 && i !== head) {
      const from = i;
      while (i + 1 < last && nameAt[i + 1] === nameAt[i]) i++;
      of ??= canonicalName(sliceTokens(text, from, i + 1));
    } else if ((words[i] & Word.demonym) !== 0) of ??= countryOfDemonym(word);
    else if (i < head && (words[i] & (Word.officeModifier | Word.officeHead)) !== 0) before.push(word);
  }
  const parts = [...before, foldWord(sliceTokens(text, head, head + 1))].flatMap((word) =>
    (officeSynonyms[word] ?? word).split(' '),
  );
  return officeFrom(parts, of);
}

/** From plain words, the head last. */
export function officeFrom(parts: readonly string[], of: string | null): Office {
  const modifiers = parts.slice(0, -1);
  return {
    head: parts.at(-1)!,
    field: new Set(modifiers.filter((word) => !changing.has(word))),
    changes: new Set(modifiers.filter((word) => changing.has(word))),
    of,
  };
}

/** Can a role stand for the holder of a title? Same head, no other changes, and no field or body in the role that the title contradicts. */
export function roleFits(role: Office, title: Office): boolean {
  if (role.head !== title.head || !sameSet(role.changes, title.changes)) return false;
  for (const word of role.field) if (!title.field.has(word)) return false;
  // “the minister” may be any; but “the president” is no “board president”: a field the role leaves out is fine only with a body or field shared.
  return role.of === null || title.of === null || role.of === title.of;
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
