import type { EntityFindings, EntityType, LocalEntity, Mention, MentionKind, Span, Text } from '../../model/index.ts';
import { sliceTokens } from '../../text/index.ts';
import { slugOf } from '../canonical.ts';
import { person, type Name, type TokenSpan } from '../names/index.ts';
import type { Pronoun } from '../pronouns.ts';
import { types } from '../recognise/labels.ts';
import { addOnce, clusterNames, type Cluster } from './clusters.ts';
import { bindReferences } from './references.ts';

export interface Found {
  readonly names: readonly Name[];
  readonly roles: readonly TokenSpan[];
  readonly pronouns: readonly Pronoun[];
}

/** Mentions of one article put together to entities. Names at tokens that are not shown help to resolve the others and are left out. */
export function resolve(
  text: Text,
  { names, roles, pronouns }: Found,
  isShown: (token: number) => boolean,
): EntityFindings {
  const { clusters, clusterOf } = clusterNames(text, names);
  const { roleOf, pronounOf } = bindReferences(text, names, clusters, clusterOf, roles, pronouns, isShown);
  const mentions: Mention[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    if (!isShown(name.first)) continue;
    const cluster = clusterOf[index];
    const type = types[cluster < 0 ? name.type : clusters[cluster].type];
    mentions.push(mentionOf(text, name, 'name', type, cluster, name.honorific, name.title));
  }
  roles.forEach((role, index) => mentions.push(mentionOf(text, role, 'role', types[person], roleOf[index])));
  pronouns.forEach((it, index) => mentions.push(mentionOf(text, it, 'pronoun', types[person], pronounOf[index])));
  for (const cluster of roleOf) if (cluster >= 0) addOnce(clusters[cluster].reasons, 'office');
  for (const cluster of pronounOf) if (cluster >= 0) addOnce(clusters[cluster].reasons, 'pronoun');
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutUnmentioned({ mentions, entities: entitiesOf(text, names, clusters) });
}

/** Leaves out entities that no mention stands for. */
function withoutUnmentioned({ mentions, entities }: EntityFindings): EntityFindings {
  const indexOf = new Int32Array(entities.length).fill(-1);
  for (const { entity } of mentions) if (entity >= 0) indexOf[entity] = 0;
  const kept = entities.filter((_, index) => indexOf[index] === 0);
  if (kept.length === entities.length) return { mentions, entities };
  let index = 0;
  for (let entity = 0; entity < entities.length; entity++) if (indexOf[entity] === 0) indexOf[entity] = index++;
  return {
    mentions: mentions.map((mention) =>
      mention.entity < 0 ? mention : { ...mention, entity: indexOf[mention.entity] },
    ),
    entities: kept,
  };
}

function mentionOf(
  text: Text,
  { first, last }: TokenSpan,
  kind: MentionKind,
  type: EntityType,
  entity: number,
  honorific: TokenSpan | null = null,
  title: TokenSpan | null = null,
): Mention {
  const start = text.start[first];
  const end = text.end[last - 1];
  if (honorific === null)
    return title === null
      ? { start, end, kind, type, entity }
      : { start, end, kind, type, entity, title: spanOf(text, title) };
  const bare = { start, end, kind, type, entity, honorific: spanOf(text, honorific) };
  return title === null ? bare : { ...bare, title: spanOf(text, title) };
}

function spanOf({ start, end }: Text, { first, last }: TokenSpan): Span {
  return { start: start[first], end: end[last - 1] };
}

function entitiesOf(text: Text, names: readonly Name[], clusters: readonly Cluster[]): LocalEntity[] {
  const taken = new Map<string, number>();
  return clusters.map(({ type, name, gender, honorifics, reasons, names: own }) => {
    const base = `${types[type]}/${slugOf(name)}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const titles: string[] = [];
    for (const index of own) {
      const { title } = names[index];
      if (title) addOnce(titles, sliceTokens(text, title.first, title.last));
    }
    return {
      id: count === 1 ? base : `${base}.${count}`,
      name,
      type: types[type],
      gender,
      titles,
      honorifics,
      reasons,
    };
  });
}
