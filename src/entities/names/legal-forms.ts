import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { bits, isNameWord } from '../recognise/segments.ts';
import { isLegalForm } from './known.ts';
import { nameLike, organisation, type Name } from './name.ts';

/** Short ones that are not written in capitals. */
const cased = WordTable.of(['oy']);
/** Words with a capital before the form at most. */
const longest = 5;

/** “Torvik Robotics Oy”, “Fenmark AS”: what stands before the letters of a firm is its name, whatever the model made of it. */
export function withLegalForms(text: Text, names: readonly Name[]): readonly Name[] {
  let firms: Name[] | null = null;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i === 0 || !isLegalForm(text, i) || !isForm(text, i)) continue;
    const first = firstWord(text, i);
    if (first === i) continue;
    firms ??= [];
    firms.push({ first, last: i + 1, type: organisation, honorific: null, title: null });
  }
  return firms === null ? names : merged(names, firms);
}

/** No AS of a text in capitals, nor Co of Co Down. */
function isForm({ hash, flags, kind, start, end, sentenceOf }: Text, i: number): boolean {
  if (kind[i] !== Kind.word || sentenceOf[i - 1] !== sentenceOf[i] || kind[i - 1] !== Kind.word) return false;
  if (isNameWord(i + 1) && sentenceOf[i + 1] === sentenceOf[i]) return false;
  const short = end[i] - start[i] < 3;
  return short && !cased.has(hash[i])
    ? (flags[i] & Flag.allCapitals) !== 0 && (flags[i - 1] & Flag.allCapitals) === 0
    : (flags[i] & Flag.capital) !== 0;
}

/** The first of the words with a capital that stand in a row before the form. */
function firstWord({ kind, flags, sentenceOf }: Text, form: number): number {
  let first = form;
  while (first > 0 && form - first < longest && kind[first - 1] === Kind.word && isNameWord(first - 1)) {
    if (sentenceOf[first - 1] !== sentenceOf[form]) break;
    first--;
    if ((flags[first] & Flag.sentenceStart) !== 0) break;
  }
  return first;
}

/** Names and firms by place: a firm swallows what lies in it, and a name that goes on around or before it is the firm’s. */
function merged(names: readonly Name[], firms: readonly Name[]): Name[] {
  const all: Name[] = [];
  let n = 0;
  for (const firm of firms) {
    while (n < names.length && names[n].last <= firm.first) all.push(names[n++]);
    let { first, last } = firm;
    for (; n < names.length && names[n].first < firm.last; n++) {
      if (names[n].honorific === null) first = Math.min(first, names[n].first);
      last = Math.max(last, names[n].last);
    }
    all.push(first === firm.first && last === firm.last ? firm : nameLike(firm, { first, last }));
  }
  while (n < names.length) all.push(names[n++]);
  return all;
}
