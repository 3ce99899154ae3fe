import { wordsOf } from './reading.ts';

/** Words that say nothing of what a sentence is about: the grammar’s own, and the verbs of reporting. */
const grammar: ReadonlySet<string> = new Set(
  (
    'a about according added after again all also am an and any are as asked at be because been before being both but by can could did do ' +
    'does doing done for from further get got had has have he her here hers him his how i if in insisted into is it its itself just last ' +
    'like made make may me might more most must my new no nor not now of off on once only or other our out over own put said say saying ' +
    'says shall she should so some still such than that the their them then there these they this those through to told too under until up ' +
    'us very was we week were what when where which while who whom whose why will with would year yet you your mr mrs ms sir'
  ).split(' '),
);

/** The words of a stretch that say what it is about, without plural s and possessive, each once. */
export function contentWords(stretch: string): Set<string> {
  const found = new Set<string>();
  for (const word of wordsOf(stretch)) {
    const bare = word.replace(/'s$|'$/u, '');
    if (bare.length >= 2 && !grammar.has(bare)) found.add(singular(bare));
  }
  return found;
}

export function isContentWord(word: string): boolean {
  return !grammar.has(word);
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')
    ? word.slice(0, -1)
    : word;
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Do two sentences tell the same? By the words they share, counted and as a share of the shorter one’s. */
export function tellTheSame(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  { words, share }: { words: number; share: number },
): boolean {
  const common = shared(a, b);
  return common >= words && common >= share * Math.min(a.size, b.size);
}
