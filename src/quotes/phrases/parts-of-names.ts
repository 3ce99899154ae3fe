import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { nameParticlesList } from '../data/person-nouns.ts';
import { endsInS, isCapital, isLowerCase, isWord, mentionOn, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { closedClasses } from './noun-phrase.ts';

/** The apostrophe of the teachers’ leader, the boss’ car: one that neither opens nor closes marked words. */
export function isPluralPossessive(reading: Reading, i: number): boolean {
  const { opens, closes, text } = reading;
  return (
    i > 0 &&
    opens[i] === 0 &&
    closes[i] === 0 &&
    text.kind[i - 1] === Kind.word &&
    text.start[i] === text.end[i - 1] &&
    endsInS(reading, i - 1)
  );
}

export function isAmpersand({ text: { kind, source, start } }: Reading, i: number): boolean {
  return kind[i] === Kind.symbol && source.charCodeAt(start[i]) === 0x26;
}

/** "Chamber | chief executive | Marianne Holt": words in lower case between a body and the person who holds an office in it. */
export function isTitle(reading: Reading, from: number, highest: number): boolean {
  const { classes, text } = reading;
  for (let i = from; i < highest && i < from + mostOfTitle; i++) {
    const mention = mentionOn(reading, i);
    if (mention?.kind === 'name') return mention.type === 'person' && i > from;
    if (text.kind[i] !== Kind.word && text.kind[i] !== Kind.hyphen) return false;
    if (isCapital(reading, i) || (classes[i] & (closedClasses | Word.subject | Word.object | Word.time)) !== 0)
      return false;
  }
  return false;
}

const mostOfTitle = 5;

/** Radio 4’s | Today programme, the | Today programme */
export function isOwned(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  const { kind } = text;
  const before = kind[i - 1];
  if (before === Kind.possessive || (classes[i - 1] & Word.determiner) !== 0) return true;
  return isWord(reading, i - 1, hashOf.s) && kind[i - 2] === Kind.mark;
}

/** van, de, bin, al … inside a name. */
export function isNameParticle(reading: Reading, i: number): boolean {
  return isLowerCase(reading, i) && nameParticles.has(reading.text.hash[i]);
}

const nameParticles = WordTable.of(nameParticlesList);
