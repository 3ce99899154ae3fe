import { groupBy } from '../group-by.ts';
import { latest } from '../latest.ts';
import { fewestCompared, wordingOf, type Wording } from './quote-wordings.ts';
import { relatedArticles } from '../related/related-articles.ts';
import type { RuleContext } from '../rule.ts';
import { negations } from './turning.words.ts';
import { speakerOf } from './utterances.ts';
import type { Word } from './wording.ts';

/**
 * Short quotations that stand in one of the same speaker, in articles that tell of one event, but for a denial there: “It is not a cure.” and
 * “It is a cure.” share too little to be one utterance.
 */
export function* deniedOnes(context: RuleContext): Generator<readonly [Wording, Wording]> {
  const spokenIn = latest((index: number) => spokenWordings(context, index), mostHeld);
  for (const [a, b] of relatedArticles(context)) {
    const [here, there] = [spokenIn(a), spokenIn(b)];
    yield* deniedIn(here.denying, there.shorts);
    yield* deniedIn(there.denying, here.shorts);
  }
}

/** What an article quotes of speakers that are known. */
interface Spoken {
  readonly wording: Wording;
  readonly speaker: string;
}

/** Those of an article that deny something, and those that another article may have with a denial more. */
interface SpokenIn {
  readonly denying: readonly Spoken[];
  readonly shorts: Shorts;
}

/** By speaker: the short wordings by all their words, and what tells most stretches to be none of them. */
type Shorts = ReadonlyMap<string, { readonly bySaying: Map<string, Wording[]>; readonly openings: Set<string> }>;

/** Articles of which the words are held at once: many are related to one. */
const mostHeld = 512;

function spokenWordings(context: RuleContext, index: number): SpokenIn {
  const spoken: Spoken[] = [];
  const groups = context.links.quotes.of[index]!;
  for (let quote = 0; quote < groups.length; quote++) {
    const telling = context.telling(index, quote);
    const speaker = telling && speakerOf(context, telling);
    if (speaker) spoken.push({ wording: wordingOf(telling), speaker: speaker.id });
  }
  return {
    denying: spoken.filter(({ wording: { words } }) => words.some(({ word }) => negations.includes(word))),
    shorts: shortsOf(spoken),
  };
}

function shortsOf(spoken: readonly Spoken[]): Shorts {
  const isShort = ({ wording: { words } }: Spoken) => words.length >= fewestCompared && words.length <= longestDenied;
  const bySpeaker = groupBy(spoken.filter(isShort), ({ speaker }) => speaker);
  return new Map(
    [...bySpeaker].map(([speaker, own]) => {
      const wordings = own.map(({ wording }) => wording);
      return [
        speaker,
        {
          bySaying: groupBy(wordings, ({ words }) => saying(words)),
          openings: new Set(wordings.map(({ words }) => words[0].word)),
        },
      ];
    }),
  );
}

/** Stretches of the longer ones that say all that a shorter one says, and one word of denial more. */
function* deniedIn(longs: readonly Spoken[], shorts: Shorts): Generator<readonly [Wording, Wording]> {
  for (const { wording: long, speaker } of longs) {
    const own = shorts.get(speaker);
    if (!own) continue;
    for (const [at, { word }] of long.words.entries()) {
      if (!negations.includes(word)) continue;
      for (let length = fewestCompared; length <= longestDenied; length++)
        for (let first = Math.max(0, at - length); first <= at && first + length < long.words.length; first++) {
          if (!own.openings.has(long.words[first === at ? at + 1 : first].word)) continue;
          const rest = [...long.words.slice(first, at), ...long.words.slice(at + 1, first + length + 1)];
          for (const short of own.bySaying.get(saying(rest)) ?? []) yield [long, short];
        }
    }
  }
}

function saying(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(' ');
}

const longestDenied = 12;
