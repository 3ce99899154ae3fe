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
import { littleEndian } from './annotation-line.ts';
import { IdBytes } from './id-bytes.ts';
import { ascii, EscapedText, JsonBytes } from './json-bytes.ts';
import { SourceText } from './places.ts';

/** A key whose value is often missing, so that key and `null` are one copy. */
class Optional {
  readonly #key: Uint8Array;
  readonly #missing: Uint8Array;

  constructor(key: string) {
    this.#key = ascii(key);
    this.#missing = ascii(`${key}null`);
  }

  none(json: JsonBytes): void {
    json.raw(this.#missing);
  }

  start(json: JsonBytes): void {
    json.raw(this.#key);
  }

  string(json: JsonBytes, value: string | null): void {
    if (value === null) return json.raw(this.#missing);
    json.raw(this.#key);
    json.string(value);
  }

  number(json: JsonBytes, value: number | null): void {
    if (value === null) return json.raw(this.#missing);
    json.raw(this.#key);
    json.number(value);
  }
}

// Each object's keys, in its order, with what stands in front of them.
const ofLine = {
  id: ascii('{"id":'),
  title: new Optional(',"title":'),
  outlet: new Optional(',"outlet":'),
  date: new Optional(',"date":'),
  blocks: ascii(',"blocks":'),
  mentions: ascii(',"mentions":'),
  entities: ascii(',"entities":'),
  quotes: ascii(',"quotes":'),
  figures: ascii(',"figures":'),
  fingerprints: ascii(',"fingerprints":'),
  problem: new Optional(',"problem":'),
  author: new Optional(',"author":'),
  url: new Optional(',"url":'),
  language: new Optional(',"language":'),
  characters: ascii(',"characters":'),
  ignore: ascii(',"ignore":'),
  path: new Optional(',"path":'),
  sourceLine: new Optional(',"sourceLine":'),
};
const ofBlock = {
  kind: ascii('{"kind":'),
  start: ascii(',"start":'),
  end: ascii(',"end":'),
  first: ascii(',"first":'),
  last: ascii(',"last":'),
};
const ofSpan = {
  start: ascii('{"start":'),
  end: ascii(',"end":'),
  text: ascii(',"text":'),
};
const ofMention = {
  type: ascii(',"type":'),
  kind: ascii(',"kind":'),
  entity: new Optional(',"entity":'),
  honorific: ascii(',"honorific":'),
  title: ascii(',"title":'),
  nested: ascii(',"nested":'),
  attributive: ascii(',"attributive":'),
};
const ofEntity = {
  id: ascii('{"id":'),
  name: ascii(',"name":'),
  type: ascii(',"type":'),
  gender: new Optional(',"gender":'),
  titles: ascii(',"titles":'),
  honorifics: ascii(',"honorifics":'),
  reasons: ascii(',"reasons":'),
};
const ofWho = {
  name: ascii('{"name":'),
  entity: new Optional(',"entity":'),
  speakers: ascii(',"speakers":'),
};
const ofQuote = {
  id: ascii('{"id":'),
  kind: ascii(',"kind":'),
  start: ascii(',"start":'),
  end: ascii(',"end":'),
  text: ascii(',"text":'),
  line: ascii(',"line":'),
  column: ascii(',"column":'),
  parts: ascii(',"parts":'),
  speaker: new Optional(',"speaker":'),
  source: new Optional(',"source":'),
  cue: new Optional(',"cue":'),
  reason: new Optional(',"reason":'),
  confidence: ascii(',"confidence":'),
  group: ascii(',"group":null'),
  within: ascii(',"within":'),
  venue: new Optional(',"venue":'),
};
const ofFigure = {
  id: ascii('{"id":'),
  start: ascii(',"start":'),
  end: ascii(',"end":'),
  text: ascii(',"text":'),
  line: ascii(',"line":'),
  column: ascii(',"column":'),
  kind: ascii(',"kind":'),
  value: new Optional(',"value":'),
  low: new Optional(',"low":'),
  high: new Optional(',"high":'),
  unit: new Optional(',"unit":'),
  currency: new Optional(',"currency":'),
  approximation: new Optional(',"approximation":'),
  change: new Optional(',"change":'),
  of: new Optional(',"of":'),
  measure: new Optional(',"measure":'),
  topic: ascii(',"topic":null'),
  claimant: new Optional(',"claimant":'),
  per: new Optional(',"per":'),
  iso: new Optional(',"iso":'),
  role: ascii(',"role":'),
  vague: ascii(',"vague":'),
  time: new Optional(',"time":'),
  linked: ascii(',"linked":'),
  keys: ascii(',"keys":'),
};
const ofKeys = {
  words: ascii('{"words":'),
  context: ascii(',"context":'),
  entity: new Optional(',"entity":'),
};
const ofFingerprints = {
  version: ascii('{"version":'),
  words: ascii(',"words":'),
  hashes: ascii(',"hashes":'),
  positions: ascii(',"positions":'),
};

const [comma, openList, closeList, closeObject] = [0x2c, 0x5b, 0x5d, 0x7d];

/** Writes lines one after another, in memory of its own. */
export class LineWriter {
  readonly #json = new JsonBytes();
  readonly #text = new EscapedText();
  #source = new SourceText('', '');
  readonly #entityIds = new JsonBytes();
  /** Where each entity's id starts there, and after the last one where they end. */
  #entityIdAt = new Uint32Array(64);

  /** The bytes that `JSON.stringify(annotationToLine(annotation, text))` has, without a line feed. */
  write(annotation: Annotation, text: string): Uint8Array<ArrayBuffer> {
    const json = this.#json;
    const { article, entities, fingerprints } = annotation;
    this.#source = new SourceText(article.id, text);
    this.#readEntityIds(entities);
    this.#text.read(text);
    json.restart();
    json.raw(ofLine.id);
    json.string(article.id);
    ofLine.title.string(json, article.title);
    ofLine.outlet.string(json, article.outlet);
    ofLine.date.string(json, article.date);
    json.raw(ofLine.blocks);
    this.#blocks(annotation.blocks);
    json.raw(ofLine.mentions);
    this.#mentions(annotation.mentions);
    json.raw(ofLine.entities);
    this.#allEntities(entities);
    json.raw(ofLine.quotes);
    this.#quotes(annotation.quotes);
    json.raw(ofLine.figures);
    this.#figures(annotation.figures);
    json.raw(ofLine.fingerprints);
    this.#fingerprints(fingerprints);
    ofLine.problem.string(json, annotation.problem);
    ofLine.author.string(json, article.author);
    ofLine.url.string(json, article.url);
    ofLine.language.string(json, article.language);
    json.raw(ofLine.characters);
    json.number(article.characters);
    json.raw(ofLine.ignore);
    json.value(article.ignore);
    ofLine.path.string(json, article.path);
    ofLine.sourceLine.number(json, article.sourceLine);
    json.byte(closeObject);
    return json.taken();
  }

  #blocks(blocks: readonly Block[]): void {
    const json = this.#json;
    json.byte(openList);
    for (let index = 0; index < blocks.length; index += 1) {
      if (index > 0) json.byte(comma);
      const { kind, start, end, first, last } = blocks[index];
      json.raw(ofBlock.kind);
      json.string(kind);
      json.raw(ofBlock.start);
      json.number(start);
      json.raw(ofBlock.end);
      json.number(end);
      json.raw(ofBlock.first);
      json.number(first);
      json.raw(ofBlock.last);
      json.number(last);
      json.byte(closeObject);
    }
    json.byte(closeList);
  }

  #mentions(mentions: readonly Mention[]): void {
    const json = this.#json;
    json.byte(openList);
    for (let index = 0; index < mentions.length; index += 1) {
      if (index > 0) json.byte(comma);
      const { start, end, type, kind, entity, honorific, title, nested, attributive } = mentions[index];
      this.#openSpan(start, end);
      json.raw(ofMention.type);
      json.string(type);
      json.raw(ofMention.kind);
      json.string(kind);
      this.#entity(ofMention.entity, entity);
      if (honorific) {
        json.raw(ofMention.honorific);
        this.#span(honorific);
      }
      if (title) {
        json.raw(ofMention.title);
        this.#span(title);
      }
      if (nested !== undefined) {
        json.raw(ofMention.nested);
        json.boolean(nested);
      }
      if (attributive !== undefined) {
        json.raw(ofMention.attributive);
        json.boolean(attributive);
      }
      json.byte(closeObject);
    }
    json.byte(closeList);
  }

  #allEntities(entities: readonly LocalEntity[]): void {
    const json = this.#json;
    json.byte(openList);
    for (let index = 0; index < entities.length; index += 1) {
      if (index > 0) json.byte(comma);
      const { id, name, type, gender, titles, honorifics, reasons } = entities[index];
      json.raw(ofEntity.id);
      json.string(id);
      json.raw(ofEntity.name);
      json.string(name);
      json.raw(ofEntity.type);
      json.string(type);
      ofEntity.gender.string(json, gender);
      json.raw(ofEntity.titles);
      this.#strings(titles);
      json.raw(ofEntity.honorifics);
      this.#strings(honorifics);
      json.raw(ofEntity.reasons);
      this.#strings(reasons);
      json.byte(closeObject);
    }
    json.byte(closeList);
  }

  #quotes(quotes: readonly Quote[]): void {
    const json = this.#json;
    const extents = quotes.map(({ parts }) => extentOf(parts));
    const ids = new IdBytes(this.#source.article, 'q', extents);
    json.byte(openList);
    for (let index = 0; index < quotes.length; index += 1) {
      if (index > 0) json.byte(comma);
      const { kind, parts, speaker, source, cue, reason, confidence, within, venue } = quotes[index];
      const { start, end } = extents[index];
      const { line, column } = this.#source.position(start);
      json.raw(ofQuote.id);
      ids.write(json, index);
      json.raw(ofQuote.kind);
      json.string(kind);
      json.raw(ofQuote.start);
      json.number(start);
      json.raw(ofQuote.end);
      json.number(end);
      json.raw(ofQuote.text);
      this.#text.write(json, start, end);
      json.raw(ofQuote.line);
      json.number(line);
      json.raw(ofQuote.column);
      json.number(column);
      json.raw(ofQuote.parts);
      this.#spans(parts);
      this.#speaker(ofQuote.speaker, speaker);
      this.#optionalSpan(ofQuote.source, source);
      this.#optionalSpan(ofQuote.cue, cue);
      ofQuote.reason.string(json, reason);
      json.raw(ofQuote.confidence);
      json.number(confidence);
      json.raw(ofQuote.group);
      json.raw(ofQuote.within);
      ids.write(json, within);
      this.#optionalSpan(ofQuote.venue, venue);
      json.byte(closeObject);
    }
    json.byte(closeList);
  }

  #figures(figures: readonly Figure[]): void {
    const json = this.#json;
    const ids = new IdBytes(this.#source.article, 'f', figures);
    json.byte(openList);
    for (let index = 0; index < figures.length; index += 1) {
      if (index > 0) json.byte(comma);
      const figure = figures[index];
      const { start, end, keys, linked } = figure;
      const { line, column } = this.#source.position(start);
      json.raw(ofFigure.id);
      ids.write(json, index);
      json.raw(ofFigure.start);
      json.number(start);
      json.raw(ofFigure.end);
      json.number(end);
      json.raw(ofFigure.text);
      this.#text.write(json, start, end);
      json.raw(ofFigure.line);
      json.number(line);
      json.raw(ofFigure.column);
      json.number(column);
      json.raw(ofFigure.kind);
      json.string(figure.kind);
      ofFigure.value.number(json, figure.value);
      ofFigure.low.number(json, figure.low);
      ofFigure.high.number(json, figure.high);
      ofFigure.unit.string(json, figure.unit);
      ofFigure.currency.string(json, figure.currency);
      ofFigure.approximation.string(json, figure.approximation);
      ofFigure.change.string(json, figure.change);
      ofFigure.of.string(json, figure.of);
      ofFigure.measure.string(json, figure.measure);
      json.raw(ofFigure.topic);
      this.#speaker(ofFigure.claimant, figure.claimant);
      ofFigure.per.string(json, figure.per);
      ofFigure.iso.string(json, figure.iso);
      json.raw(ofFigure.role);
      json.string(figure.role);
      json.raw(ofFigure.vague);
      json.boolean(figure.vague);
      ofFigure.time.string(json, figure.time);
      json.raw(ofFigure.linked);
      ids.write(json, linked);
      json.raw(ofFigure.keys);
      json.raw(ofKeys.words);
      json.string(keys.words);
      json.raw(ofKeys.context);
      json.string(keys.context);
      this.#entity(ofKeys.entity, keys.entity);
      json.byte(closeObject);
      json.byte(closeObject);
    }
    json.byte(closeList);
  }

  #fingerprints(fingerprints: Fingerprints | null): void {
    const json = this.#json;
    if (!fingerprints) return json.string(null);
    json.raw(ofFingerprints.version);
    json.number(fingerprints.version);
    json.raw(ofFingerprints.words);
    json.number(fingerprints.words);
    json.raw(ofFingerprints.hashes);
    json.base64(littleEndian(fingerprints.hashes));
    json.raw(ofFingerprints.positions);
    json.base64(littleEndian(fingerprints.positions));
    json.byte(closeObject);
  }

  #speaker(key: Optional, speaker: Speaker | null): void {
    const json = this.#json;
    if (!speaker) return key.none(json);
    key.start(json);
    this.#openWho(speaker);
    if (speaker.speakers) {
      json.raw(ofWho.speakers);
      json.byte(openList);
      for (let index = 0; index < speaker.speakers.length; index += 1) {
        if (index > 0) json.byte(comma);
        this.#openWho(speaker.speakers[index]);
        json.byte(closeObject);
      }
      json.byte(closeList);
    }
    json.byte(closeObject);
  }

  #openWho({ name, entity }: Who): void {
    this.#json.raw(ofWho.name);
    this.#json.string(name);
    this.#entity(ofWho.entity, entity);
  }

