import { Flag, Kind } from '../../model/index.ts';
import { behindStretch, endsInEd, isManner, type Reading } from '../reading/reading.ts';
import { Form, formOf, Word } from '../reading/words.ts';
import { isFiniteAuxiliary } from './finite-verbs.ts';

const clauseOpeners = Word.relative | Word.subordinator | Word.question;

/**
 * Where the main verb of a sentence begins whose subject holds the clause that begins at `first`: her warning that the pier could fall |
 * went unheard. `limit` where the clause runs to the end. Each clause that opens on the way (who, because, if) has a finite verb of its own;
 * a verb behind "and" is the main one only where no other follows.
 */
export function mainVerbBehind(reading: Reading, first: number, limit: number): number {
  const { classes, opens, text } = reading;
  let open = 1;
  let joined = false;
  let doubtful = -1;
  let reduced = false;
  for (let i = first; i < limit; i++) {
    if (opens[i] > 0) {
      const behind = behindStretch(reading, i, limit);
      // that “nobody asked” him: the clause’s verb may stand in the marks.
      for (i++; open > 0 && i < behind; i++)
        if (isFinite(reading, i, first)) {
          open--;
          break;
        }
      i = behind - 1;
      continue;
    }
    if (text.kind[i] === Kind.semicolon || text.kind[i] === Kind.colon) break;
    if (text.kind[i] !== Kind.word) continue;
    if (isFinite(reading, i, first)) {
      const end = behindGroup(reading, i, limit);
      if (open > 0) {
        open--;
        reduced = isReduced(reading, i, limit);
      } else if ((classes[i - 1] & Word.subject) !== 0) {
        // so she | could: it has a subject of its own
        reduced = false;
      } else if (reduced && (classes[i] & Word.auxiliary) !== 0 && isFollowed(reading, end, limit, first)) {
        // that piers built here could hurt people | was ignored
        reduced = false;
      } else if (joined || isReduced(reading, i, limit)) doubtful = i;
      else return withAdverbs(reading, i, first);
      joined = false;
      i = end - 1;
    } else if ((classes[i] & Word.coordinator) !== 0) {
      joined = true;
      // "rose and fell": one subject, and the clause goes on.
      if (i + 1 < limit && isFinite(reading, i + 1, first)) i = behindGroup(reading, i + 1, limit) - 1;
    } else if (i > first && (classes[i] & clauseOpeners) !== 0 && (classes[i] & Word.preposition) === 0) open++;
  }
  return doubtful > 0 ? withAdverbs(reading, doubtful, first) : limit;
}

function isFinite(reading: Reading, i: number, first: number): boolean {
  const { classes, verbs, text } = reading;
  if ((classes[i] & (Word.auxiliary | Word.contraction)) !== 0) return isFiniteAuxiliary(reading, i);
  if (i === first || (text.flags[i] & Flag.capital) !== 0) return false;
  if ((classes[i - 1] & (Word.determiner | Word.possessive | Word.preposition)) !== 0) return false;
  if (verbs[i] === 0) return endsInEd(reading, i);
  return formOf(verbs[i]) === Form.past || formOf(verbs[i]) === Form.third;
}

/** Behind auxiliaries, adverbs and the verb: could soon have been seen. */
function behindGroup(reading: Reading, from: number, limit: number): number {
  const { classes, verbs } = reading;
  let i = from;
  while (
    i < limit &&
    ((classes[i] & (Word.auxiliary | Word.negation | Word.contraction)) !== 0 ||
      ((classes[i] & Word.adverb) !== 0 && (classes[i] & (Word.determiner | Word.preposition)) === 0) ||
      isManner(reading, i))
  )
    i++;
  return i < limit && (verbs[i] !== 0 || endsInEd(reading, i)) ? i + 1 : Math.max(i, from + 1);
}

/** "firms based abroad", "people hurt in it": a participle behind its noun, before a place. */
function isReduced({ classes }: Reading, i: number, limit: number): boolean {
  return (
    (classes[i] & Word.auxiliary) === 0 && i + 1 < limit && (classes[i + 1] & (Word.preposition | Word.adverb)) !== 0
  );
}

/** Does another finite verb follow in the same clause? */
function isFollowed(reading: Reading, from: number, limit: number, first: number): boolean {
  for (let i = from; i < limit; i++) {
    if (reading.text.kind[i] === Kind.comma || (reading.classes[i] & clauseOpeners) !== 0) return false;
    if (isFinite(reading, i, first)) return true;
  }
  return false;
}

function withAdverbs(reading: Reading, verb: number, first: number): number {
  let i = verb;
  while (i - 1 > first && isManner(reading, i - 1)) i--;
  return i;
}
