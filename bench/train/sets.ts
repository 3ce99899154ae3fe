import { readFileSync } from 'node:fs';
import { articleOf, type Text } from '../../src/model/index.ts';
import { hashWord, readText, tokenAt } from '../../src/text/index.ts';
import { Allow } from '../../src/entities/recognise/viterbi.ts';
import { allowedAt, bits, findSegments, isAbbreviation } from '../../src/entities/recognise/segments.ts';
import { Word, anyHonorific } from '../../src/entities/word-classes.ts';

/**
 * The training sets and what each of them means by a name. Weight: how many times its documents are seen an epoch (a fraction: that share
 * of them). Where a set without the type “other” may well hold such names, its unlabelled words may be some (`hasOther` false).
 */
export const trainingSets = [
  { id: 'gmb-voa', weight: 0.3, hasOther: true },
  { id: 'crossner-train', weight: 1, hasOther: true },
  { id: 'btc', weight: 1, hasOther: false },
  { id: 'wikigold', weight: 4, hasOther: true },
  { id: 'wnut17-train', weight: 2, hasOther: true },
  { id: 'gum-permissive', weight: 1, hasOther: true },
  { id: 'multiner-gov', weight: 1, hasOther: true },
  { id: 'uner-ewt-dev', weight: 8, hasOther: true },
] as const;
export type TrainingSet = (typeof trainingSets)[number];

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: 'person' | 'organisation' | 'place' | 'misc';
}

/** A document with what is known of each token’s label. */
export interface Document {
  readonly set: string;
  /** Mixed into features that are the set’s own. */
  readonly salt: number;
  readonly text: Text;
  /** Bits of `Allow` a token that agree with the gold. */
  readonly allowed: Uint8Array;
  /** Bits of the types that agree with the gold. */
  readonly types: Uint8Array;
  /** What the set calls names. */
  readonly gold: readonly GoldName[];
}

const the = hashWord('the');
const typeIndex = { person: 0, organisation: 1, place: 2, misc: 3 } as const;

const rows = <Row>(path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

export function readSet(folder: string, { id, hasOther }: { id: string; hasOther: boolean }): Document[] {
  const gold = new Map(
    rows<{ id: string; entities: GoldName[] }>(`${folder}/${id}/gold.jsonl`).map((row) => [row.id, row.entities]),
  );
  return rows<{ id: string; text: string }>(`${folder}/${id}/docs.jsonl`).map((doc) =>
    documentOf(id, textOf(doc), gold.get(doc.id) ?? [], hasOther),
  );
}

export function textOf({ id, text }: { id: string; text: string }): Text {
  return readText(articleOf({ id, text }));
}

function documentOf(set: string, text: Text, gold: readonly GoldName[], hasOther: boolean): Document {
  const segments = findSegments(text);
  const inSegment = new Uint8Array(text.count);
  for (let s = 0; s < segments.count; s++) inSegment.fill(1, segments.first[s], segments.last[s]);
  const allowed = new Uint8Array(text.count).fill(Allow.outside);
  const types = new Uint8Array(text.count).fill(15);
  if (!hasOther) {
    for (let i = 0; i < text.count; i++) allowed[i] = allowedAt(text, i);
    types.fill(8);
  }
  for (const name of gold) {
    const span = contractSpan(text, name);
    if (span === null) continue;
    const { first, last } = span;
    if (inSegment.subarray(first, last).includes(0)) {
      // A name that is partly in lower case: unreachable, so nothing is asked of the words that are.
      for (let i = first; i < last; i++) if (inSegment[i] === 1) free(text, allowed, types, i);
      continue;
    }
    for (let i = first; i < last; i++) {
      const position =
        last - first === 1 ? Allow.unit : i === first ? Allow.begin : i + 1 === last ? Allow.last : Allow.inside;
      if ((allowedAt(text, i) & position) === 0) {
        for (let k = first; k < last; k++) free(text, allowed, types, k);
        break;
      }
      allowed[i] = position;
      types[i] = 1 << typeIndex[name.type];
    }
  }
  return { set, salt: hashWord(set), text, allowed, types, gold };
}

function free(text: Text, allowed: Uint8Array, types: Uint8Array, i: number): void {
  allowed[i] = allowedAt(text, i);
  types[i] = 15;
}

/** The set’s name in our terms: tokens without determiner, honorific, office and possessive; null for what is no name to us. */
function contractSpan(text: Text, { start, end, type }: GoldName): { first: number; last: number } | null {
  let first = tokenAt(text, start);
  let last = tokenAt(text, end - 1) + 1;
  if (first >= text.count) return null;
  last = Math.min(last, text.count);
  const { kind, hash } = text;
  const words = bits.words;
  const isWord = (i: number) => kind[i] <= 4;
  const strips = (i: number) =>
    !isWord(i) ||
    hash[i] === the ||
    (type === 'person' &&
      last - first > 1 &&
      (words[i] & (anyHonorific | Word.officeHead | Word.officeModifier)) !== 0 &&
      (words[i] & (Word.femaleName | Word.maleName)) === 0);
  while (first < last && strips(first)) first++;
  while (last > first && !isWord(last - 1) && !(isAbbreviation(text, last - 2) && last - first > 1)) last--;
  if (first >= last) return null;
  let demonyms = true;
  for (let i = first; i < last; i++) {
    if (isWord(i) && (words[i] & (Word.demonym | Word.calendar | Word.placeHead)) === 0) demonyms = false;
  }
  if (demonyms && (type === 'misc' || (words[last - 1] & Word.demonym) !== 0)) return null;
  return { first, last };
}
