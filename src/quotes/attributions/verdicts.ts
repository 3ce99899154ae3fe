import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { cryNouns, verdictNouns } from '../data/function-words.ts';
import type { Attribution } from '../model/attribution.ts';
import { labelOf } from '../model/label-of.ts';
import type { Marked } from '../model/report.ts';
import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';

const nouns = WordTable.of(new Set([...verdictNouns, ...cryNouns]));
const linking = WordTable.of(['came', 'comes', 'is', 'was', 'were']);
/** Tokens of the sentence that are looked at behind the marks. */
const longest = 24;

/**
 * “Grim,” was Ada Hale’s verdict; “No,” came the reply from the mayor; “a wreck” is how Ito described it: marked words that a noun of speech
 * is said of, and whose it is.
 */
export function verdictBehind(reading: Reading, { behind }: Marked): Attribution | null {
  const { text, closes, classes } = reading;
  const { count, kind, blockOf } = text;
  if (closes[behind - 1] === 0) return null;
  const verb = behind < count && kind[behind] === Kind.comma ? behind + 1 : behind;
  if (verb + 1 >= count || !linking.has(text.hash[verb]) || blockOf[verb] !== blockOf[behind - 1]) return null;
  const limit = Math.min(count, verb + longest);
  let i = verb + 1;
  while (i < limit && (classes[i] & Word.adverb) !== 0 && !isWord(reading, i, hashOf.all)) i++;
  if (isWord(reading, i, hashOf.how)) {
    const source = nounPhraseAfter(reading, i + 1, limit);
    return source && maySpeak(reading, source) ? labelOf(reading, source, i, -1) : null;
  }
  if (isWord(reading, i, hashOf.all)) {
    const source = nounPhraseAfter(reading, i + 1, limit);
    return source && maySpeak(reading, source) ? labelOf(reading, source, i, -1) : null;
  }
  const told = nounPhraseAfter(reading, i, limit) ?? behindOnly(reading, i, limit) ?? criesAt(reading, i);
  if (!told) return null;
  const noun = told.headLast - 1;
  if (!isVerdict(reading, noun)) return null;
  const source = ownerOf(reading, told) ?? giverOf(reading, told, limit);
  return source ? labelOf(reading, source, noun, -1) : null;
}

/** “We row.” | Those were the words of Ada Hale, | These are the sentiments expressed by Ito: the sentence behind tells whose words they were. */
export function sentimentBehind(reading: Reading, { open, behind }: Marked): Attribution | null {
  const { text, classes } = reading;
  const from = text.kind[behind] === Kind.stop ? behind + 1 : behind;
  if (from + 4 >= text.count || text.blockOf[from] - text.blockOf[open] > 1) return null;
  if (!pointing.has(text.hash[from]) || (classes[from + 1] & Word.be) === 0) return null;
  const told = nounPhraseAfter(reading, from + 2, Math.min(text.count, from + longest));
  if (!told || !spoken.has(text.hash[told.headLast - 1])) return null;
  // no view supported or shared by somebody else
  const by = expressed.has(text.hash[told.headLast]) && isWord(reading, told.headLast + 1, hashOf.by);
  if (!by && !isWord(reading, told.headLast, hashOf.of)) return null;
  const source = nounPhraseAfter(
    reading,
    by ? told.headLast + 2 : told.headLast + 1,
    Math.min(text.count, from + longest),
  );
  return source && maySpeak(reading, source) ? labelOf(reading, source, told.headLast - 1, -1) : null;
}

const pointing = WordTable.of(['that', 'these', 'this', 'those']);
const expressed = WordTable.of(['expressed', 'given', 'spoken', 'uttered', 'voiced']);
const spoken = WordTable.of(['message', 'opinion', 'sentiment', 'sentiments', 'verdict', 'view', 'views', 'words']);

/** came | shouts from the crowd: a noun that is a verb’s form too. */
function criesAt({ text: { hash } }: Reading, i: number): NounPhrase | null {
  return cries.has(hash[i]) ? { first: i, last: i + 1, headLast: i + 1 } : null;
}

const cries = WordTable.of(cryNouns);

/** was | her only comment: a noun phrase with an adverb between the possessive and the noun. */
function behindOnly(reading: Reading, first: number, limit: number): NounPhrase | null {
  if (!isWord(reading, first + 1, hashOf.only)) return null;
  const noun = nounPhraseAfter(reading, first + 2, limit);
  return noun && { ...noun, first };
}

/** was | the answer, was | her only comment */
function isVerdict({ classes, text: { hash } }: Reading, noun: number): boolean {
  return (classes[noun] & (Word.report | Word.stance)) !== 0 || nouns.has(hash[noun]);
}

/** her | blunt verdict, the mayor’s | reply */
function ownerOf({ classes, text: { kind } }: Reading, { first, headLast }: NounPhrase): NounPhrase | null {
  if ((classes[first] & Word.possessive) !== 0) return { first, last: first + 1, headLast: first + 1 };
  for (let i = headLast - 2; i > first; i--) if (kind[i] === Kind.possessive) return { first, last: i, headLast: i };
  return null;
}

/** the verdict of | Ada Hale, the cry from | the crowd */
function giverOf(reading: Reading, { headLast }: NounPhrase, limit: number): NounPhrase | null {
  if (!isWord(reading, headLast, hashOf.from) && !isWord(reading, headLast, hashOf.of)) return null;
  const giver = nounPhraseAfter(reading, headLast + 1, limit);
  return giver && maySpeak(reading, giver) ? giver : null;
}
