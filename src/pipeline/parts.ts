import type { Links, Part } from '../model/index.ts';

export const allParts: readonly Part[] = ['entities', 'quotes', 'figures', 'fingerprints'];

export type LinkPart = keyof Links;

export const allLinks: readonly LinkPart[] = ['entities', 'quotes', 'figures', 'duplicates'];

/** The parts of an annotation that links are made from. */
const partsOfLink = {
  entities: ['entities'],
  quotes: ['entities', 'quotes'],
  figures: ['entities', 'quotes', 'figures'],
  duplicates: ['fingerprints'],
} as const satisfies Record<LinkPart, readonly Part[]>;

export function partsFor(links: readonly LinkPart[]): readonly Part[] {
  return allParts.filter((part) => links.some((link) => (partsOfLink[link] as readonly Part[]).includes(part)));
}
