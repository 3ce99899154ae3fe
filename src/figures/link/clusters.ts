import { keyNumbers } from '../../model/figure-keys.ts';
import { type Figure, isScaleSlip, keyLength } from '../../model/index.ts';

/** What is held of a figure while those of a corpus are compared, of each a few numbers: a large one has millions. */
export interface Row extends Pick<
  Figure,
  'start' | 'end' | 'kind' | 'value' | 'low' | 'high' | 'unit' | 'currency' | 'time' | 'role'
> {
  readonly article: number;
  readonly index: number;
  /** How many figures of the article have its extent, up to it and with it. */
  readonly occurrence: number;
  /** How many of its dimension's base unit its unit is; 1 where it is not converted. */
  readonly factor: number;
  /** Letters of the phrase that says what is measured or counted; null where nothing does. */
  readonly phrase: number | null;
  /** Its words, `keep` knows where. */
  readonly words: number;
}

/** Where the words of a row begin behind their number and that of its own. */
const wordsFrom = 2;

/** Content words that two figures must share to measure the same thing. */
const sharedWords = 2;

/** A word that more clusters than this have proposes none of them: "people" measures nothing by itself. */
const mostClusters = 40;

/**
 * What is looked at of a cluster, side by side in memory, as most looks are at one far from the last and end there. Behind it come the
 * numbers of the words of its first member, each once.
 */
const Entry = { tried: 0, cluster: 1, value: 2, scale: 3, lastArticle: 4, words: 5, firstWord: 6 } as const;
const nowhere: readonly number[] = [];

/** Groups figures of one measure, in order of article. One for a corpus, as its tables are used again for each measure. */
export class Clusters {
  readonly #words = new Numbers<number>();
  /** Words of rows, one after another, the number of them before each. */
  #kept = new Int32Array(1 << 14);
  #keptEnd = 0;
  readonly #scales = new Numbers<number>();
  /** Values without limits, and values with them. */
  readonly #values = new Numbers<number>();
  readonly #ranges = new Numbers<string>();
  /** By the number of a word: how often the figure at hand has it. */
  #having = new Uint8Array(1024);
  #found: Row[][] = [];
  /** An entry a cluster, one after another. */
  #entries = new Int32Array(1 << 14);
  #end = 0;
  /** By the number of a word: where the clusters that have it have their entries, ascending. */
  #byWord = new Map<number, number[]>();
  /** The same by article and value. */
  #byValue = new Map<string, number[]>();
  /** Rows that a cluster was sought for. */
  #tries = 0;

