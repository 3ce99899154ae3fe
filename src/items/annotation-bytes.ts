import {
  extentOf,
  type Annotation,
  type Block,
  type Figure,
  type Fingerprints,
  type LocalEntity,
  type Mention,
  type Quote,
  type Span,
  type Speaker,
  type Who,
} from '../model/index.ts';
import { EscapedText } from './escaped-text.ts';
import { IdBytes } from './id-bytes.ts';
import {
  choice,
  json,
  key,
  position,
  put,
  putBase64,
  putBoolean,
  putByte,
  putChoice,
  putNatural,
  putNull,
  putNumber,
  putStretch,
  putString,
  restart,
  room,
  startLine,
  string,
  taken,
  type Key,
} from './json-bytes.ts';

// Each object's keys, in its order, with what stands in front of them.
const ofLine = {
  id: key('{"id":'),
  title: key(',"title":'),
  outlet: key(',"outlet":'),
  date: key(',"date":'),
  blocks: key(',"blocks":'),
  mentions: key(',"mentions":'),
  entities: key(',"entities":'),
  quotes: key(',"quotes":'),
  figures: key(',"figures":'),
  fingerprints: key(',"fingerprints":'),
  problem: key(',"problem":'),
  author: key(',"author":'),
  url: key(',"url":'),
  language: key(',"language":'),
  characters: key(',"characters":'),
  ignore: key(',"ignore":'),
  ignoreNothing: key(',"ignore":{}'),
  path: key(',"path":'),
  sourceLine: key(',"sourceLine":'),
};
const types = ['person', 'organisation', 'place', 'other'];
const ofBlock = {
  kind: choice('{"kind":', ['paragraph', 'headline', 'caption', 'credit']),
  start: key(',"start":'),
  end: key(',"end":'),
  first: key(',"first":'),
  last: key(',"last":'),
};
const ofSpan = {
  start: key('{"start":'),
  end: key(',"end":'),
  text: key(',"text":'),
};
const ofMention = {
  type: choice(',"type":', types),
  kind: choice(',"kind":', ['name', 'pronoun', 'role']),
  entity: key(',"entity":'),
  honorific: key(',"honorific":'),
  title: key(',"title":'),
  nested: key(',"nested":'),
  attributive: key(',"attributive":'),
};
const ofEntity = {
  id: key('{"id":'),
  name: key(',"name":'),
  type: choice(',"type":', types),
  gender: choice(',"gender":', ['male', 'female']),
  titles: key(',"titles":'),
  honorifics: key(',"honorifics":'),
  reasons: key(',"reasons":'),
};
const entityOfWho = ',"entity":';
const ofWho = {
  name: key('{"name":'),
  entity: key(entityOfWho),
  entityLength: entityOfWho.length,
  speakers: key(',"speakers":'),
};
const ofQuote = {
  id: key('{"id":'),
  kind: choice(',"kind":', ['direct', 'fragment', 'mixed', 'indirect', 'scare']),
  start: key(',"start":'),
  end: key(',"end":'),
  text: key(',"text":'),
  line: key(',"line":'),
  column: key(',"column":'),
  parts: key(',"parts":'),
  speaker: key(',"speaker":'),
  source: key(',"source":'),
  cue: key(',"cue":'),
  reason: choice(',"reason":', ['no-cue', 'no-source', 'scare', 'ambiguous']),
  confidence: key(',"confidence":'),
  group: key(',"group":null'),
  within: key(',"within":'),
  venue: key(',"venue":'),
};
const ofFigure = {
  id: key('{"id":'),
  start: key(',"start":'),
  end: key(',"end":'),
  text: key(',"text":'),
  line: key(',"line":'),
  column: key(',"column":'),
  kind: choice(',"kind":', ['count', 'money', 'percent', 'duration', 'quantity', 'date', 'ordinal', 'ratio']),
  value: key(',"value":'),
  low: key(',"low":'),
  high: key(',"high":'),
  unit: key(',"unit":'),
  currency: key(',"currency":'),
  approximation: key(',"approximation":'),
  change: key(',"change":'),
  of: key(',"of":'),
  measure: key(',"measure":'),
  topic: key(',"topic":null'),
  claimant: key(',"claimant":'),
  per: key(',"per":'),
  iso: key(',"iso":'),
  role: choice(',"role":', ['level', 'delta', 'share', 'after', 'before']),
  vague: key(',"vague":'),
  time: choice(',"time":', ['target', 'current', 'past']),
  linked: key(',"linked":'),
  keys: key(',"keys":'),
};
const ofKeys = {
  words: key('{"words":'),
  context: key(',"context":'),
  entity: key(',"entity":'),
};
const ofFingerprints = {
  version: key('{"version":'),
  words: key(',"words":'),
  hashes: key(',"hashes":'),
  positions: key(',"positions":'),
};

const [comma, openList, closeList, closeObject] = [0x2c, 0x5b, 0x5d, 0x7d];

