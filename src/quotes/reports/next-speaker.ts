import { Kind } from '../../model/index.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { introduces } from '../clauses/introductions.ts';
import type { Attribution } from '../model/attribution.ts';
import { behindStretch, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, Takes, Word } from '../reading/words.ts';
import { verbGroup } from '../verbs/verb-groups.ts';

/**
 * Where another one’s words begin, or the speaker’s next ones: Hale said the pier was lost | and Ito said it was not; Hale hinted it would go
 * | but in an open letter she promised that; Hale said it would last | as she told the crew that. The end of the sentence where nobody
 * speaks again. The subject stands right behind the conjunction, or behind what introduces it: what follows a second "that" is part of
 * the report.
 */
export function nextSpeaker(reading: Reading, attributions: readonly Attribution[], index: number): number {
  const { content, form, sentenceLast, embedded, source: speaker } = attributions[index];
  if (content < 0) return sentenceLast;
  const opens = isOpening(attributions[index]);
  for (let other = index + 1; other < attributions.length && other < index + 6; other++) {
    const { first, source, shared, takes, backward, resumes, content: theirs, embedded: place } = attributions[other];
    if (first >= sentenceLast) break;
    // Those who backed the plan | warned that: the verb of the sentence whose subject the relative clause is about.
    if (embedded === 'relative' && !shared && speaker && source?.first === speaker.first && theirs > content)
      return verbGroup(reading, attributions[other].cue.first, content).first;
    // Speaking about the state of the pier | Cllr Hale said: “…”: an opening that lost its comma
    if (opens && source && !shared && !backward && first > content && attributions[other].contentForm === 'marked')
      return first;
    // were told to leave, | a spokesman for the port said
    if (backward && source && !shared && resumes < 0 && first > content + 1 && endsWith(reading, attributions[other]))
      return first;
    if (!source || shared || (takes & Takes.mental) !== 0 || backward || theirs < 0 || source.first !== first) continue;
    // mayors | or crews criticising the port: a participle that tells which crews
    if (form !== Form.ing && attributions[other].form === Form.ing && source.last === attributions[other].cue.first)
      continue;
    // met Hale | and Ito, both of whom said: two people, and no next clause
    if (place === 'relative' && isOfSeveral(reading, attributions[other])) continue;
    // said that the mayor and his aide | had criticised: told in the past of what was said
    if (isPluperfect(reading, attributions[other])) continue;
    const conjunction = conjunctionBefore(reading, attributions[other], content);
    if (conjunction > content + 1 && isSaid(reading, content, conjunction)) return conjunction;
  }
  return sentenceLast;
}

/** A participle that begins the sentence, with what it speaks of. */
function isOpening({ form, contentForm, cue, sentenceFirst }: Attribution): boolean {
  return form === Form.ing && contentForm === 'noun' && cue.first === sentenceFirst;
}

function isPluperfect({ classes, text: { hash } }: Reading, { source, cue }: Attribution): boolean {
  for (let i = source!.last; i < cue.first && i < source!.last + 4; i++) {
    if ((classes[i] & Word.relative) !== 0) return false;
    if (hash[i] === hashOf.had) return true;
  }
  return false;
}

/** Does "of whom" stand between the source and its verb? */
function isOfSeveral({ text: { hash } }: Reading, { source, cue }: Attribution): boolean {
  for (let i = source!.last; i < cue.first && i < source!.last + 8; i++) if (hash[i] === hashOf.whom) return true;
  return false;
}

/** …, a spokesman said on Monday.: a verb of speech and a day, behind a comma, end the sentence. */
function endsWith({ text: { kind } }: Reading, { first, cue, takes, sentenceLast }: Attribution): boolean {
  const speech = Takes.speech | Takes.clause;
  return (
    kind[first - 1] === Kind.comma && (takes & (speech | Takes.weak)) === speech && sentenceLast - cue.last <= saidLast
  );
}

/** Tokens that may stand behind the verb of speech that a sentence ends with. */
const saidLast = 4;

/** The conjunction that joins the clause of an attribution to the words before it, or -1. */
function conjunctionBefore(reading: Reading, { first, contentForm }: Attribution, content: number): number {
  const { classes, text } = reading;
  let before = first - 1;
  while (before > content && (classes[before] & (Word.adverb | Word.coordinator)) === Word.adverb) before--;
  // as she told the crew: no comparison (as dear as she said)
  if (isWord(reading, before, hashOf.as))
    return contentForm === 'clause' && (classes[first] & Word.subject) !== 0 && !isCompared(reading, before)
      ? before
      : -1;
  if ((classes[before] & Word.coordinator) !== 0) return text.kind[before - 1] === Kind.dash ? -1 : before;
  return beforeIntroduction(reading, first, content);
}

/** Tokens that an introduction has at most. */
const longestIntroduction = 25;

/** , but in a message to members | she promised: the conjunction before what introduces the clause at `first`, or -1. */
function beforeIntroduction(reading: Reading, first: number, content: number): number {
  const { classes, opens, text } = reading;
  const clause = Word.subject | Word.auxiliary | Word.contraction | Word.relative;
  for (let i = first - 2; i > content && first - i < longestIntroduction; i--) {
    if (opens[i] > 0 || text.kind[i] === Kind.semicolon || text.kind[i] === Kind.dash || (classes[i] & clause) !== 0)
      return -1;
    if (text.kind[i] !== Kind.word || (classes[i] & Word.coordinator) === 0) continue;
    // A message aimed at members and friends: the conjunction of a list.
    if (text.kind[i - 1] !== Kind.comma) continue;
    return (classes[i + 1] & Word.subordinator) === 0 && introduces(reading, i + 1) ? i : -1;
  }
  return -1;
}

function isCompared({ text: { hash } }: Reading, as: number): boolean {
  return hash[as - 1] === hashOf.so || hash[as - 2] === hashOf.as || hash[as - 3] === hashOf.as;
}

/** Is something said before the conjunction: a clause, behind "but" a few words of one, or marked words alone? */
function isSaid(reading: Reading, content: number, conjunction: number): boolean {
  if (reading.opens[content] > 0 && behindStretch(reading, content, conjunction) === conjunction) return true;
  if (isWord(reading, conjunction, hashOf.but) && conjunction - content > 4) return true;
  return hasFiniteVerb(reading, content, conjunction);
}
