import { itemIds, type Figure, type FigureLine } from '../model/index.ts';
import type { SourceText } from './places.ts';
import { whoItem, type EntityName } from './quotes.ts';

export function figureIds(article: string, figures: readonly Figure[]): string[] {
  return itemIds(article, 'f', figures);
}

/** The figures of one article as they are printed, in their own order. */
export function figureLines(
  source: SourceText,
  figures: readonly Figure[],
  entityName: EntityName,
  topicOf: (index: number) => string | null = () => null,
): FigureLine[] {
  const ids = figureIds(source.article, figures);
  return figures.map((figure, index) => {
    const { start, end } = figure;
    const { line, column } = source.position(start);
    return {
      id: ids[index]!,
      start,
      end,
      text: source.text.slice(start, end),
      line,
      column,
      kind: figure.kind,
      value: figure.value,
      low: figure.low,
      high: figure.high,
      unit: figure.unit,
      currency: figure.currency,
      approximation: figure.approximation,
      change: figure.change,
      of: figure.of,
      measure: figure.measure,
      topic: topicOf(index),
      claimant: figure.claimant && whoItem(figure.claimant, entityName),
      per: figure.per,
      iso: figure.iso,
      role: figure.role,
      vague: figure.vague,
      time: figure.time,
      linked: figure.linked < 0 ? null : ids[figure.linked]!,
    };
  });
}
