import type { Quote } from '../model/index.ts';

/** Parts of quotations and reports with a speaker, in order of start, the longer first. */
export interface Said {
  /** The quote of the innermost part around a stretch. Cheap for stretches asked in order of place. */
  around(start: number, end: number): Quote | null;
}

const nobody: Said = { around: () => null };

/** Parts in order of start, the longer first; those of one article, in memory that the next one uses again. */
let starts = new Int32Array(256);
let ends = new Int32Array(256);
/** The nearest part before each that ends behind it; before a part that ends too early none can lie that reaches far enough up to that one. */
let longer = new Int32Array(256);

/** Good until it is asked for the next article's quotes. */
export function saidBy(quotes: readonly Quote[]): Said {
  const owners: Quote[] = [];
  let isSorted = true;
  let startBefore = -1;
  let endBefore = -1;
  for (let i = 0; i < quotes.length; i++) {
    const quote = quotes[i];
    if (quote.speaker === null) continue;
    const { parts } = quote;
    for (let j = 0; j < parts.length; j++) {
      const { start, end } = parts[j];
      if (start < startBefore || (start === startBefore && end > endBefore)) isSorted = false;
      startBefore = start;
      endBefore = end;
      if (owners.length === starts.length) grow();
      starts[owners.length] = start;
      ends[owners.length] = end;
      owners.push(quote);
    }
  }
  const { length } = owners;
  if (length === 0) return nobody;
  if (!isSorted) sort(owners);
  for (let i = 0; i < length; i++) {
    let before = i - 1;
    while (before >= 0 && ends[before] <= ends[i]) before = longer[before];
    longer[i] = before;
  }
  let at = 0;
  return {
    around(start, end) {
      while (at + 1 < length && starts[at + 1] <= start) at++;
      while (at > 0 && starts[at] > start) at--;
      let inner = at;
      while (inner >= 0 && (ends[inner] < end || starts[inner] > start)) inner = longer[inner];
      return inner < 0 ? null : owners[inner];
    },
  };
}

function grow(): void {
  const larger = (from: Int32Array): Int32Array<ArrayBuffer> => {
    const to = new Int32Array(from.length * 2);
    to.set(from);
    return to;
  };
  starts = larger(starts);
  ends = larger(ends);
  longer = larger(longer);
}

function sort(owners: Quote[]): void {
  const parts = owners.map((owner, i) => ({ owner, start: starts[i], end: ends[i] }));
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  parts.forEach(({ owner, start, end }, i) => {
    owners[i] = owner;
    starts[i] = start;
    ends[i] = end;
  });
}