/** Writes lines one after another. */
export class LineWriter {
  readonly #text = new EscapedText();
  readonly #quoteIds = new IdBytes();
  readonly #figureIds = new IdBytes();
  #named: readonly LocalEntity[] = [];
  /** Where each entity is kept, and behind the last one where they end: its name, the key of its id, its id. */
  #entityAt = new Uint32Array(64);
  #entityIdAt = new Uint32Array(64);

  /** The bytes that `JSON.stringify(annotationToLine(annotation, text))` has, without a line feed. */
  write(annotation: Annotation, text: string): Uint8Array<ArrayBuffer> {
    const { article, entities, quotes, figures } = annotation;
    restart();
    this.#text.read(text);
    this.#keepEntities(entities);
    this.#quoteIds.keep(article.id, 'q', extentsOf(quotes));
    this.#figureIds.keep(article.id, 'f', figures);
    startLine();
    putString(ofLine.id, article.id);
    putString(ofLine.title, article.title);
    putString(ofLine.outlet, article.outlet);
    putString(ofLine.date, article.date);
    this.#blocks(annotation.blocks);
    this.#mentions(annotation.mentions);
    this.#entities(entities);
    this.#quotes(quotes);
    this.#figures(figures);
    this.#fingerprints(annotation.fingerprints);
    putString(ofLine.problem, annotation.problem);
    putString(ofLine.author, article.author);
    putString(ofLine.url, article.url);
    putString(ofLine.language, article.language);
    putNatural(ofLine.characters, article.characters);
    if (Object.keys(article.ignore).length === 0) put(ofLine.ignoreNothing);
    else {
      put(ofLine.ignore);
      json(article.ignore);
    }
    putString(ofLine.path, article.path);
    putNumber(ofLine.sourceLine, article.sourceLine);
    putByte(closeObject);
    return taken();
  }

