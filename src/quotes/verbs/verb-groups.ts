import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { isCapital, isManner, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Word } from '../reading/words.ts';

export interface VerbGroup {
  /** First token of the verb with its auxiliaries and adverbs. */
  first: number;
  negated: boolean;
  passive: boolean;
  perfect: boolean;
  modal: boolean;
  infinitive: boolean;
  /** A pronoun grown together with its verb (he’d) is the subject. */
  subject: number;
}

export function verbGroup(reading: Reading, i: number, first: number): VerbGroup {
  const { classes, text } = reading;
  const group: VerbGroup = {
    first: i,
    negated: false,
    passive: false,
    perfect: false,
    modal: false,
    infinitive: false,
    subject: -1,
  };
  const form = formOf(reading.verbs[i]);
  for (let k = i - 1; k >= first && i - k < 8; k--) {
    if (text.kind[k] === Kind.possessive) {
      const owner = k > first ? classes[k - 1] : 0;
      const auxiliary =
        (owner & (Word.subject | Word.relative | Word.question)) !== 0 ||
        // Hale’s going; but Hale’s warning is hers.
        (form === Form.ing && k > first && isCapital(reading, k - 1) && (classes[i] & Word.report) === 0);
      if (!auxiliary || form === Form.third || form === Form.base) break;
      group.first = k;
      group.perfect = true;
      continue;
    }
    if (text.kind[k] !== Kind.word) break;
    const bits = classes[k];
    if (isCapital(reading, k) && k > first && (bits & Word.subject) === 0) break;
    if ((bits & Word.contraction) !== 0) {
      group.subject = k;
      group.first = k;
      // she’d say, they’ll say
      if (form === Form.base) group.modal = group.perfect = true;
      break;
    }
    if ((bits & Word.auxiliary) !== 0) {
      if ((bits & Word.be) !== 0 && form !== Form.ing && !group.perfect) group.passive = true;
      group.perfect = true;
      if ((bits & Word.modal) !== 0) {
        group.modal = true;
        // should have been told that, could have said so: it was not said
        if (form === Form.past && isUndone(reading, k)) group.negated = true;
      }
      if ((bits & Word.negation) !== 0) group.negated = true;
    } else if ((bits & Word.negation) !== 0) group.negated = true;
    else if (isWord(reading, k, hashOf.to)) {
      group.infinitive = form === Form.base || isPerfectInfinitive(reading, k, i, form);
      if (!group.infinitive) break;
      group.first = k;
      break;
    } else if (!((bits & Word.adverb) !== 0 || isManner(reading, k))) break;
    else if (
      (bits & (Word.subject | Word.determiner | Word.quantifier)) !== 0 &&
      !(k > first && (isWord(reading, k, hashOf.both) || isWord(reading, k, hashOf.all)))
    )
      break;
    group.first = k;
  }
  // "been" under another auxiliary makes the passive: has been told.
  return group;
}

const undone = WordTable.of(['could', 'should']);

function isUndone(reading: Reading, modal: number): boolean {
  return undone.has(reading.text.hash[modal]) && isWord(reading, modal + 1, hashOf.have);
}

/** is alleged | to have said: "have" behind "to", and nothing done to the speaker. */
function isPerfectInfinitive(reading: Reading, to: number, verb: number, form: number): boolean {
  return form === Form.past && verb - to === 2 && isWord(reading, to + 1, hashOf.have);
}