  /** Greedy clusters around their first member, which each member must fit: no chain of weak links. Candidates share a content word. */
  of(rows: readonly Row[]): Row[][] {
    this.#found = [];
    this.#end = 0;
    this.#byWord.clear();
    this.#byValue.clear();
    for (const row of rows) {
      const words = this.#wordsOf(row);
      const having = this.#having;
      for (const word of words) having[word]++;
      this.#tries++;
      const [value, scale] = [this.#valueOf(row), this.#scales.of(row.factor)];
      const told = repeatable(row) ? `${row.article} ${row.value}` : null;
      const again = (told !== null && this.#byValue.get(told)) || nowhere;
      let home = this.#homeAmong(again, row, value, scale, Infinity);
      for (const word of words) home = this.#homeAmong(this.#byWord.get(word) ?? nowhere, row, value, scale, home);
      for (const word of words) having[word] = 0;
      if (home === Infinity) {
        this.#begin(row, words, value, scale, told);
      } else {
        this.#found[this.#entries[home + Entry.cluster]].push(row);
        this.#entries[home + Entry.lastArticle] = row.article;
      }
    }
    return this.#found;
  }

  /** Keeps the words of a figure for its row. */
  keep({ keys }: Figure): number {
    const words = keyNumbers(keys.words + keys.context);
    const place = this.#keptEnd;
    this.#keptEnd += wordsFrom + words.length;
    if (this.#keptEnd > this.#kept.length) {
      const longer = new Int32Array(this.#keptEnd * 2);
      longer.set(this.#kept);
      this.#kept = longer;
    }
    this.#kept[place] = words.length;
    this.#kept[place + 1] = keys.words.length / keyLength;
    for (let i = 0; i < words.length; i++) this.#kept[place + wordsFrom + i] = this.#words.of(words[i]);
    if (this.#words.count > this.#having.length) this.#having = new Uint8Array(this.#words.count * 2);
    return place;
  }

  #wordsOf({ words }: Row): Int32Array {
    return this.#kept.subarray(words + wordsFrom, words + wordsFrom + this.#kept[words]);
  }

  /** Words of what is measured and counted, without those around. */
  #ownWordsOf({ words }: Row): Int32Array {
    return this.#kept.subarray(words + wordsFrom, words + wordsFrom + this.#kept[words + 1]);
  }

  /** May two values be of one thing? Where both say what they measure, they say so with a word in common; a magnitude is a quake's. */
  #measureAlike(a: Row, b: Row): boolean {
    if (a.unit === 'magnitude') return true;
    const [one, other] = [this.#ownWordsOf(a), this.#ownWordsOf(b)];
    return one.length === 0 || other.length === 0 || one.some((word) => other.includes(word));
  }

  /** Equal for figures of one value and limits. */
  #valueOf({ value, low, high }: Row): number {
    if (value !== null && low === null && high === null) return this.#values.of(value) * 2;
    return this.#ranges.of(`${value} ${low} ${high}`) * 2 + 1;
  }

  /** The first cluster that a row belongs to, of some and of one known: where their entries are. */
  #homeAmong(some: readonly number[], row: Row, value: number, scale: number, known: number): number {
    const [entries, having, tries] = [this.#entries, this.#having, this.#tries];
    let home = known;
    for (let i = 0; i < some.length; i++) {
      const entry = some[i];
      if (entry >= home) break;
      if (entries[entry + Entry.tried] === tries) continue;
      entries[entry + Entry.tried] = tries;
      const end = entry + Entry.firstWord + entries[entry + Entry.words];
      let common = 0;
      for (let at = entry + Entry.firstWord; at < end; at++) common += having[entries[at]];
      const isOfScale = entries[entry + Entry.scale] === scale;
      const isLast = entries[entry + Entry.lastArticle] === row.article;
      // Nearly all have another value and too little in common.
      if (common <= sharedWords && isOfScale && !isLast && entries[entry + Entry.value] !== value) continue;
      const members = this.#found[entries[entry + Entry.cluster]];
      if (!this.#fits(members[0], row, common) && !repeats(members, row)) continue;
      if (!contradictsItself(members, row)) home = entry;
    }
    return home;
  }

  #fits(first: Row, row: Row, common: number): boolean {
    // All of a kind of count have their noun in common.
    const told = row.kind === 'count' && row.phrase !== null ? common - 1 : common;
    return (
      fits(first, row, sameValue(first, row) ? common : told) &&
      (sameValue(first, row) || this.#measureAlike(first, row))
    );
  }

  #begin(row: Row, words: Int32Array, value: number, scale: number, told: string | null): void {
    const [entry, own] = [this.#end, new Set(words)];
    this.#end += Entry.firstWord + own.size;
    if (this.#end > this.#entries.length) {
      const longer = new Int32Array(this.#end * 2);
      longer.set(this.#entries);
      this.#entries = longer;
    }
    const entries = this.#entries;
    entries[entry + Entry.tried] = this.#tries;
    entries[entry + Entry.cluster] = this.#found.length;
    entries[entry + Entry.value] = value;
    entries[entry + Entry.scale] = scale;
    entries[entry + Entry.lastArticle] = row.article;
    entries[entry + Entry.words] = own.size;
    let at = entry + Entry.firstWord;
    for (const word of own) entries[at++] = word;
    for (const word of words) enter(this.#byWord, word, entry);
    if (told !== null) enter(this.#byValue, told, entry);
    this.#found.push([row]);
  }
}

/** Numbers things as they come. */
class Numbers<Thing> {
  readonly #numbers = new Map<Thing, number>();

  get count(): number {
    return this.#numbers.size;
  }

  of(thing: Thing): number {
    let number = this.#numbers.get(thing);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(thing, number);
    }
    return number;
  }
}

function enter<Key>(clusters: Map<Key, number[]>, key: Key, entry: number): void {
  const list = clusters.get(key);
  if (!list) clusters.set(key, [entry]);
  else if (list.length < mostClusters) list.push(entry);
}

/** A share or sum told again in the same article is the one told before, however short the second time: "a commitment to 2.5%". */
function repeats(members: readonly Row[], row: Row): boolean {
  return repeatable(row) && lastOfArticle(members, row, true);
}

/** Round and everyday numbers are told of many things. */
function repeatable({ kind, value }: Row): boolean {
  return (kind === 'percent' || kind === 'money') && value !== null && value !== 0 && value !== 100;
}

/** An article that gives two values measures two things: today's share and the target, not one share that differs. */
function contradictsItself(members: readonly Row[], row: Row): boolean {
  return lastOfArticle(members, row, false);
}

/** Has one of the last members, which stands in the row's article, the same value, or, if that is asked, another one? */
function lastOfArticle(members: readonly Row[], row: Row, same: boolean): boolean {
  const first = Math.max(0, members.length - mostClusters);
  // Members are in order of article, and the row's is the last.
  for (let i = members.length - 1; i >= first && members[i].article === row.article; i--)
    if (sameValue(members[i], row) === same) return true;
  return false;
}

/** Does a figure fit the first one of a cluster, with which it has so many words in common? */
function fits(a: Row, b: Row, common: number): boolean {
  if (common === 0) return false;
  const same = sameValue(a, b);
  // "12 miles" and "19km" are one where they come to the same; other lengths measure other things.
  if (a.unit !== b.unit && a.factor !== b.factor && !same) return false;
  // Today's share and the target are two things; where the value is the same, one outlet's "today" parts nothing.
  if (!same && (a.role === 'before') !== (b.role === 'before')) return false;
  if (!same && a.time !== null && b.time !== null && a.time !== b.time) return false;
  // Two numbers of nothing named (“2.1 million live there”, “killed tens of thousands”) are of one thing only where they are the same, or
  // have the same digits in another size: £14m here and £14bn there is rather a slip than two sums.
  if (!same && isNameless(a) && isNameless(b) && !isScaleSlip(a, b)) return false;
  if (a.kind === 'date') return same;
  // "first" is said of everything: what it ranks must be told in the same words.
  if (a.kind === 'ordinal') return same && common > sharedWords;
  return same || common > sharedWords;
}

function isNameless({ phrase }: Row): boolean {
  return phrase === null;
}

/** How far apart newsrooms round what they convert. */
const conversion = 0.03;

function sameValue(a: Row, b: Row): boolean {
  if (a.factor === b.factor) return a.value === b.value && a.low === b.low && a.high === b.high;
  if (a.value === null || b.value === null) return false;
  const [x, y] = [a.value * a.factor, b.value * b.factor];
  return Math.abs(x - y) <= conversion * Math.max(Math.abs(x), Math.abs(y));
}
