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
import { figureIds } from './figures.ts';
import { ascii, EscapedText, JsonBytes } from './json-bytes.ts';
import { SourceText } from './places.ts';
import { quoteIds } from './quotes.ts';

// Each object's keys, in its order, with what stands in front of them.
const ofLine = {
  id: ascii('{"id":'),
  title: ascii(',"title":'),
  outlet: ascii(',"outlet":'),
  date: ascii(',"date":'),
  blocks: ascii(',"blocks":'),
  mentions: ascii(',"mentions":'),
  entities: ascii(',"entities":'),
  quotes: ascii(',"quotes":'),
  figures: ascii(',"figures":'),
  fingerprints: ascii(',"fingerprints":'),
  problem: ascii(',"problem":'),
  author: ascii(',"author":'),
  url: ascii(',"url":'),
  language: ascii(',"language":'),
  characters: ascii(',"characters":'),
  ignore: ascii(',"ignore":'),
  path: ascii(',"path":'),
  sourceLine: ascii(',"sourceLine":'),
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
  entity: ascii(',"entity":'),
  honorific: ascii(',"honorific":'),
  title: ascii(',"title":'),
  nested: ascii(',"nested":'),
  attributive: ascii(',"attributive":'),
};
const ofEntity = {
  id: ascii('{"id":'),
  name: ascii(',"name":'),
  type: ascii(',"type":'),
  gender: ascii(',"gender":'),
  titles: ascii(',"titles":'),
  honorifics: ascii(',"honorifics":'),
  reasons: ascii(',"reasons":'),
};
const ofWho = {
  name: ascii('{"name":'),
  entity: ascii(',"entity":'),
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
  speaker: ascii(',"speaker":'),
  source: ascii(',"source":'),
  cue: ascii(',"cue":'),
  reason: ascii(',"reason":'),
  confidence: ascii(',"confidence":'),
  group: ascii(',"group":'),
  within: ascii(',"within":'),
  venue: ascii(',"venue":'),
};
const ofFigure = {
  id: ascii('{"id":'),
  start: ascii(',"start":'),
  end: ascii(',"end":'),
  text: ascii(',"text":'),
  line: ascii(',"line":'),
  column: ascii(',"column":'),
  kind: ascii(',"kind":'),
  value: ascii(',"value":'),
  low: ascii(',"low":'),
  high: ascii(',"high":'),
  unit: ascii(',"unit":'),
  currency: ascii(',"currency":'),
  approximation: ascii(',"approximation":'),
  change: ascii(',"change":'),
  of: ascii(',"of":'),
  measure: ascii(',"measure":'),
  topic: ascii(',"topic":'),
  claimant: ascii(',"claimant":'),
  per: ascii(',"per":'),
  iso: ascii(',"iso":'),
  role: ascii(',"role":'),
  vague: ascii(',"vague":'),
  time: ascii(',"time":'),
  linked: ascii(',"linked":'),
  keys: ascii(',"keys":'),
};
const ofKeys = {
  words: ascii('{"words":'),
  context: ascii(',"context":'),
  entity: ascii(',"entity":'),
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
  #entities: readonly LocalEntity[] = [];

  /** The bytes that `JSON.stringify(annotationToLine(annotation, text))` has, without a line feed. */
  write(annotation: Annotation, text: string): Uint8Array<ArrayBuffer> {
    const json = this.#json;
    const { article, entities, fingerprints } = annotation;
    this.#source = new SourceText(article.id, text);
    this.#entities = entities;
    this.#text.read(text);
    json.restart();
    json.raw(ofLine.id);
    json.string(article.id);
    json.raw(ofLine.title);
    json.string(article.title);
    json.raw(ofLine.outlet);
    json.string(article.outlet);
    json.raw(ofLine.date);
    json.string(article.date);
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
    json.raw(ofLine.problem);
    json.string(annotation.problem);
    json.raw(ofLine.author);
    json.string(article.author);
    json.raw(ofLine.url);
    json.string(article.url);
    json.raw(ofLine.language);
    json.string(article.language);
    json.raw(ofLine.characters);
    json.number(article.characters);
    json.raw(ofLine.ignore);
    json.value(article.ignore);
    json.raw(ofLine.path);
    json.string(article.path);
    json.raw(ofLine.sourceLine);
    json.number(article.sourceLine);
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
      json.raw(ofMention.entity);
      this.#entity(entity);
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
      json.raw(ofEntity.gender);
      json.string(gender);
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
    const ids = quoteIds(this.#source.article, quotes);
    json.byte(openList);
    for (let index = 0; index < quotes.length; index += 1) {
      if (index > 0) json.byte(comma);
      const { kind, parts, speaker, source, cue, reason, confidence, within, venue } = quotes[index];
      const { start, end } = extentOf(parts);
      const { line, column } = this.#source.position(start);
      json.raw(ofQuote.id);
      json.string(ids[index]);
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
      json.raw(ofQuote.speaker);
      this.#speaker(speaker);
      json.raw(ofQuote.source);
      this.#span(source);
      json.raw(ofQuote.cue);
      this.#span(cue);
      json.raw(ofQuote.reason);
      json.string(reason);
      json.raw(ofQuote.confidence);
      json.number(confidence);
      json.raw(ofQuote.group);
      json.string(null);
      json.raw(ofQuote.within);
      json.string(within < 0 ? null : ids[within]);
      json.raw(ofQuote.venue);
      this.#span(venue);
      json.byte(closeObject);
    }
    json.byte(closeList);
  }

  #figures(figures: readonly Figure[]): void {
    const json = this.#json;
    const ids = figureIds(this.#source.article, figures);
    json.byte(openList);
    for (let index = 0; index < figures.length; index += 1) {
      if (index > 0) json.byte(comma);
      const figure = figures[index];
      const { start, end, keys, linked } = figure;
      const { line, column } = this.#source.position(start);
      json.raw(ofFigure.id);
      json.string(ids[index]);
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
      json.raw(ofFigure.value);
      json.number(figure.value);
      json.raw(ofFigure.low);
      json.number(figure.low);
      json.raw(ofFigure.high);
      json.number(figure.high);
      json.raw(ofFigure.unit);
      json.string(figure.unit);
      json.raw(ofFigure.currency);
      json.string(figure.currency);
      json.raw(ofFigure.approximation);
      json.string(figure.approximation);
      json.raw(ofFigure.change);
      json.string(figure.change);
      json.raw(ofFigure.of);
      json.string(figure.of);
      json.raw(ofFigure.measure);
      json.string(figure.measure);
      json.raw(ofFigure.topic);
      json.string(null);
      json.raw(ofFigure.claimant);
      this.#speaker(figure.claimant);
      json.raw(ofFigure.per);
      json.string(figure.per);
      json.raw(ofFigure.iso);
      json.string(figure.iso);
      json.raw(ofFigure.role);
      json.string(figure.role);
      json.raw(ofFigure.vague);
      json.boolean(figure.vague);
      json.raw(ofFigure.time);
      json.string(figure.time);
      json.raw(ofFigure.linked);
      json.string(linked < 0 ? null : ids[linked]);
      json.raw(ofFigure.keys);
      json.raw(ofKeys.words);
      json.string(keys.words);
      json.raw(ofKeys.context);
      json.string(keys.context);
      json.raw(ofKeys.entity);
      this.#entity(keys.entity);
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

  #speaker(speaker: Speaker | null): void {
    const json = this.#json;
    if (!speaker) return json.string(null);
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
    this.#json.raw(ofWho.entity);
    this.#entity(entity);
  }

  #entity(local: number): void {
    this.#json.string(local < 0 ? null : this.#entities[local].id);
  }

  #span(span: Span | null): void {
    if (!span) return this.#json.string(null);
    this.#openSpan(span.start, span.end);
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
