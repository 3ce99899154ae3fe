import type { EntityFindings } from '../../model/index.ts';
import { perArticle } from '../reading/per-article.ts';

/** How often each entity is named, and the person named first, if the article goes on about them. */
interface Tally {
  readonly names: Int32Array;
  readonly first: number;
  /** Is no other person named as often? */
  readonly alone: boolean;
}

/** Mentions, pronouns among them, of somebody an article is about. */
const least = 4;

const tallyOf = perArticle<Tally>(({ entities, mentions }) => {
  const names = new Int32Array(entities.length);
  const told = new Int32Array(entities.length);
  let first = -1;
  for (const { entity, kind } of mentions) {
    if (entity < 0) continue;
    told[entity]++;
    if (kind !== 'name') continue;
    names[entity]++;
    if (first < 0 && entities[entity].type === 'person') first = entity;
  }
  let alone = true;
  for (let entity = 0; entity < entities.length; entity++)
    if (entity !== first && entities[entity].type === 'person' && names[entity] >= names[first]) alone = false;
  return { names, first: first >= 0 && told[first] >= least ? first : -1, alone };
});

/** Whom an article is about that names nobody else as often: in a portrait, who says what nobody else is said to say. -1 for nobody. */
export function protagonistOf(findings: EntityFindings): number {
  const { first, alone } = tallyOf(findings);
  return alone ? first : -1;
}

/**
 * Whom a life is told of: in “They had a daughter, Ruth. ¶ She turned down a peerage” the paragraph’s first word goes back to who the article
 * began with, not to somebody named once. -1 where that is nobody, or `entity` is more than a name dropped.
 */
export function protagonistBeside(findings: EntityFindings, entity: number): number {
  const { names, first } = tallyOf(findings);
  return first >= 0 && first !== entity && names[entity] === 1 ? first : -1;
}
