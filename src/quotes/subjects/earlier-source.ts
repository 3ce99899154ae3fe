import { Kind } from '../../model/index.ts';
import { endOfClause } from '../clauses/end-of-clause.ts';
import type { Attribution } from '../model/attribution.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes, Word } from '../reading/words.ts';

/** Attributions of the sentence that are asked, so that one with thousands is not gone through for each of them. */
export const farthest = 60;

/** Tokens that are looked at of what somebody has said. */
const longest = 500;

/** Who speaks in the attribution before, one of those from `before` on; in that of a relative clause where `relative` is true. */
export function earlierSource(
  reading: Reading,
  found: readonly Attribution[],
  before: number,
  relative: boolean,
  verb: number,
): NounPhrase | null {
  let silent: NounPhrase | null = null;
  for (let f = found.length - 1; f >= before && found.length - f < farthest; f--) {
    const { source, passive, takes, embedded, unsaid } = found[f];
    if (!source || passive || (takes & Takes.mental) !== 0 || (embedded === 'relative' && !relative)) continue;
    if (embedded === 'introduction' && isOver(reading, found[f], verb)) continue;
    if (f > before && isTold(reading, found, before, f)) continue;
    // was charged by Ito for calling: the one it was done to
    if (source.first > found[f].cue.first && isWord(reading, source.first - 1, hashOf.by)) continue;
    if (!unsaid) return source;
    silent ??= source;
  }
  return silent;
}

/** When fans asked how it fell, | Hale laughed, | saying: what introduces the sentence is over where another comma stands behind its own. */
function isOver({ classes, text: { kind } }: Reading, { cue, source }: Attribution, verb: number): boolean {
  if (!source || source.first === 0 || (classes[source.first - 1] & Word.subordinator) === 0) return false;
  let commas = 0;
  for (let i = cue.last; i < verb && i < cue.last + longest; i++) if (kind[i] === Kind.comma) commas++;
  return commas > 1;
}

/** The court heard that Hale had left, telling the crew: who did what is heard, and not the court. */
export function whoWasHeardOf(
  reading: Reading,
  found: readonly Attribution[],
  before: number,
  last: number,
): NounPhrase | null {
  if (found.length === before) return null;
  const { cue, content, source } = found[found.length - 1];
  if (source || content < 0 || !isWord(reading, cue.first, hashOf.heard)) return null;
  return nounPhraseAfter(reading, isWord(reading, content, hashOf.how) ? content + 1 : content, last);
}

/** Hale said that Ito had written, adding: what Ito did is part of what Hale says, who goes on. */
function isTold(reading: Reading, found: readonly Attribution[], before: number, inner: number): boolean {
  const { first } = found[inner];
  for (let f = Math.max(before, inner - farthest); f < inner; f++) {
    const { content, contentForm, sentenceLast, unsaid, source } = found[f];
    if (content < 0 || content > first || contentForm !== 'clause' || unsaid || !source) continue;
    if (first - content < longest && endOfClause(reading, content, Math.min(sentenceLast, content + longest)) > first)
      return true;
  }
  return false;
}
