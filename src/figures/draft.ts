import type { Approximation, FigureKind, FigureRole, Who } from '../model/index.ts';
import type { UnitFact } from './words/units.ts';

/** What a figure measures: "spending on defence as a share of GDP" has a head, a topic and a whole. */
export interface Measure {
  head: { first: number; last: number } | null;
  /** The figure is the object of a verb of spending. */
  spent: boolean;
  whole: { first: number; last: number } | null;
  topic: { first: number; last: number } | null;
}

/** A figure in the making: tokens instead of offsets, and filled in by one step after the other. */
export interface Draft {
  /** Tokens of the figure `[first, last)`: number with unit, or with the thing counted. */
  first: number;
  last: number;
  /** Tokens of the number alone. */
  numberFirst: number;
  numberLast: number;
  kind: FigureKind;
  value: number | null;
  low: number | null;
  high: number | null;
  /** The number as it stands, before a scale: 2.5 in "2.5 million". */
  plain: number;
  decimals: number;
  /** What the number was multiplied by; 1 without a scale, so that "$10 to $15 billion" can lend its own. */
  scale: number;
  form: 'digits' | 'words';
  unit: UnitFact | null;
  currency: string | null;
  /** The currency's noun. */
  money: string | null;
  per: string | null;
  /** The token behind the words of its rate; 0 where none follow the figure. */
  rateLast: number;
  vague: boolean;
  /** A pronoun unless something is joined to it: "one". */
  tentative: boolean;
  /** The smallest unit of a sum: inch in 5ft 10in. */
  tail: UnitFact | null;
  approximation: Approximation | null;
  change: 'up' | 'down' | null;
  role: FigureRole;
  iso: string | null;
  /** Words of the noun counted, tokens. */
  of: { first: number; last: number } | null;
  /** What is measured, as tokens. */
  measure: Measure;
  /** "age", where no words say so. */
  measureName: string | null;
  time: 'target' | 'current' | 'past' | null;
  linked: Draft | null;
  claimant: Who | null;
}

/**
 * A draft of which nothing more is known. All drafts have their fields in one order, so that reading them stays cheap; who makes many sets
 * the other fields of this one, as an object of fields is read slowly where each who calls gives others.
 */
export function bareDraft(first: number, last: number, kind: FigureKind, value: number | null): Draft {
  return {
    first,
    last,
    numberFirst: first,
    numberLast: last,
    kind,
    value,
    low: null,
    high: null,
    plain: value ?? 0,
    decimals: 0,
    scale: 1,
    form: 'digits',
    unit: null,
    currency: null,
    money: null,
    per: null,
    rateLast: 0,
    vague: false,
    tentative: false,
    tail: null,
    approximation: null,
    change: null,
    role: 'level',
    iso: null,
    of: null,
    measure: { head: null, spent: false, whole: null, topic: null },
    measureName: null,
    time: null,
    linked: null,
    claimant: null,
  };
}

/** A draft with what is told of it. */
export function draftOf(fields: Pick<Draft, 'first' | 'last' | 'kind' | 'value'> & Partial<Draft>): Draft {
  const { first, last, kind, value } = fields;
  return {
    first,
    last,
    numberFirst: fields.numberFirst ?? first,
    numberLast: fields.numberLast ?? last,
    kind,
    value,
    low: fields.low ?? null,
    high: fields.high ?? null,
    plain: fields.plain ?? value ?? 0,
    decimals: fields.decimals ?? 0,
    scale: fields.scale ?? 1,
    form: fields.form ?? 'digits',
    unit: fields.unit ?? null,
    currency: fields.currency ?? null,
    money: fields.money ?? null,
    per: fields.per ?? null,
    rateLast: fields.rateLast ?? 0,
    vague: fields.vague ?? false,
    tentative: fields.tentative ?? false,
    tail: fields.tail ?? null,
    approximation: fields.approximation ?? null,
    change: fields.change ?? null,
    role: fields.role ?? 'level',
    iso: fields.iso ?? null,
    of: fields.of ?? null,
    measure: fields.measure ?? { head: null, spent: false, whole: null, topic: null },
    measureName: fields.measureName ?? null,
    time: fields.time ?? null,
    linked: fields.linked ?? null,
    claimant: fields.claimant ?? null,
  };
}

/**
 * A draft with other fields. Not by spreading: V8 gives what each spread makes a shape of its own, and all that reads drafts of many
 * shapes is slow.
 */
export function draftLike(draft: Draft, changes: Partial<Draft>): Draft {
  return Object.assign(draftOf(draft), changes);
}

/** Does nothing but a number stand there: no unit, no currency, no noun? */
export function isBare(draft: Draft): boolean {
  return draft.unit === null && draft.currency === null && draft.of === null && draft.kind === 'count';
}

/** Two figures that can be ends of one range or parts of one sum. */
export function isSameUnit(a: Draft, b: Draft): boolean {
  return a.unit === b.unit && a.currency === b.currency && (a.per === b.per || a.per === null || b.per === null);
}
