import { Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { vocabulary } from '../vocabulary.ts';
import { Known } from '../word-classes.ts';
import { nameLike, organisation, place, type Name } from './name.ts';

const beating = WordTable.of(called.sidesBeat);
/** How far behind the verb the score may stand, in tokens. */
const reach = 8;

/** “Hull beat Leeds 2-0”: towns that play are clubs, here and in the rest of the article; countries stay what they are. */
export function asSides(text: Text, names: readonly Name[]): readonly Name[] {
  let sides: Set<number> | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    if (name.type !== place || !beating.has(text.hash[name.last]) || !isScored(text, name.last + 1)) continue;
    sides ??= new Set();
    addTown(text, name, sides);
    if (n + 1 < names.length && names[n + 1].first === name.last + 1) addTown(text, names[n + 1], sides);
  }
  if (sides === null) return names;
  const known = sides;
  return names.map((name) =>
    name.type === place && isOneWord(name) && known.has(text.hash[name.first])
      ? nameLike(name, { type: organisation })
      : name,
  );
}

const isOneWord = ({ first, last }: Name): boolean => last - first === 1;

function addTown(text: Text, name: Name, sides: Set<number>): void {
  if (!isOneWord(name) || name.type !== place) return;
  const found = vocabulary().phrases.longestAt(text, name.first, name.last);
  if ((found & 255) !== Known.country || found >> 8 !== 1) sides.add(text.hash[name.first]);
}

/** Two numbers with a hyphen between, in the same sentence. */
function isScored({ kind, sentenceOf, count }: Text, from: number): boolean {
  for (let k = from; k + 2 < count && k < from + reach && sentenceOf[k] === sentenceOf[from - 1]; k++)
    if (
      kind[k] === Kind.number &&
      (kind[k + 1] === Kind.hyphen || kind[k + 1] === Kind.dash) &&
      kind[k + 2] === Kind.number
    )
      return true;
  return false;
}
