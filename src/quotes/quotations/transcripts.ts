import { Flag, Kind, type Marks, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { labelOf } from '../model/label-of.ts';
import type { Marked } from '../model/report.ts';
import { firstNameOf, personOfInitials } from '../people/known-names.ts';
import { mentionOn, type Reading } from '../reading/reading.ts';
import { answers, blockQuotations } from './unmarked-speech.ts';

/** One speaker’s turn in a transcript: `HALE: The pier is old.`, `Q: Who pays?`. */
interface Turn {
  /** Tokens of the name, without what describes it (JANE MOSS, COAST FM). */
  readonly first: number;
  readonly last: number;
  readonly colon: number;
  /** Hash of the name’s last word: turns of one speaker share it. */
  readonly key: number;
  readonly style: 'letters' | 'capitals' | 'name' | 'unmarked';
  readonly block: number;
  /** Who speaks, where initials tell that; else -1. */
  readonly entity: number;
  /** Behind its last block, where that is known; else -1. */
  readonly lastBlock: number;
}

const question = new Set(['Q', 'Question'].map(hashWord));
const answer = new Set(['A', 'Answer'].map(hashWord));

/** Tokens that a label may have before its colon. */
const longestLabel = 12;

/** Turns from which on a paragraph between two of them without a label goes on with the one before: the transcript is whole. */
const many = 6;

interface Stretch {
  readonly open: number;
  readonly close: number;
  readonly closed: number;
  /** Index in the marks given, -1 for a turn. */
  readonly mark: number;
}

/**
 * The marked stretches with the turns of transcripts among them: a turn is a stretch that its colon opens and that ends with its paragraph,
 * or with the last paragraph before the next turn. What is marked inside lies within it. The same marks where there are no turns.
 */
export function withTurns(reading: Reading): Marks {
  const { text, marks } = reading;
  const turns = turnsOf(reading);
  if (turns.length === 0) return marks;
  const stretches: Stretch[] = [];
  const turnOf = new Int32Array(marks.count).fill(-1);
  let m = 0;
  for (let t = 0; t < turns.length; t++) {
    const { first, colon } = turns[t];
    for (; m < marks.count && marks.open[m] < first - 1; m++) stretches.push(stretchOf(marks, m));
    const turn = stretches.length;
    let close = endOfTurn(text, turns, t);
    let closed = 0;
    // "HALE: …, set in marks with its label.
    if (m < marks.count && marks.open[m] === first - 1) {
      if (marks.closed[m] === 1 && marks.close[m] < close) [close, closed] = [marks.close[m], 1];
      turnOf[m++] = turn;
    }
    stretches.push({ open: colon, close, closed, mark: -1 });
    for (; m < marks.count && marks.open[m] < close; m++) {
      turnOf[m] = turn;
      stretches.push(stretchOf(marks, m));
    }
  }
  for (; m < marks.count; m++) stretches.push(stretchOf(marks, m));
  return marksOf(marks, stretches, turnOf);
}

function stretchOf({ open, close, closed }: Marks, m: number): Stretch {
  return { open: open[m], close: close[m], closed: closed[m], mark: m };
}

function marksOf(given: Marks, stretches: readonly Stretch[], turnOf: Int32Array): Marks {
  const index = new Int32Array(given.count);
  stretches.forEach(({ mark }, at) => {
    if (mark >= 0) index[mark] = at;
  });
  // A mark before a label became its turn: what goes on with it goes on with the turn.
  for (let m = 0; m < given.count; m++) if (turnOf[m] >= 0 && stretches[index[m]].mark !== m) index[m] = turnOf[m];
  const link = (m: number) => (m < 0 ? -1 : index[m]);
  return {
    count: stretches.length,
    open: Int32Array.from(stretches, ({ open }) => open),
    close: Int32Array.from(stretches, ({ close }) => close),
    closed: Uint8Array.from(stretches, ({ closed }) => closed),
    continues: Int32Array.from(stretches, ({ mark }) =>
      mark < 0 || turnOf[mark] >= 0 ? -1 : link(given.continues[mark]),
    ),
    within: Int32Array.from(stretches, ({ mark }) =>
      mark < 0 ? -1 : turnOf[mark] >= 0 ? turnOf[mark] : link(given.within[mark]),
    ),
  };
}

/** Token behind the turn’s words. */
function endOfTurn({ blocks }: Text, turns: readonly Turn[], t: number): number {
  const { block, style, lastBlock } = turns[t];
  if (lastBlock >= 0) return blocks[lastBlock - 1].last;
  let { last } = blocks[block];
  const next = turns[t + 1];
  if (!next || (style !== 'letters' && turns.length < many)) return last;
  for (let b = block + 1; b < next.block; b++) if (blocks[b].kind === 'paragraph') ({ last } = blocks[b]);
  return last;
}

/** Ties turns to the names before their colons. */
export function tieTurns(reading: Reading, quotations: readonly Marked[]): void {
  if (reading.marks === reading.text.marks) return;
  let interviewed = -2;
  for (const quotation of quotations) {
    if (!isTurn(reading, quotation.open)) continue;
    const turn = labelAt(reading.text, reading.text.blockOf[quotation.open]);
    const { first, last, key } = turn ?? { first: quotation.open, last: quotation.open, key: 0 };
    if (interviewed === -2) interviewed = personBefore(reading, first);
    if (!turn) {
      if (reading.text.kind[quotation.open] === Kind.question) tieAnswer(reading, quotation, interviewed);
      continue;
    }
    quotation.attribution = labelOf(reading, { first, last, headLast: last }, quotation.open, quotation.open, {
      entity: answer.has(key) ? interviewed : (byInitials(reading, turn)?.entity ?? -1),
    });
    quotation.tie = 'colon';
  }
}

/** An answer without a label: who was named before the questions, by that name. */
function tieAnswer(reading: Reading, quotation: Marked, entity: number): void {
  const first = entity < 0 ? -1 : firstNameOf(reading, entity);
  if (first < 0) return;
  let last = first + 1;
  while (reading.mentionAt[last] === reading.mentionAt[first]) last++;
  quotation.attribution = labelOf(reading, { first, last, headLast: last }, quotation.open, quotation.open, {
    cueEnd: quotation.open,
    entity,
  });
  quotation.tie = 'colon';
}

/** The person that the introduction before the first turn names most often: who answers. -1 where no one leads. */
function personBefore({ text, entities: { mentions, entities } }: Reading, first: number): number {
  const counts = new Int32Array(entities.length);
  let most = -1;
  let tied = false;
  for (const { start, entity, type } of mentions) {
    if (start >= text.start[first]) break;
    if (entity < 0 || type !== 'person') continue;
    const times = ++counts[entity];
    if (most < 0 || times > counts[most] || most === entity) [most, tied] = [entity, false];
    else if (times === counts[most]) tied = true;
  }
  return tied ? -1 : most;
}

/** Is the stretch that opens at the token a turn, behind a label or another paragraph’s colon or question? */
export function isTurn({ text: { kind } }: Reading, open: number): boolean {
  return kind[open] === Kind.colon || kind[open] === Kind.question;
}

/** The turns of the article’s transcript; none where labels alone don’t make one. */
function turnsOf(reading: Reading): Turn[] {
  const { text, skipped } = reading;
  let turns: Turn[] | null = null;
  let leads = false;
  for (let b = 0; b < text.blocks.length; b++) {
    const { first, last, kind } = text.blocks[b];
    const sign = text.kind[last - 1];
    if (sign === Kind.question || sign === Kind.colon) leads = true;
    if (skipped[first] === 1 || kind !== 'paragraph') continue;
    const turn = labelAt(text, b);
    if (turn && !isMarkedWhole(reading, turn)) (turns ??= []).push(byInitials(reading, turn) ?? turn);
  }
  const unmarked = leads ? unmarkedTurns(reading) : [];
  if (!turns) return unmarked;
  const letters = ofStyle(turns, 'letters');
  const capitals = ofStyle(turns, 'capitals');
  const names = ofStyle(turns, 'name').filter((turn) => namesPerson(reading, turn));
  const labelled = [
    ...(letters.some(({ key }) => question.has(key)) && letters.some(({ key }) => answer.has(key)) ? letters : []),
    ...(alternates(capitals) || (capitals.length > 1 && capitals.every((turn) => namesPerson(reading, turn)))
      ? capitals
      : []),
    ...(alternates(names) && names.filter((turn) => isSpeech(reading, turn)).length * 2 > names.length ? names : []),
  ];
  return (labelled.length > 0 ? labelled : unmarked).sort((a, b) => a.first - b.first);
}

/** What is somebody’s without label or marks; the answers of an interview, else what a paragraph’s colon leads in. */
function unmarkedTurns(reading: Reading): Turn[] {
  const found = answers(reading);
  return (found.length > 0 ? found : blockQuotations(reading)).map(({ open, first, last }) => ({
    first: open,
    last: open,
    colon: open,
    key: 0,
    style: 'unmarked',
    block: first,
    entity: -1,
    lastBlock: last,
  }));
}

function ofStyle(turns: readonly Turn[], wanted: Turn['style']): Turn[] {
  return turns.filter(({ style }) => style === wanted);
}

/** Does somebody speak again after somebody else did? A list (Hale: nine votes. Ito: four votes.) names each once. */
function alternates(turns: readonly Turn[]): boolean {
  const spoken = new Set<number>();
  let last = -1;
  for (const { key } of turns) {
    if (spoken.has(key) && key !== last) return true;
    spoken.add(key);
    last = key;
  }
  return false;
}

/** A sentence or question, not a number in a table (Hale: 1,204.). */
function isSpeech(reading: Reading, { colon, block }: Turn): boolean {
  const { blocks, kind } = reading.text;
  const { last } = blocks[block];
  return kind[last - 1] === Kind.question || hasFiniteVerb(reading, colon + 1, last);
}

function namesPerson(reading: Reading, { last, entity }: Turn): boolean {
  return entity >= 0 || mentionOn(reading, last - 1)?.type === 'person';
}

/** AH: for Ada Hale, named in full elsewhere: the turn with the key of her surname; else null. */
function byInitials(reading: Reading, turn: Turn): Turn | null {
  const { first, last, style } = turn;
  if (style !== 'capitals' || last - first !== 1) return null;
  const { text, entities } = reading;
  const letters = text.source.slice(text.start[first], text.end[first]);
  const entity = personOfInitials(reading, letters);
  if (entity < 0) return null;
  const { name } = entities.entities[entity];
  return { ...turn, style: 'name', entity, key: hashWord(name.slice(name.lastIndexOf(' ') + 1)) };
}

/** HALE: “The pier is old.”: the marks say what is said. */
function isMarkedWhole({ opens }: Reading, { colon }: Turn): boolean {
  return opens[colon + 1] > 0;
}

/** The label that the block begins with, when words follow its colon. */
function labelAt(text: Text, block: number): Turn | null {
  const { kind, flags, hash, blocks } = text;
  const { last: end } = blocks[block];
  let { first } = blocks[block];
  if (kind[first] === Kind.mark) first++;
  if (first + 2 >= end || kind[first] !== Kind.word || (flags[first] & Flag.capital) === 0) return null;
  if (question.has(hash[first]) || answer.has(hash[first])) {
    const colon = first + 1;
    const dot = kind[colon] === Kind.stop && (flags[colon + 1] & Flag.capital) !== 0;
    return kind[colon] === Kind.colon || dot
      ? { first, last: colon, colon, key: hash[first], style: 'letters', block, entity: -1, lastBlock: -1 }
      : null;
  }
  let last = -1;
  let capitals = (flags[first] & Flag.allCapitals) !== 0;
  for (let i = first; i < end - 1 && i <= first + longestLabel; i++) {
    if (kind[i] === Kind.colon) {
      if (last < 0) last = i;
      if (kind[last - 1] !== Kind.word || (flags[i + 1] & Flag.lineBefore) !== 0) return null;
      return {
        first,
        last,
        colon: i,
        key: hash[last - 1],
        style: capitals ? 'capitals' : 'name',
        block,
        entity: -1,
        lastBlock: -1,
      };
    }
    if (last < 0 && (kind[i] === Kind.comma || kind[i] === Kind.open)) last = i;
    if (kind[i] !== Kind.word) {
      if (kind[i] === Kind.question || kind[i] === Kind.exclamation || kind[i] === Kind.dash) return null;
      continue;
    }
    if ((flags[i] & Flag.capital) === 0) return null;
    if (last < 0 && (flags[i] & (Flag.allCapitals | Flag.mixedCase)) === 0) capitals = false;
  }
  return null;
}
