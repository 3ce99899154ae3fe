import type { Gender, Span, Text } from '../../model/index.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { extent, isMarked, placeOf, speakerOf, utterances, type Telling } from '../utterances.ts';
import { commonWords, compareWordings, readWords, wordingKey, type Word } from '../wording.ts';

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
  *check(context) {
    for (const tellings of utterances(context)) {
      const spoken = tellings
        .filter(({ quote }) => isMarked(quote))
        .map((telling) => ({
          telling,
          speaker: speakerOf(context, telling),
          words: readWords(telling.article, ownParts(telling)),
          pronoun: pronounOf(telling),
          gender: genderOf(telling),
        }))
        .filter(({ speaker, words }) => speaker?.type === 'person' && words.length >= context.options.words);
      const rivals = spoken.filter((one) =>
        spoken.some(
          (other) => other.speaker !== one.speaker && certainlyOthers(one, other) && sameWords(one.words, other.words),
        ),
      );
      const speakers = [...new Set(rivals.map(({ speaker }) => speaker!.name))];
      if (speakers.length < 2) continue;
      yield {
        message: `The quotation is given to ${speakers.join(' and to ')}`,
        places: rivals.map(({ telling }) => placeOf(telling, extent(telling.quote))),
        key: [...speakers, wordingKey(rivals[0]!.words)],
      };
    }
  },
});

/** How a telling names who speaks, read once: an utterance may be told thousands of times. */
interface Named {
  readonly pronoun: Gender | undefined;
  readonly gender: Gender;
}

/** The stretches of a quotation without what stands in marks inside it: what it quotes of somebody else, whether or not that is said. */
function ownParts({ article: { text }, quote }: Telling): readonly Span[] {
  const inner = innerMarks(text).filter(({ start, end }) =>
    quote.parts.some((part) => part.start < start && end <= part.end),
  );
  return quote.parts.flatMap(({ start, end }) => {
    const own: Span[] = [];
    let from = start;
    for (const cut of inner) {
      if (cut.start < from || cut.end > end) continue;
      own.push({ start: from, end: cut.start });
      from = cut.end;
    }
    return [...own, { start: from, end }].filter((part) => part.end > part.start);
  });
}

const known = new WeakMap<Text, readonly Span[]>();

/** What stands in marks inside others, marks and all. */
function innerMarks(text: Text): readonly Span[] {
  const read = known.get(text);
  if (read) return read;
  const { count, open, close, within } = text.marks;
  const spans: Span[] = [];
  for (let mark = 0; mark < count; mark++)
    if (within[mark] >= 0)
      spans.push({ start: text.start[open[mark]], end: text.end[Math.min(close[mark], text.count - 1)] });
  known.set(text, spans);
  return spans;
}

/** Nearly all words of the shorter one, which is not a small part of the longer: two utterances may be taken for one there. */
function sameWords(a: readonly Word[], b: readonly Word[]): boolean {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const fewest = Math.max(0.8 * shorter, 0.4 * longer);
  return shorter >= fewest && commonWords(a, b) >= fewest && compareWordings(a, b).matched >= fewest;
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
function pronounOf({ article, quote }: Telling): Gender | undefined {
  const source = quote.source ? article.source.slice(quote.source.start, quote.source.end).toLowerCase() : '';
  if (source === 'he' || source === 'him') return 'male';
  if (source === 'she' || source === 'her') return 'female';
  return source === 'they' || source === 'it' || source === 'who' || source === 'i' ? null : undefined;
}

function genderOf({ article, quote }: Telling): Gender {
  return article.annotation.entities[quote.speaker?.entity ?? -1]?.gender ?? null;
}
