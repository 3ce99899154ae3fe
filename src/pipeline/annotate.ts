import { findFingerprints } from '../duplicates/index.ts';
import { findEntities } from '../entities/index.ts';
import { findFigures } from '../figures/index.ts';
import type { Annotation, Article, EntityFindings, Part } from '../model/index.ts';
import { findQuotes } from '../quotes/index.ts';
import { readText } from '../text/index.ts';
import { allParts } from './parts.ts';

export interface AnnotateOptions {
  /** The parts wanted; what they rest on is computed too but left empty in the result. Default: all. */
  readonly parts?: readonly Part[];
  readonly includeFurniture?: boolean;
}

const noEntities: EntityFindings = { mentions: [], entities: [] };

/** All that one article says, looked at alone. Depends on nothing but the article, the options and the program's version. */
export function annotate(
  article: Article,
  { parts = allParts, includeFurniture = false }: AnnotateOptions = {},
): Annotation {
  const wants = (part: Part) => parts.includes(part);
  const text = readText(article);
  const needsQuotes = wants('quotes') || wants('figures');
  const entities = wants('entities') || needsQuotes ? findEntities(text, { includeFurniture }) : noEntities;
  const quotes = needsQuotes ? findQuotes(text, entities, { includeFurniture }) : [];
  const { text: _text, ...meta } = article;
  return {
    article: meta,
    blocks: text.blocks,
    // Quotes and figures name entities by index, so these stay whenever one of the parts rests on them.
    mentions: entities.mentions,
    entities: entities.entities,
    quotes: wants('quotes') ? quotes : [],
    figures: wants('figures') ? findFigures(text, { entities, quotes }, { includeFurniture }) : [],
    fingerprints: wants('fingerprints') ? findFingerprints(text) : null,
    problem: null,
  };
}
