import type { EntityFindings, LocalEntity, Mention, Text } from '../../model/index.ts';
import { sliceTokens } from '../../text/index.ts';
import { slugOf } from '../canonical.ts';
import { person, type Name, type TokenSpan } from '../names/index.ts';
import type { Pronoun } from '../pronouns.ts';
import { types } from '../recognise/labels.ts';
import { namesByToken } from '../titles.ts';
import { clusterNames, type Cluster } from './names.ts';
import { bindReferences } from './references.ts';

export interface Found {
  readonly names: readonly Name[];
  readonly roles: readonly TokenSpan[];
  readonly pronouns: readonly Pronoun[];
}

/** Mentions of one article put together to entities. */
export function resolve(text: Text, { names, roles, pronouns }: Found): EntityFindings {
  const { clusters, clusterOf } = clusterNames(text, names);
  const nameAt = namesByToken(text, names);
  const { roleOf, pronounOf } = bindReferences(text, names, clusters, clusterOf, roles, pronouns, nameAt);
  const span = ({ first, last }: TokenSpan) => ({ start: text.start[first], end: text.end[last - 1] });
  const mentions: Mention[] = [
    ...names.map((name, index) => ({
      ...span(name),
      kind: 'name' as const,
      type: types[clusterOf[index] >= 0 ? clusters[clusterOf[index]].type : name.type],
      entity: clusterOf[index],
      ...(name.honorific && { honorific: span(name.honorific) }),
      ...(name.title && { title: span(name.title) }),
    })),
    ...roles.map((role, index) => ({
      ...span(role),
      kind: 'role' as const,
      type: types[person],
      entity: roleOf[index],
    })),
    ...pronouns.map((pronoun, index) => ({
      ...span(pronoun),
      kind: 'pronoun' as const,
      type: types[person],
      entity: pronounOf[index],
    })),
  ];
  for (const cluster of roleOf) if (cluster >= 0) clusters[cluster].reasons.add('office');
  for (const cluster of pronounOf) if (cluster >= 0) clusters[cluster].reasons.add('pronoun');
  return {
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    entities: entitiesOf(text, names, clusters),
  };
}

function entitiesOf(text: Text, names: readonly Name[], clusters: readonly Cluster[]): LocalEntity[] {
  const taken = new Map<string, number>();
  return clusters.map(({ type, name, gender, honorifics, reasons, names: own }) => {
    const base = `${types[type]}/${slugOf(name)}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const titles = new Set<string>();
    for (const index of own) {
      const { title } = names[index];
      if (title) titles.add(sliceTokens(text, title.first, title.last));
    }
    return {
      id: count === 1 ? base : `${base}.${count}`,
      name,
      type: types[type],
      gender,
      titles: [...titles],
      honorifics: [...honorifics],
      reasons: [...reasons],
    };
  });
}
