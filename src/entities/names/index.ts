import type { Text } from '../../model/index.ts';
import { documentCues, recogniseNames } from '../recognise/index.ts';
import { shippedModel, type Model } from '../recognise/model.ts';
import { namesAfterHonorifics } from './after-honorifics.ts';
import { datelinePlaces } from './datelines.ts';
import { echoes } from './echoes.ts';
import { withEdges } from './edges.ts';
import { knownNames } from './known.ts';
import type { Name } from './name.ts';
import { joinedFirms } from './joined-firms.ts';
import { joinedPlaces } from './joined-places.ts';
import { nicknamed } from './nicknamed.ts';

export { nameLike, organisation, other, person, place, type Name, type TokenSpan } from './name.ts';
export { isPostNominal } from './post-nominals.ts';
export { isNameWord, wordsOf } from '../recognise/segments.ts';

/** Does a name, or what might be one, hold the word in the text read last, which has some? */
export const isArticleWord = (hash: number): boolean => documentCues().slotOf(hash) >= 0;

/** The names of an article, in order, none inside another. Titles come later (`titles.ts`). */
export function findNames(text: Text, model: Model = shippedModel()): Name[] {
  const recognised = recogniseNames(text, model);
  const covered = new Uint8Array(text.count);
  for (const { first, last } of recognised) covered.fill(1, first, last);
  const added = [...knownNames(text, covered), ...namesAfterHonorifics(text, covered)];
  for (const { first, last } of added) covered.fill(1, first, last);
  const found = [...recognised, ...added, ...echoes(text, recognised, covered)];
  const names = found.sort((a, b) => a.first - b.first).flatMap((span) => withEdges(text, span) ?? []);
  const apart = names.filter((name, index) => index === 0 || names[index - 1].last <= name.first);
  return nicknamed(text, datelinePlaces(text, joinedPlaces(text, joinedFirms(text, apart))));
}
