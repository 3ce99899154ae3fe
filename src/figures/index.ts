import type { EntityFindings, Figure, Quote, Text } from '../model/index.ts';
import { readAges } from './quantities/ages.ts';
import { isAside } from './asides.ts';
import { joinBounds } from './joins/bounded-ranges.ts';
import { readBounds } from './numbers/bounds.ts';
import { readChanges } from './changes/changes.ts';
import { readClaimants } from './claimants.ts';
import type { Draft } from './draft.ts';
import { toFigures } from './figures.ts';
import { findDrafts } from './find.ts';
import { leaveOutNamed } from './never/named.ts';
import { joinDrafts } from './joins/joins.ts';
import { readLabels } from './measures/labels.ts';
import { leaveOutPersons } from './measures/measured-persons.ts';
import { readMeasure } from './measures/measures.ts';
import { isBaseOfRate, readRate } from './quantities/rates.ts';
import { readRespectively } from './joins/respectively.ts';
import { shareCompared, shareInLists } from './joins/shared-units.ts';
import { readTime } from './dates/time-windows.ts';

export { linkFigures } from './link/index.ts';

/** What the earlier steps found in the same article. */
export interface Earlier {
  readonly entities: EntityFindings;
  readonly quotes: readonly Quote[];
}

/** Asked for without looking before the list, which V8 answers slowly. */
function before(drafts: readonly Draft[], index: number): Draft | undefined {
  return index > 0 ? drafts[index - 1] : undefined;
}

/** Figures of one article with value, unit, what they measure and who gives them. */
export function findFigures(
  text: Text,
  { entities, quotes }: Earlier,
  options: { includeFurniture?: boolean } = {},
): Figure[] {
  const found = findDrafts(text, options.includeFurniture ?? false);
  leaveOutNamed(text, found, entities.mentions);
  shareInLists(text, found);
  for (const draft of found) readRate(text, draft);
  const counted = found.filter((draft, i) => !isBaseOfRate(text, draft, before(found, i)));
  const joined = joinDrafts(text, counted).filter(({ tentative, kind }) => !(tentative && kind === 'count'));
  joined.forEach((draft, index) => readBounds(text, draft, before(joined, index)));
  const drafts = joinBounds(text, joined);
  shareCompared(text, drafts);
  drafts.forEach((draft, index) => readAges(text, draft, before(drafts, index)));
  const governors = readChanges(text, drafts);
  let undated: Draft | undefined;
  drafts.forEach((draft, index) => {
    readMeasure(text, draft, governors[index], undated);
    // The times that stand between two figures measure nothing, and what is told again between commas is passed over.
    if (draft.kind !== 'date' && !isAside(text, draft) && !(draft.kind === 'duration' && draft.measure.head === null))
      undated = draft;
  });
  leaveOutPersons(text, drafts, entities.mentions);
  readLabels(text, drafts, entities.mentions);
  readRespectively(text, drafts);
  for (const draft of drafts) readTime(text, draft);
  readClaimants(text, drafts, quotes, entities);
  return toFigures(text, drafts, entities);
}
