import type {
  Annotation,
  AnnotationLine,
  FingerprintsLine,
  Fingerprints,
  Mention,
  MentionLine,
} from '../model/index.ts';
import { figureLines } from './figures.ts';
import { SourceText } from './places.ts';
import { quoteLines } from './quotes.ts';

/** One article as `annotate` prints it. `lineToAnnotation` reads it back without loss. */
export function annotationToLine(annotation: Annotation, text: string): AnnotationLine {
  const { article, blocks, mentions, entities, quotes, figures, fingerprints, problem } = annotation;
  const { id, title, outlet, date, author, url, language, characters, ignore, path, sourceLine } = article;
  const source = new SourceText(id, text);
  const entityName = (local: number) => (local < 0 ? null : entities[local]!.id);
  const keysOf = figures.map(({ keys }) => ({
    words: keys.words,
    context: keys.context,
    entity: entityName(keys.entity),
  }));
  return {
    id,
    title,
    outlet,
    date,
    blocks: blocks.map(({ kind, start, end, first, last }) => ({ kind, start, end, first, last })),
    mentions: mentions.map((mention) => mentionLine(source, mention, entityName(mention.entity))),
    entities: entities.map(({ id, name, type, gender, titles, honorifics, reasons }) => ({
      id,
      name,
      type,
      gender,
      titles,
      honorifics,
      reasons,
    })),
    quotes: quoteLines(source, quotes, entityName),
    figures: figureLines(source, figures, entityName).map((line, index) => ({ ...line, keys: keysOf[index]! })),
    fingerprints: fingerprints && fingerprintsLine(fingerprints),
    problem,
    author,
    url,
    language,
    characters,
    ignore,
    path,
    sourceLine,
  };
}

// Of a corpus most lines are mentions: keys are set one by one, as spreading objects took half of the time of writing.
function mentionLine(source: SourceText, mention: Mention, entity: string | null): MentionLine {
  const { start, end, type, kind, honorific, title, nested, attributive } = mention;
  const line: Writable<MentionLine> = { start, end, text: source.text.slice(start, end), type, kind, entity };
  if (honorific) line.honorific = source.span(honorific);
  if (title) line.title = source.span(title);
  if (nested !== undefined) line.nested = nested;
  if (attributive !== undefined) line.attributive = attributive;
  return line;
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** The annotation that `annotationToLine` made the line from. */
export function lineToAnnotation(line: AnnotationLine): Annotation {
  const { id, title, outlet, date, author, url, language, characters, ignore, path, sourceLine } = line;
  const entityIndex = new Map(line.entities.map((entity, index) => [entity.id, index]));
  const indexOf = (entity: string | null) => (entity === null ? -1 : entityIndex.get(entity)!);
  const quoteIndex = new Map(line.quotes.map((quote, index) => [quote.id, index]));
  const figureIndex = new Map(line.figures.map((figure, index) => [figure.id, index]));
  return {
    article: { id, path, title, outlet, author, date, url, language, sourceLine, characters, ignore },
    blocks: line.blocks,
    mentions: line.mentions.map(({ start, end, type, kind, entity, honorific, title, nested, attributive }) => ({
      start,
      end,
      kind,
      type,
      entity: indexOf(entity),
      ...(honorific && { honorific: bare(honorific) }),
      ...(title && { title: bare(title) }),
      ...(nested !== undefined && { nested }),
      ...(attributive !== undefined && { attributive }),
    })),
    entities: line.entities,
    quotes: line.quotes.map(({ kind, parts, speaker, source, cue, reason, confidence, within, venue }) => ({
      kind,
      parts: parts.map(bare),
      speaker: speaker && {
        name: speaker.name,
        entity: indexOf(speaker.entity),
        ...(speaker.speakers && {
          speakers: speaker.speakers.map((who) => ({ name: who.name, entity: indexOf(who.entity) })),
        }),
      },
      source: source && bare(source),
      cue: cue && bare(cue),
      reason,
      confidence,
      within: within === null ? -1 : quoteIndex.get(within)!,
      venue: venue && bare(venue),
    })),
    figures: line.figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      kind: figure.kind,
      value: figure.value,
      low: figure.low,
      high: figure.high,
      unit: figure.unit,
      currency: figure.currency,
      per: figure.per,
      approximation: figure.approximation,
      change: figure.change,
      of: figure.of,
      measure: figure.measure,
      iso: figure.iso,
      role: figure.role,
      vague: figure.vague,
      time: figure.time,
      linked: figure.linked === null ? -1 : figureIndex.get(figure.linked)!,
      claimant: figure.claimant && { name: figure.claimant.name, entity: indexOf(figure.claimant.entity) },
      keys: { words: figure.keys.words, context: figure.keys.context, entity: indexOf(figure.keys.entity) },
    })),
    fingerprints: line.fingerprints && readFingerprints(line.fingerprints),
    problem: line.problem,
  };
}

function bare({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}

function fingerprintsLine({ version, words, hashes, positions }: Fingerprints): FingerprintsLine {
  return {
    version,
    words,
    hashes: littleEndian(hashes).toString('base64'),
    positions: littleEndian(positions).toString('base64'),
  };
}

function readFingerprints({ version, words, hashes, positions }: FingerprintsLine): Fingerprints {
  return { version, words, hashes: fromBase64(hashes), positions: fromBase64(positions) };
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** Little-endian on every machine: scripts in other languages read these. May be the same memory. */
export function littleEndian(numbers: Uint32Array): Buffer {
  if (isLittleEndian) return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const bytes = Buffer.allocUnsafe(numbers.length * 4);
  for (let index = 0; index < numbers.length; index += 1) bytes.writeUInt32LE(numbers[index]!, index * 4);
  return bytes;
}

function fromBase64(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64');
  const numbers = new Uint32Array(bytes.length >> 2);
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = bytes.readUInt32LE(index * 4);
  return numbers;
}