  #blocks(blocks: readonly Block[]): void {
    put(ofLine.blocks);
    for (let index = 0; index < blocks.length; index += 1) {
      const { kind, start, end, first, last } = blocks[index];
      // No string in a block asks for it.
      room(0);
      putByte(index > 0 ? comma : openList);
      putChoice(ofBlock.kind, kind);
      putNatural(ofBlock.start, start);
      putNatural(ofBlock.end, end);
      putNatural(ofBlock.first, first);
      putNatural(ofBlock.last, last);
      putByte(closeObject);
    }
    this.#endList(blocks.length);
  }

  #mentions(mentions: readonly Mention[]): void {
    put(ofLine.mentions);
    for (let index = 0; index < mentions.length; index += 1) {
      const { start, end, type, kind, entity, honorific, title, nested, attributive } = mentions[index];
      putByte(index > 0 ? comma : openList);
      this.#openSpan(start, end);
      putChoice(ofMention.type, type);
      putChoice(ofMention.kind, kind);
      this.#entity(ofMention.entity, entity);
      if (honorific) this.#span(ofMention.honorific, honorific);
      if (title) this.#span(ofMention.title, title);
      if (nested !== undefined) putBoolean(ofMention.nested, nested);
      if (attributive !== undefined) putBoolean(ofMention.attributive, attributive);
      putByte(closeObject);
    }
    this.#endList(mentions.length);
  }

  #entities(entities: readonly LocalEntity[]): void {
    put(ofLine.entities);
    for (let index = 0; index < entities.length; index += 1) {
      const { type, gender, titles, honorifics, reasons } = entities[index];
      putByte(index > 0 ? comma : openList);
      this.#entity(ofEntity.id, index);
      put(ofEntity.name);
      putStretch(this.#entityAt[index], this.#entityIdAt[index] - ofWho.entityLength);
      putChoice(ofEntity.type, type);
      putChoice(ofEntity.gender, gender);
      this.#strings(ofEntity.titles, titles);
      this.#strings(ofEntity.honorifics, honorifics);
      this.#strings(ofEntity.reasons, reasons);
      putByte(closeObject);
    }
    this.#endList(entities.length);
  }

  #quotes(quotes: readonly Quote[]): void {
    put(ofLine.quotes);
    for (let index = 0; index < quotes.length; index += 1) {
      const { kind, parts, speaker, source, cue, reason, confidence, within, venue } = quotes[index];
      putByte(index > 0 ? comma : openList);
      this.#quoteIds.put(ofQuote.id, index);
      putChoice(ofQuote.kind, kind);
      this.#place(ofQuote, parts[0].start, parts[parts.length - 1].end);
      put(ofQuote.parts);
      for (let part = 0; part < parts.length; part += 1) {
        const { start, end } = parts[part];
        putByte(part > 0 ? comma : openList);
        this.#openSpan(start, end);
        putByte(closeObject);
      }
      this.#endList(parts.length);
      this.#speaker(ofQuote.speaker, speaker);
      this.#span(ofQuote.source, source);
      this.#span(ofQuote.cue, cue);
      putChoice(ofQuote.reason, reason);
      putNumber(ofQuote.confidence, confidence);
      put(ofQuote.group);
      this.#quoteIds.put(ofQuote.within, within);
      this.#span(ofQuote.venue, venue);
      putByte(closeObject);
    }
    this.#endList(quotes.length);
  }

  #figures(figures: readonly Figure[]): void {
    put(ofLine.figures);
    for (let index = 0; index < figures.length; index += 1) {
      const figure = figures[index];
      const { keys } = figure;
      putByte(index > 0 ? comma : openList);
      this.#figureIds.put(ofFigure.id, index);
      this.#place(ofFigure, figure.start, figure.end);
      putChoice(ofFigure.kind, figure.kind);
      putNumber(ofFigure.value, figure.value);
      putNumber(ofFigure.low, figure.low);
      putNumber(ofFigure.high, figure.high);
      putString(ofFigure.unit, figure.unit);
      putString(ofFigure.currency, figure.currency);
      putString(ofFigure.approximation, figure.approximation);
      putString(ofFigure.change, figure.change);
      putString(ofFigure.of, figure.of);
      putString(ofFigure.measure, figure.measure);
      put(ofFigure.topic);
      this.#speaker(ofFigure.claimant, figure.claimant);
      putString(ofFigure.per, figure.per);
      putString(ofFigure.iso, figure.iso);
      putChoice(ofFigure.role, figure.role);
      putBoolean(ofFigure.vague, figure.vague);
      putChoice(ofFigure.time, figure.time);
      this.#figureIds.put(ofFigure.linked, figure.linked);
      put(ofFigure.keys);
      putString(ofKeys.words, keys.words);
      putString(ofKeys.context, keys.context);
      this.#entity(ofKeys.entity, keys.entity);
      putByte(closeObject);
      putByte(closeObject);
    }
    this.#endList(figures.length);
  }

  #fingerprints(fingerprints: Fingerprints | null): void {
    if (!fingerprints) return putNull(ofLine.fingerprints);
    put(ofLine.fingerprints);
    putNatural(ofFingerprints.version, fingerprints.version);
    putNatural(ofFingerprints.words, fingerprints.words);
    putBase64(ofFingerprints.hashes, fingerprints.hashes);
    putBase64(ofFingerprints.positions, fingerprints.positions);
    putByte(closeObject);
  }

  #speaker(key: Key, speaker: Speaker | null): void {
    if (!speaker) return putNull(key);
    put(key);
    this.#openWho(speaker);
    const { speakers } = speaker;
    if (speakers) {
      put(ofWho.speakers);
      for (let index = 0; index < speakers.length; index += 1) {
        putByte(index > 0 ? comma : openList);
        this.#openWho(speakers[index]);
        putByte(closeObject);
      }
      this.#endList(speakers.length);
    }
    putByte(closeObject);
  }

  #openWho({ name, entity }: Who): void {
    put(ofWho.name);
    if (entity >= 0 && name === this.#named[entity].name) {
      putStretch(this.#entityAt[entity], this.#entityAt[entity + 1]);
      return;
    }
    string(name);
    this.#entity(ofWho.entity, entity);
  }

  #entity(key: Key, local: number): void {
    if (local < 0) return putNull(key);
    put(key);
    putStretch(this.#entityIdAt[local], this.#entityAt[local + 1]);
  }

  /** The entities' names and ids, which their mentions and those who speak repeat, once. */
  #keepEntities(entities: readonly LocalEntity[]): void {
    this.#named = entities;
    if (this.#entityAt.length <= entities.length) {
      this.#entityAt = new Uint32Array(entities.length * 2);
      this.#entityIdAt = new Uint32Array(entities.length * 2);
    }
    for (let index = 0; index < entities.length; index += 1) {
      this.#entityAt[index] = position();
      string(entities[index].name);
      put(ofWho.entity);
      this.#entityIdAt[index] = position();
      string(entities[index].id);
    }
    this.#entityAt[entities.length] = position();
  }

  /** A stretch of the text with its line and column. */
  #place(keys: PlaceKeys, start: number, end: number): void {
    const line = this.#text.lineOf(start);
    putNatural(keys.start, start);
    putNatural(keys.end, end);
    this.#text.put(keys.text, start, end);
    putNatural(keys.line, line + 1);
    putNatural(keys.column, start - this.#text.startOf(line) + 1);
  }

  #span(key: Key, span: Span | null): void {
    if (!span) return putNull(key);
    put(key);
    this.#openSpan(span.start, span.end);
    putByte(closeObject);
  }

  #openSpan(start: number, end: number): void {
    putNatural(ofSpan.start, start);
    putNatural(ofSpan.end, end);
    this.#text.put(ofSpan.text, start, end);
  }

  #strings(key: Key, texts: readonly string[]): void {
    put(key);
    for (let index = 0; index < texts.length; index += 1) {
      putByte(index > 0 ? comma : openList);
      string(texts[index]);
    }
    this.#endList(texts.length);
  }

  /** Lists open with their first item, so those without one do so here. */
  #endList(count: number): void {
    if (count === 0) putByte(openList);
    putByte(closeList);
    room(0);
  }
}

interface PlaceKeys {
  readonly start: Key;
  readonly end: Key;
  readonly text: Key;
  readonly line: Key;
  readonly column: Key;
}

function extentsOf(quotes: readonly Quote[]): Span[] {
  const extents: Span[] = [];
  for (const { parts } of quotes) extents.push(extentOf(parts));
  return extents;
}
