import type { Gender, Text } from '../../model/index.ts';
import { person, type Name, type TokenSpan } from '../names/index.ts';
import type { Pronoun } from '../pronouns.ts';
import { antecedentOf } from './antecedents.ts';
import type { Cluster } from './clusters.ts';
import { History } from './history.ts';
import { isOtherThan, isOwnAge } from './objects.ts';
import { Holders } from './roles.ts';

export interface References {
  /** Cluster of each role, or -1. */
  readonly roleOf: Int32Array;
  /** Cluster of each pronoun, or -1. */
  readonly pronounOf: Int32Array;
}

const history = new History();

/**
 * Binds roles and pronouns to persons, in the order of the text, as each may look back at those before it. Where two persons fit equally well,
 * to nobody. A pronoun tells the gender of a person of whom nothing else did.
 */
export function bindReferences(
  text: Text,
  names: readonly Name[],
  clusters: readonly Cluster[],
  clusterOf: Int32Array,
  roles: readonly TokenSpan[],
  pronouns: readonly Pronoun[],
  isShown: (token: number) => boolean,
): References {
  const roleOf = new Int32Array(roles.length).fill(-1);
  const pronounOf = new Int32Array(pronouns.length).fill(-1);
  const holders = roles.length > 0 ? new Holders(text, names, clusters) : null;
  const genders: Gender[] = [];
  for (const { gender } of clusters) genders.push(gender);
  history.open(text.sentenceCount, clusters.length);
  let name = 0;
  let role = 0;
  let pronoun = 0;
  for (;;) {
    const atName = name < names.length ? names[name].first : Infinity;
    const atRole = role < roles.length ? roles[role].first : Infinity;
    const atPronoun = pronoun < pronouns.length ? pronouns[pronoun].first : Infinity;
    const next = Math.min(atName, atRole, atPronoun);
    if (next === Infinity) break;
    if (next === atRole) {
      const cluster = holders!.holderOf(roles[role], history);
      roleOf[role++] = cluster;
      if (cluster >= 0) history.add(text, cluster, next, next - 1);
    } else if (next === atPronoun) {
      const before = name > 0 ? names[name - 1] : undefined;
      // Whoever that is, no one named is.
      if (isOwnAge(text, pronouns[pronoun], before?.last ?? -1)) {
        history.addStranger(text, next, next);
        pronoun++;
        continue;
      }
      const not = before !== undefined && isOtherThan(text, pronouns[pronoun], before) ? clusterOf[name - 1] : -1;
      const cluster = antecedentOf(text, pronouns[pronoun], history, genders, not);
      // “Hale, standing beside her”: only a subject tells the gender of whom it stands for.
      if (cluster >= 0 && pronouns[pronoun].nominative) genders[cluster] ??= pronouns[pronoun].gender;
      pronounOf[pronoun++] = cluster;
      if (cluster >= 0) history.add(text, cluster, next, next);
    } else {
      const { title, honorific } = names[name];
      const cluster = clusterOf[name++];
      if (!isShown(next)) continue;
      const from = Math.min(next, title?.first ?? next, honorific?.first ?? next);
      if (cluster < 0) history.addStranger(text, next, from);
      else if (clusters[cluster].type === person) history.add(text, cluster, next, from);
    }
  }
  for (let index = 0; index < clusters.length; index++) clusters[index].gender = genders[index];
  return { roleOf, pronounOf };
}
