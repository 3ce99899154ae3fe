import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import {
  behindStretch,
  endsInEd,
  endsInIng,
  endsInS,
  isCapital,
  isLowerCase,
  isManner,
  isPast,
  isPlural,
  isWord,
  mentionOn,
  type Reading,
} from '../reading/reading.ts';
import { anyone, nounAt } from '../reading/nouns.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Word } from '../reading/words.ts';
import { isAttributive } from './noun-phrase-core.ts';
import { closedClasses, mostTokens, type NounPhrase, standsAlone } from './noun-phrase.ts';
import { isAmpersand, isNameParticle, isOwned, isPluralPossessive, isTitle } from './parts-of-names.ts';

/** The noun phrase that begins at token `first`, up to `limit`; null when there is none. */
export function nounPhraseAfter(reading: Reading, first: number, limit: number): NounPhrase | null {
  const highest = Math.min(limit, first + mostTokens);
  let last = coreAfter(reading, first, highest);
  if (last === first) return null;
  const headLast = last;
  const { classes } = reading;
  for (let depth = 0; depth < 3; depth++) {
    // a source close | to the campaign
    const near = last < highest && isWord(reading, last, hashOf.to) && isWord(reading, last - 1, hashOf.close);
    if (last >= highest || !(near || attaches(reading, last))) break;
    const inner = coreAfter(reading, last + 1, highest);
    if (inner === last + 1 || (classes[inner - 1] & (Word.time | Word.timePlural)) !== 0) break;
    last = inner;
  }
  return { first, last, headLast };
}

/** Island | states have left, harbour | reports were late: a noun in -s, whose verb follows. */
function isFollowedByVerb(reading: Reading, i: number, highest: number): boolean {
  const next = i + 1;
  if (next >= highest || reading.text.kind[next] !== Kind.word || !isLowerCase(reading, i)) return false;
  return (reading.classes[next] & Word.auxiliary) !== 0 || (isPast(reading, next) && isLowerCase(reading, next));
}

/** Hale | directs ministries: of two words in -s behind a name the first is its verb. */
function isVerbInS(reading: Reading, i: number, highest: number): boolean {
  const next = i + 1;
  if (next >= highest || reading.text.kind[next] !== Kind.word) return false;
  return endsInS(reading, i) && isLowerCase(reading, next) && endsInS(reading, next) && reading.classes[next] === 0;
}

/** Prepositions that belong to the noun before them more often than to the verb. */
function attaches(reading: Reading, i: number): boolean {
  return isLowerCase(reading, i) && attaching.has(reading.text.hash[i]);
}

const attaching = WordTable.of(['at', 'for', 'from', 'of', 'with']);

