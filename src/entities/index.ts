import { Flag, type EntityFindings, type Text } from '../model/index.ts';
import { findNames } from './names/index.ts';
import { findPronouns } from './pronouns.ts';
import { resolve } from './resolve/index.ts';
import { findRoles } from './roles.ts';
import { attachTitles } from './titles.ts';

export { linkEntities, type Aliases } from './link/index.ts';
export { compareNames, type Comparison } from './person-names/index.ts';

export interface EntityOptions {
  /** Include names in captions, credits and other furniture. */
  readonly includeFurniture?: boolean;
}

/** Names, roles and pronouns of one article, and the entities they stand for. */
export function findEntities(text: Text, { includeFurniture = false }: EntityOptions = {}): EntityFindings {
  const shown = ({ first }: { first: number }) => includeFurniture || (text.flags[first] & Flag.furniture) === 0;
  const names = attachTitles(text, findNames(text)).filter(shown);
  const roles = findRoles(text, names).filter(shown);
  const pronouns = findPronouns(text).filter(shown);
  return resolve(text, { names, roles, pronouns });
}
