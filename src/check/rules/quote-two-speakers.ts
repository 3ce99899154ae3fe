import type { Gender, LinkedEntity } from '../../model/index.ts';
import { groupBy } from '../group-by.ts';
import { nearest } from '../nearest.ts';
import { corpusOf, defineRule, type RuleContext } from '../rule.ts';
import { extent, type Telling } from '../quotations/telling.ts';
import { placeOf, speakerOf, utterances } from '../quotations/utterances.ts';
import { compareHashes, haveInCommon } from '../quotations/wording.ts';

export default defineRule({
  id: 'quote-two-speakers',
  category: 'quotations',
  summary: 'The same words in quotation marks have one speaker',
  severity: 'error',
  why: 'When two articles give one sentence to two people, one of them is wrong. Only quotations of six words or more are compared, and only people with a name: an office and its holder, an organisation and its spokesman may both be right, and “she” in two articles may be taken for two women by the program alone.',
  options: { words: { default: 6, about: 'fewest words of a quotation that is compared' } },
  examples: {
    pass: [
      corpusOf(
        'Anna Reed said: “We haven’t got the boats to keep the harbour open all winter.”',
        'Paul Marlow said: “Anna Reed told us ‘We haven’t got the boats to keep the harbour open all winter’ and left.”',
      ),
      corpusOf(
        'Anna Reed said: “We haven’t got the boats to keep the harbour open all winter.”',
        'The mayor, Anna Reed, told reporters: “We haven’t got the boats to keep the harbour open all winter.”',
      ),
    ],
    fail: [
      corpusOf(
        'Anna Reed said: “We haven’t got ⟦the boats⟧ to keep the harbour open all winter.”',
        'Paul Marlow said: “We haven’t got ⟦the boats⟧ to keep the harbour open all winter.”',
      ),
    ],
  },
  compares: ['quotes'],
  *check(context) {
    for (const tellings of utterances(context)) {
      const spoken = tellings
        .map((telling) => spokenOf(context, telling))
        .filter(({ speaker, words }) => speaker?.type === 'person' && words.length >= context.options.words);
      if (spoken.every(({ speaker }) => speaker === spoken[0].speaker)) continue;
      const alike = [...groupBy(spoken, tellingKey).values()];
      const isRival = alike.map(([one], at) =>
        nearest(alike, at, mostCompared).some(
          ([other]) => other.speaker !== one.speaker && certainlyOthers(one, other) && sameWords(one, other),
        ),
      );
      const contested = new Set(alike.flatMap((same, at) => (isRival[at] ? same : [])));
      const rivals = spoken.filter((one) => contested.has(one));
      const speakers = [...new Set(rivals.map(({ speaker }) => speaker!.name))];
      if (speakers.length < 2) continue;
      yield {
        message: `The quotation is given to ${speakers.join(' and to ')}`,
        places: rivals.map(({ telling }) => placeOf(telling, extent(telling.quote))),
        key: [...speakers, rivals[0]!.words.join(' ')],
      };
    }
  },
});

/** An utterance may be told in tens of thousands of ways. */
const mostCompared = 2000;

/** A telling by a person, with what it is compared by. */
interface Spoken extends Named {
  readonly telling: Telling;
  readonly speaker: LinkedEntity | undefined;
  /** Hashes, in order. */
  readonly words: Int32Array;
  readonly sorted: Int32Array;
}

function spokenOf(context: RuleContext, telling: Telling): Spoken {
  const words = ownWords(telling);
  return {
    telling,
    speaker: speakerOf(context, telling),
    words,
    sorted: words.toSorted(),
    pronoun: pronounOf(telling),
    gender: telling.gender,
  };
}

function ownWords({ words, own }: Telling): Int32Array {
  return Int32Array.from(own ?? words.filter((_, at) => at % 4 === 0));
}

/** What is the same in tellings that can be compared as one. */
function tellingKey({ speaker, pronoun, gender, words }: Spoken): string {
  return [speaker?.id, pronoun === undefined ? 'named' : pronoun, gender, words.join(' ')].join('\n');
}

/** How a telling names who speaks, read once: an utterance may be told thousands of times. */
interface Named {
  readonly pronoun: Gender | undefined;
  readonly gender: Gender;
}

/** Nearly all words of the shorter one, which is not a small part of the longer: two utterances may be taken for one there. */
function sameWords(a: Spoken, b: Spoken): boolean {
  const [shorter, longer] = [Math.min(a.words.length, b.words.length), Math.max(a.words.length, b.words.length)];
  const fewest = Math.max(0.8 * shorter, 0.4 * longer);
  return (
    shorter >= fewest && haveInCommon(a.sorted, b.sorted, fewest) && compareHashes(a.words, b.words).matched >= fewest
  );
}

/**
 * Who “she” is was inferred; two inferences that part are no contradiction of the articles. Two names are, and so are “he” and “she”, or “she” and
 * a man.
 */
function certainlyOthers(a: Named, b: Named): boolean {
  if (a.pronoun === undefined && b.pronoun === undefined) return true;
  const left = a.pronoun ?? a.gender;
  const right = b.pronoun ?? b.gender;
  return left !== null && right !== null && left !== right;
}

/** The gender of the pronoun that stands for the speaker; undefined where a name or an office does, null for “they” and “it”. */
function pronounOf({ source: written }: Telling): Gender | undefined {
  const source = written.toLowerCase();
  if (source === 'he' || source === 'him') return 'male';
  if (source === 'she' || source === 'her') return 'female';
  return source === 'they' || source === 'it' || source === 'who' || source === 'i' ? null : undefined;
}