  #entity(key: Optional, local: number): void {
    if (local < 0) return key.none(this.#json);
    key.start(this.#json);
    this.#json.part(this.#entityIds, this.#entityIdAt[local], this.#entityIdAt[local + 1]);
  }

  /** The entities' ids, which their mentions repeat, once. */
  #readEntityIds(entities: readonly LocalEntity[]): void {
    const ids = this.#entityIds;
    ids.restart();
    if (this.#entityIdAt.length <= entities.length) this.#entityIdAt = new Uint32Array(entities.length * 2);
    for (let index = 0; index < entities.length; index += 1) {
      this.#entityIdAt[index] = ids.length;
      ids.string(entities[index].id);
    }
    this.#entityIdAt[entities.length] = ids.length;
  }

  #optionalSpan(key: Optional, span: Span | null): void {
    if (!span) return key.none(this.#json);
    key.start(this.#json);
    this.#span(span);
  }

  #span({ start, end }: Span): void {
    this.#openSpan(start, end);
    this.#json.byte(closeObject);
  }

  #openSpan(start: number, end: number): void {
    this.#json.raw(ofSpan.start);
    this.#json.number(start);
    this.#json.raw(ofSpan.end);
    this.#json.number(end);
    this.#json.raw(ofSpan.text);
    this.#text.write(this.#json, start, end);
  }

  #spans(spans: readonly Span[]): void {
    this.#json.byte(openList);
    for (let index = 0; index < spans.length; index += 1) {
      if (index > 0) this.#json.byte(comma);
      this.#span(spans[index]);
    }
    this.#json.byte(closeList);
  }

  #strings(texts: readonly string[]): void {
    this.#json.byte(openList);
    for (let index = 0; index < texts.length; index += 1) {
      if (index > 0) this.#json.byte(comma);
      this.#json.string(texts[index]);
    }
    this.#json.byte(closeList);
  }
}
