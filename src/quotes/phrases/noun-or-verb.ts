import { Kind } from '../../model/index.ts';
import { isCapital, isManner, type Reading } from '../reading/reading.ts';
import { Form, formOf, Word } from '../reading/words.ts';

/** Is the word, which could be a noun or adjective too, the verb of a clause here? */
export function actsAsVerb(reading: Reading, i: number, end: number, lowest: number): boolean {
  const { classes, verbs, text } = reading;
  if (i === lowest) return false;
  const before = classes[i - 1];
  const kind = text.kind[i - 1];
  if ((before & (Word.determiner | Word.possessive)) !== 0 && (before & Word.subject) === 0) return false;
  if (kind === Kind.hyphen || kind === Kind.possessive || isManner(reading, i - 1)) return false;
  const form = verbs[i] !== 0 ? formOf(verbs[i]) : Form.past;
  // of registered voters
  if (form === Form.past && (before & (Word.preposition | Word.subordinator | Word.adverb)) === Word.preposition)
    return false;
  if (form === Form.past) return i < end - 1 || verbs[i] !== 0 || (before & Word.auxiliary) !== 0;
  if (form === Form.third) return (before & Word.subject) !== 0 || (isCapital(reading, i - 1) && i < end - 1);
  if (form === Form.base) return (before & (Word.subject | Word.modal)) !== 0 || isTo(reading, i - 1);
  if (form === Form.ing)
    return kind === Kind.comma || (before & (Word.preposition | Word.auxiliary)) !== 0 || kind !== Kind.word;
  // has written; a poll | taken in May, but no old broken windows
  if (form !== Form.participle) return false;
  if ((before & Word.auxiliary) !== 0) return true;
  const place = Word.preposition | Word.time | Word.timeModifier;
  const noun = (before & ~(Word.document | Word.report | Word.stance)) === 0 && kind === Kind.word;
  return noun && (i + 1 === end || (classes[i + 1] & place) !== 0);
}

function isTo({ text: { source, start, end } }: Reading, i: number): boolean {
  return (
    end[i] - start[i] === 2 &&
    (source.charCodeAt(start[i]) | 0x20) === 0x74 &&
    (source.charCodeAt(start[i] + 1) | 0x20) === 0x6f
  );
}
