import { Kind, type Speaker } from '../../model/index.ts';
import type { ContentForm, Named } from '../model/attribution.ts';
import type { Marked, Report, Tie } from '../model/report.ts';
import type { Reading } from '../reading/reading.ts';
import { Form, Takes } from '../reading/words.ts';

/** Nobody is named: the words are there, whose they are is open. */
export const unnamed = 0.3;

/**
 * How often marked words tied this way are somebody’s and this speaker’s, when the speaker is named, read off news articles and rounded
 * down. An attribution that the quotation’s own sentence holds right behind it is as good as certain; one that only the neighbourhood
 * suggests is little better than even.
 */
const ofTie: Readonly<Record<Tie, number>> = {
  after: 0.97,
  before: 0.89,
  inside: 0.6,
  clause: 0.78,
  'same-paragraph': 0.75,
  'sentence-before': 0.6,
  'sentence-behind': 0.6,
  colon: 0.65,
  label: 0.6,
  floating: 0.55,
  occasion: 0.55,
  source: unnamed,
  none: unnamed,
};

/** The same for reported speech, by what the verb reports; `none` stands for a report before its verb. */
const ofContent: Readonly<Record<ContentForm, number>> = {
  clause: 0.82,
  none: 0.78,
  text: 0.75,
  marked: 0.65,
  question: 0.7,
  infinitive: 0.7,
  order: 0.65,
  noun: 0.6,
  label: 0.6,
};

/** Confidence from `unnamed` to 0.97 of marked words and their speaker. */
export function confidenceOfMarked(
  reading: Reading,
  { open, stretches, tie, attribution }: Marked,
  { speaker }: Named,
): number {
  if (!attribution) return unnamed;
  const { kind } = reading.text;
  const { close, closed } = reading.marks;
  const m = stretches[stretches.length - 1];
  const final = kind[close[m] - 1];
  let sure = ofTie[tie];
  if (tie === 'after') {
    // “a place to rest” he said: the words may be a title that happens to stand there.
    if (isWordlike(final)) sure -= 0.15;
    // “…,” Hale said. “A pier: without its closing mark the second half may be somebody else’s.
    if (closed[m] === 0) sure -= 0.1;
    if (attribution.form === Form.base) sure -= 0.15;
  } else {
    if (isDescribed(speaker)) sure -= 0.2;
    if (tie === 'before' && isWordlike(kind[open - 1])) sure -= 0.15;
    if (tie === 'before' && isWordlike(final)) sure -= 0.15;
    if (attribution.shared) sure -= 0.1;
  }
  return bounded(sure);
}

/** The same for a report and its speaker. */
export function confidenceOfReport({ attribution, marked }: Report, { speaker }: Named): number {
  let sure = ofContent[attribution.contentForm];
  if (marked.length > 0) sure += 0.05;
  if (isDescribed(speaker)) sure -= 0.1;
  if ((attribution.takes & Takes.weak) !== 0 && marked.length === 0) sure -= 0.15;
  if (attribution.embedded !== 'none') sure -= 0.15;
  if (attribution.shared || attribution.form === Form.ing) sure -= 0.1;
  return bounded(sure);
}

/** No entity of the article: a police spokesman, critics. */
function isDescribed({ entity, speakers }: Speaker): boolean {
  return entity < 0 && !speakers;
}

function isWordlike(kind: number): boolean {
  return kind === Kind.word || kind === Kind.number || kind === Kind.alphanumeric;
}

function bounded(sure: number): number {
  return Math.round(100 * Math.max(unnamed, sure)) / 100;
}