function coreAfter(reading: Reading, from: number, highest: number): number {
  const { classes, verbs, opens, mentionAt, text } = reading;
  const { kind, flags } = text;
  let named = false;
  let noun = false;
  let i = from;
  for (; i < highest; i++) {
    const bits = classes[i];
    const here = kind[i];
    if (i > from && (flags[i] & (Flag.sentenceStart | Flag.lineBefore)) !== 0) break;
    if (here === Kind.mark && i > from && isPluralPossessive(reading, i)) {
      named = false;
      continue;
    }
    // Radio 4's
    if (here === Kind.mark && i > from && kind[i - 1] === Kind.number && isWord(reading, i + 1, hashOf.s)) {
      named = false;
      i++;
      continue;
    }
    if (here === Kind.mark) {
      if (opens[i] === 0 || i === from || noun) break;
      i = behindStretch(reading, i, highest) - 1;
      continue;
    }
    if (here === Kind.possessive) {
      if (i === from) break;
      named = false;
      continue;
    }
    if (here === Kind.hyphen || (i > from && (here === Kind.slash || isAmpersand(reading, i)))) continue;
    if (
      here === Kind.number ||
      here === Kind.dotted ||
      here === Kind.alphanumeric ||
      here === Kind.address ||
      here === Kind.currency ||
      here === Kind.percent
    ) {
      if (here === Kind.number && named && i + 1 < highest && kind[i + 1] === Kind.comma) break;
      noun = true;
      continue;
    }
    // A middle initial or an abbreviated title: John F. Hale, Gov. Ito.
    if (here === Kind.stop && i > from && isCapital(reading, i - 1) && i + 1 < highest && isCapital(reading, i + 1))
      continue;
    if (here !== Kind.word) break;
    // What a hyphen joins is one word, whatever its parts are: the 46-year-old.
    if (i > from && kind[i - 1] === Kind.hyphen && (flags[i] & Flag.spaceBefore) === 0) {
      noun = true;
      continue;
    }
    if (
      mentionAt[i] > 0 ||
      ((flags[i] & Flag.capital) !== 0 && (bits & (Word.determiner | Word.possessive | Word.subject | Word.time)) === 0)
    ) {
      named = true;
      noun = true;
      continue;
    }
    if (
      i === from &&
      (bits & (Word.subject | Word.object)) !== 0 &&
      ((bits & Word.possessive) === 0 || ((bits & Word.object) !== 0 && standsAlone(reading, i + 1, highest)))
    )
      return i + 1;
    if ((bits & (Word.determiner | Word.possessive)) !== 0) {
      if (i > from) break;
      continue;
    }
    if ((bits & Word.quantifier) !== 0) {
      noun = true;
      continue;
    }
    if (isAttributive(reading, i, from)) continue;
    // a study | last year
    if ((bits & Word.timeModifier) !== 0 && noun && (classes[i + 1] & (Word.time | Word.timePlural)) !== 0) break;
    // the month’s figures; the BBC’s Today programme
    const owns =
      (bits & Word.time) !== 0 &&
      ((i + 1 < highest && kind[i + 1] === Kind.possessive) ||
        (i > from && (flags[i] & Flag.capital) !== 0 && isOwned(reading, i)));
    if ((bits & (closedClasses | Word.subject | Word.object | Word.time)) !== 0 && !owns) break;
    const value = verbs[i];
    // "court documents": no verb but a noun of that spelling
    if (value !== 0 && noun && !(named === false && (bits & Word.document) !== 0)) {
      const form = formOf(value);
      const plural = form === Form.third && isFollowedByVerb(reading, i, highest);
      if (
        form === Form.past ||
        (form === Form.third && !plural) ||
        form === Form.participle ||
        (form === Form.ing && named)
      )
        break;
      // people close to the mayor
      const near = isWord(reading, i, hashOf.close) && i + 1 < highest && isWord(reading, i + 1, hashOf.to);
      if (form === Form.base && kind[i - 1] === Kind.word && isPlural(reading, i - 1) && !near) break;
    } else if (noun && (endsInEd(reading, i) || (named && endsInIng(reading, i)))) break;
    if (isManner(reading, i) && noun) break;
    // Behind a name a word in lower case begins something else, unless it is a plural (Hale supporters), a name follows (Brenner founder
    // Ada Hale), the capital is an adjective’s (Swiss bank) or the phrase began with a determiner (the Hale campaign).
    if (
      named &&
      (classes[from] & (Word.determiner | Word.possessive | Word.quantifier)) === 0 &&
      (flags[i] & Flag.capital) === 0
    ) {
      const particle = isNameParticle(reading, i) && i + 1 < highest && isCapital(reading, i + 1);
      const adjective = i - 1 === from && mentionAt[from] === 0;
      // Ohio governor
      const office =
        ((bits & Word.honorific) !== 0 || (nounAt(reading, i) & anyone) !== 0) &&
        mentionOn(reading, i - 1)?.type !== 'person';
      const plain = endsInS(reading, i) || adjective || office || (i + 1 < highest && isCapital(reading, i + 1));
      const closed = value !== 0 || (office ? bits & ~Word.honorific : bits) !== 0;
      if (!particle && !isTitle(reading, i, highest) && (closed || !plain || isVerbInS(reading, i, highest))) break;
    }
    noun = true;
  }
  while (i > from && (kind[i - 1] === Kind.hyphen || kind[i - 1] === Kind.possessive)) i--;
  return noun ? i : from;
}
