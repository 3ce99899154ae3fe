import { Flag, type EntityFindings, type Text } from '../model/index.ts';
import { findNames } from './names/index.ts';
import { findPronouns } from './pronouns.ts';
import { resolve } from './resolve/index.ts';
import { findRoles } from './roles.ts';
import { attachTitles, namesByToken } from './titles.ts';

export { linkEntities, type Aliases } from './link/index.ts';
export { compareNames, type Comparison } from './person-names/index.ts';

export interface EntityOptions {
  /** Include names in captions, credits and other furniture. */
  readonly includeFurniture?: boolean;
}

/** Names, roles and pronouns of one article, and the entities they stand for. */
export function findEntities(text: Text, { includeFurniture = false }: EntityOptions = {}): EntityFindings {
  const isShown = (token: number) => includeFurniture || (text.flags[token] & Flag.furniture) === 0;
  const shown = ({ first }: { first: number }) => isShown(first);
  const untitled = findNames(text);
  const nameAt = namesByToken(text, untitled);
  const names = attachTitles(text, untitled, nameAt);
  // A caption’s names are not told, but what they show of a name (“Sir Tom Okafor”) helps to know it elsewhere.
  return resolve(
    text,
    { names, roles: findRoles(text, names, nameAt).filter(shown), pronouns: findPronouns(text).filter(shown) },
    isShown,
  );
}
