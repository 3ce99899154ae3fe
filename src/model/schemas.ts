/**
 * The shapes that `crosswire` prints, as schemas: what scripts rely on. `contract.ts` derives the types from them, `npm run schemas`
 * writes them as JSON Schema. Fields may be added; none is renamed, retyped or dropped without a new `schema` number. The order of keys
 * is the order of print. Only tests and the writing script load this file: the program prints what the types promise.
 */
import * as v from 'valibot';
import { schemaName } from './schema-name.ts';

const told = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

const text = v.string();
const offset = told(
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  'UTF-16 code units into the article’s text; `end` is exclusive',
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const articleId = told(v.string(), 'id of an article');
const entityId = told(
  v.nullable(v.string()),
  'id of the entity, such as person/ana-silva; null where nobody known is meant',
);

const spanEntries = { start: offset, end: offset, text };
export const span = v.object(spanEntries);

const position = {
  line: told(ordinal, '1-based; LF, CRLF and CR end a line'),
  column: told(ordinal, '1-based, in UTF-16 code units'),
};
const placeEntries = { article: articleId, ...spanEntries, ...position };
export const place = v.object(placeEntries);

const meta = {
  title: v.nullable(text),
  outlet: v.nullable(text),
  author: v.nullable(text),
  date: told(v.nullable(text), 'ISO 8601 as the source gives it'),
  url: v.nullable(text),
  language: told(v.nullable(text), 'BCP 47; null when not told'),
};
const sourceLine = told(
  v.nullable(ordinal),
  'line of its file where a JSON Lines record stands, or where the text of a web page begins',
);
const path = told(text, 'relative to the working folder, with /');

export const article = v.object({
  id: articleId,
  path,
  ...meta,
  sourceLine,
  characters: told(count, 'length of the text in UTF-16 code units'),
});

export const problem = v.object({
  path,
  line: v.nullable(ordinal),
  severity: v.picklist(['error', 'warning']),
  message: text,
});

// ---- entities

const entityType = v.picklist(['person', 'organisation', 'place', 'other']);
const mentionKind = v.picklist(['name', 'role', 'pronoun']);

export const entity = v.object({
  id: text,
  name: text,
  type: entityType,
  aliases: v.array(text),
  roles: v.array(text),
  articles: v.array(articleId),
  mentions: v.array(v.object({ ...placeEntries, kind: mentionKind })),
});

// ---- quotes

const who = { name: text, entity: entityId };
const speaker = v.object({
  ...who,
  speakers: told(v.exactOptional(v.array(v.object(who))), 'each of joint speakers'),
});

const quoteEntries = {
  kind: v.picklist(['direct', 'mixed', 'fragment', 'scare', 'indirect']),
  ...spanEntries,
  ...position,
  parts: told(v.pipe(v.array(span), v.minLength(1)), 'without the quotation marks'),
  speaker: v.nullable(speaker),
  source: told(v.nullable(span), 'the words that name the speaker there'),
  cue: v.nullable(span),
  reason: told(
    v.nullable(v.picklist(['no-cue', 'no-source', 'ambiguous', 'scare', 'negated'])),
    'why there is no speaker',
  ),
  confidence: share,
  group: told(v.nullable(text), 'quotes with the same group are one utterance in several places'),
  within: told(v.nullable(text), 'id of the quote that this one lies in'),
  venue: told(v.nullable(span), 'who was told, or where'),
};
const quoteId = told(text, 'ARTICLE#qSTART-END');
export const quoteLine = v.object({ id: quoteId, ...quoteEntries });
export const quote = v.object({ id: quoteId, article: articleId, ...quoteEntries });

// ---- figures

const number = v.nullable(v.number());
const figureEntries = {
  ...spanEntries,
  ...position,
  kind: v.picklist(['percent', 'money', 'count', 'quantity', 'duration', 'ratio', 'ordinal', 'date', 'other']),
  value: number,
  low: number,
  high: number,
  unit: told(v.nullable(text), 'singular English noun; percent, percentage point; the currency’s noun for money'),
  currency: told(v.nullable(text), 'ISO code'),
  approximation: v.nullable(v.picklist(['about', 'at least', 'more than', 'at most', 'less than', 'up to', 'nearly'])),
  change: v.nullable(v.picklist(['up', 'down'])),
  of: told(v.nullable(text), 'the noun counted'),
  measure: told(v.nullable(text), 'the phrase that says what is measured'),
  topic: told(v.nullable(text), 'figures with the same topic measure the same thing'),
  claimant: v.nullable(v.object(who)),
  per: told(v.nullable(text), 'the rate’s noun'),
  iso: told(v.nullable(text), 'a date, as far as it is known'),
  role: v.picklist(['level', 'delta', 'before', 'after', 'share', 'sample', 'margin']),
  vague: v.boolean(),
  time: v.nullable(v.picklist(['target', 'current', 'past'])),
  linked: told(v.nullable(text), 'id of the figure that tells the same fact, or the other end of a change'),
};
const figureId = told(text, 'ARTICLE#fSTART-END');
export const figureLine = v.object({ id: figureId, ...figureEntries });
export const figure = v.object({ id: figureId, article: articleId, ...figureEntries });

// ---- duplicates

export const pair = v.object({
  a: articleId,
  b: articleId,
  relation: v.picklist(['identical', 'near-duplicate', 'contains', 'shared-passages']),
  similarity: told(share, 'the larger containment'),
  containmentA: told(share, 'share of A’s letters outside furniture that passages with B cover'),
  containmentB: share,
  words: told(count, 'words in shared passages'),
  first: told(v.nullable(articleId), 'the one published first, where the dates tell'),
});
export const cluster = v.object({
  id: articleId,
  articles: v.array(articleId),
  weakest: told(share, 'similarity of the least similar member'),
});
export const passage = v.object({
  a: place,
  b: place,
  similarity: share,
  kind: v.picklist(['verbatim', 'edited']),
});
export const boilerplate = v.object({ text, articles: count, outlets: v.array(text), example: place });
export const duplicates = v.object({
  pairs: v.array(pair),
  clusters: v.array(cluster),
  passages: v.array(passage),
  boilerplate: v.array(boilerplate),
});
export const duplicateRecord = v.variant('record', [
  v.object({ record: v.literal('pair'), ...pair.entries }),
  v.object({ record: v.literal('cluster'), ...cluster.entries }),
  v.object({ record: v.literal('passage'), ...passage.entries }),
  v.object({ record: v.literal('boilerplate'), ...boilerplate.entries }),
]);

// ---- check

const severity = v.picklist(['error', 'warning', 'info']);
export const finding = v.object({
  rule: text,
  severity,
  message: text,
  places: v.pipe(v.array(place), v.minLength(1)),
  fingerprint: told(text, 'the same while the passages are, also when they move'),
  known: v.optional(told(v.boolean(), 'in the baseline: told, but no reason to fail')),
});

// ---- text and annotate

const blockEntries = {
  kind: v.picklist(['headline', 'paragraph', 'caption', 'credit', 'boilerplate', 'image', 'front-matter']),
  start: offset,
  end: offset,
};
export const block = v.object(blockEntries);
export const textItem = v.object({ article: articleId, text: told(text, 'exact'), blocks: v.array(block) });

/** What linking alone reads: our own, and no one else's to compare. */
const keys = told(text, 'hashes of words, five letters each; for linking alone');
const base64 = told(text, 'base64 of unsigned 32-bit integers, little-endian');

export const annotation = v.object({
  id: articleId,
  title: meta.title,
  outlet: meta.outlet,
  date: meta.date,
  blocks: v.array(
    v.object({ ...blockEntries, first: told(count, 'first token'), last: told(count, 'token after the last') }),
  ),
  mentions: v.array(
    v.object({
      ...spanEntries,
      type: entityType,
      kind: mentionKind,
      entity: entityId,
      honorific: v.exactOptional(span),
      title: v.exactOptional(span),
      nested: v.exactOptional(v.boolean()),
      attributive: v.exactOptional(v.boolean()),
    }),
  ),
  entities: v.array(
    v.object({
      id: text,
      name: text,
      type: entityType,
      gender: v.nullable(v.picklist(['female', 'male'])),
      titles: v.array(text),
      honorifics: v.array(text),
      reasons: v.array(text),
    }),
  ),
  quotes: v.array(quoteLine),
  figures: v.array(
    v.object({
      ...figureLine.entries,
      keys: v.object({ words: keys, context: keys, entity: v.nullable(text) }),
    }),
  ),
  fingerprints: v.nullable(v.object({ version: count, words: count, hashes: base64, positions: base64 })),
  problem: v.nullable(text),
  author: meta.author,
  url: meta.url,
  language: meta.language,
  characters: count,
  ignore: told(v.record(text, text), 'rules that the article switches off, with the reason'),
  path,
  sourceLine,
});

// ---- views across articles

const comparison = {
  by: told(v.picklist(['article', 'outlet']), 'what the columns are'),
  columns: v.array(text),
};

export const wordDifference = v.object({
  kind: v.picklist(['same', 'changed', 'removed', 'added']),
  a: text,
  b: text,
});

const ranked = v.array(v.object({ text, count }));
export const entityCell = v.object({ column: text, mentions: count, names: ranked, titles: ranked });
export const entityComparison = v.object({
  ...comparison,
  rows: v.array(v.object({ entity: text, name: text, type: entityType, mentions: count, cells: v.array(entityCell) })),
});

export const cooccurrenceEdge = v.object({
  a: text,
  b: text,
  nameA: text,
  nameB: text,
  articles: told(count, 'articles that name both'),
  paragraphs: told(count, 'paragraphs that name both'),
});
export const cooccurrence = v.object({
  nodes: v.array(v.object({ id: text, name: text, type: entityType, mentions: count })),
  rows: v.array(cooccurrenceEdge),
});

export const explanation = v.object({
  entity: text,
  name: text,
  type: entityType,
  aliases: v.array(text),
  inArticles: told(
    v.array(v.object({ article: articleId, name: text, titles: v.array(text), reasons: v.array(text) })),
    'the joins inside each article',
  ),
  merges: told(
    v.array(v.object({ a: text, b: text, articleA: articleId, articleB: articleId, reason: text })),
    'the joins between articles',
  ),
});

export const quoteCell = v.object({
  column: text,
  quote: quoteId,
  kind: quoteEntries.kind,
  speaker: v.nullable(text),
  otherSpeaker: told(v.boolean(), 'another speaker than the row’s'),
  text,
  state: told(v.picklist(['whole', 'cut', 'reworded']), 'against the row’s text'),
  difference: v.array(wordDifference),
});
export const quoteComparisonRow = v.object({
  group: text,
  speaker: v.nullable(text),
  text: told(text, 'the fullest version'),
  cells: v.array(quoteCell),
});
export const quoteComparison = v.object({ ...comparison, rows: v.array(quoteComparisonRow) });

const spoken = { quotes: count, words: count, share: told(share, 'of all words that somebody says there') };
export const speakerCell = v.object({ column: text, ...spoken });
const speakerEntries = { name: text, entity: entityId, ...spoken, articles: count };
export const speakerRow = v.object({ ...speakerEntries, cells: v.array(speakerCell) });
export const speakers = v.object({ ...comparison, rows: v.array(speakerRow) });

const { kind: figureKind, value, low, high, unit, currency, approximation, per, iso } = figureEntries;
export const figureCell = v.object({
  column: text,
  figure: figureId,
  text,
  kind: figureKind,
  value,
  low,
  high,
  unit,
  currency,
  approximation,
  per,
  iso,
  state: told(
    v.picklist(['agrees', 'rounded', 'converted', 'hedged', 'superseded', 'differs']),
    'against the value that most others agree with; superseded: an article of a later day tells what became of it',
  ),
});
export const figureComparisonRow = v.object({
  topic: text,
  label: text,
  differs: v.boolean(),
  cells: v.array(figureCell),
});
export const figureComparison = v.object({ ...comparison, rows: v.array(figureComparisonRow) });

export const differenceRow = v.object({
  kind: v.picklist(['shared', 'only-a', 'only-b']),
  a: v.nullable(place),
  b: v.nullable(place),
  words: v.nullable(v.array(wordDifference)),
});
export const articleDifference = v.object({
  a: articleId,
  b: articleId,
  relation: v.nullable(pair.entries.relation),
  similarity: share,
  rows: v.array(differenceRow),
});

export const summary = v.object({
  articles: count,
  characters: count,
  outlets: v.array(v.object({ outlet: text, articles: count })),
  from: told(v.nullable(text), 'day of the oldest article'),
  to: v.nullable(text),
  entities: count,
  named: v.array(
    v.object({ id: text, name: text, type: entityType, role: v.nullable(text), mentions: count, articles: count }),
  ),
  speakers: v.array(v.object(speakerEntries)),
  differing: told(v.array(figureComparisonRow), 'figures on one thing that differ'),
  pairs: told(count, 'pairs of articles that share text'),
  clusters: count,
  copied: told(v.array(pair), 'the most alike of them'),
  findings: v.object({
    error: count,
    warning: count,
    info: count,
    first: told(v.array(finding), 'the gravest'),
  }),
});

// ---- envelopes

function envelope<Entries extends v.ObjectEntries>(command: string, entries: Entries) {
  return v.object({
    schema: v.literal(schemaName),
    command: v.literal(command),
    articles: v.array(article),
    problems: v.array(problem),
    ...entries,
  });
}

/** File name of each published schema → the schema. Envelopes are called as their command, items as one of them. */
export const published = {
  entities: envelope('entities', { entities: v.array(entity) }),
  quotes: envelope('quotes', { quotes: v.array(quote) }),
  figures: envelope('figures', { figures: v.array(figure) }),
  duplicates: envelope('duplicates', { duplicates }),
  check: envelope('check', { findings: v.array(finding) }),
  text: envelope('text', { texts: v.array(textItem) }),
  annotate: envelope('annotate', { annotations: v.array(annotation) }),
  summary: envelope('summary', { summary }),
  'entities-compare': envelope('entities', { comparison: entityComparison }),
  'entities-cooccurrence': envelope('entities', { cooccurrence }),
  'entities-explain': envelope('entities', { explanations: v.array(explanation) }),
  'quotes-compare': envelope('quotes', { comparison: quoteComparison }),
  'quotes-by-speaker': envelope('quotes', { speakers }),
  'figures-compare': envelope('figures', { comparison: figureComparison }),
  'duplicates-diff': envelope('duplicates', { difference: articleDifference }),
  entity,
  quote,
  figure,
  'duplicate-record': duplicateRecord,
  finding,
  'text-item': textItem,
  annotation,
} as const;
