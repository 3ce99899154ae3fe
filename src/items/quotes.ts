import {
  extentOf,
  itemIds,
  type Quote,
  type QuoteLine,
  type Speaker,
  type SpeakerItem,
  type WhoItem,
} from '../model/index.ts';
import type { SourceText } from './places.ts';

/** Id of a local entity as it is printed; null for -1. */
export type EntityName = (local: number) => string | null;

export function whoItem({ name, entity }: { name: string; entity: number }, entityName: EntityName): WhoItem {
  return { name, entity: entity < 0 ? null : entityName(entity) };
}

function speakerItem(speaker: Speaker, entityName: EntityName): SpeakerItem {
  const item = whoItem(speaker, entityName);
  if (!speaker.speakers) return item;
  return { ...item, speakers: speaker.speakers.map((who) => whoItem(who, entityName)) };
}

export function quoteIds(article: string, quotes: readonly Quote[]): string[] {
  return itemIds(
    article,
    'q',
    quotes.map(({ parts }) => extentOf(parts)),
  );
}

/** The quotes of one article as they are printed, in their own order. */
export function quoteLines(
  source: SourceText,
  quotes: readonly Quote[],
  entityName: EntityName,
  groupOf: (index: number) => string | null = () => null,
): QuoteLine[] {
  const ids = quoteIds(source.article, quotes);
  return quotes.map((quote, index) => {
    const { start, end } = extentOf(quote.parts);
    const { line, column } = source.position(start);
    return {
      id: ids[index]!,
      kind: quote.kind,
      start,
      end,
      text: source.text.slice(start, end),
      line,
      column,
      parts: quote.parts.map((part) => source.span(part)),
      speaker: quote.speaker && speakerItem(quote.speaker, entityName),
      source: quote.source && source.span(quote.source),
      cue: quote.cue && source.span(quote.cue),
      reason: quote.reason,
      confidence: quote.confidence,
      group: groupOf(index),
      within: quote.within < 0 ? null : ids[quote.within]!,
      venue: quote.venue && source.span(quote.venue),
    };
  });
}
