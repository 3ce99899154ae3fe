import type { EntityFindings, EntityType, LocalEntity, Mention, MentionKind, Span, Text } from '../../model/index.ts';
import { onOneLine, sliceTokens } from '../../text/index.ts';
import { person, type Name, type TokenSpan } from '../names/index.ts';
import type { Pronoun } from '../pronouns.ts';
import { types } from '../recognise/labels.ts';
import { clusterNames, withItem, type Cluster } from './clusters.ts';
import { HashLists } from './hash-lists.ts';
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
  // Entities that no mention stands for are left out; the others move up.
  const entityOf = new Int32Array(clusters.length).fill(-1);
  for (let i = 0; i < names.length; i++) if (clusterOf[i] >= 0 && isShown(names[i].first)) entityOf[clusterOf[i]] = 0;
  for (let i = 0; i < roles.length; i++) give(clusters, entityOf, roleOf[i], 'office');
  for (let i = 0; i < pronouns.length; i++) give(clusters, entityOf, pronounOf[i], 'pronoun');
  const entities = entitiesOf(text, names, clusters, entityOf);
  const placeOf = (cluster: number) => (cluster < 0 ? -1 : entityOf[cluster]);

  // Each of the three is in order of the text. Of two that begin at one token the longer comes first, else the name.
  const mentions: Mention[] = [];
  let role = 0;
  let pronoun = 0;
  for (let i = 0; i <= names.length; i++) {
    const before = i < names.length ? names[i].first : Infinity;
    const length = i < names.length ? names[i].last - before : 0;
    while (role < roles.length || pronoun < pronouns.length) {
      const atRole = role < roles.length ? roles[role].first : Infinity;
      const atPronoun = pronoun < pronouns.length ? pronouns[pronoun].first : Infinity;
      const isRole = atRole <= atPronoun;
      const next = isRole ? atRole : atPronoun;
      if (next > before || (next === before && (isRole ? roles[role].last - next : 1) <= length)) break;
      if (isRole) mentions.push(mentionOf(text, roles[role], 'role', types[person], placeOf(roleOf[role++])));
      else mentions.push(mentionOf(text, pronouns[pronoun], 'pronoun', types[person], placeOf(pronounOf[pronoun++])));
    }
    if (i === names.length || !isShown(before)) continue;
    const name = names[i];
    const cluster = clusterOf[i];
    const type = types[cluster < 0 ? name.type : clusters[cluster].type];
    mentions.push(mentionOf(text, name, 'name', type, placeOf(cluster), name.honorific, name.title));
  }
  return { mentions, entities };
}

/** Notes that some mention stands for a cluster, and why. */
function give(clusters: readonly Cluster[], entityOf: Int32Array, cluster: number, reason: string): void {
  if (cluster < 0) return;
  entityOf[cluster] = 0;
  clusters[cluster].reasons = withItem(clusters[cluster].reasons, reason);
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
  return { start, end, kind, type, entity, honorific: spanOf(text, honorific), title: spanOf(text, title) };
}

function spanOf({ start, end }: Text, span: TokenSpan | null): Span | undefined {
  return span === null ? undefined : { start: start[span.first], end: end[span.last - 1] };
}

/** How many entities so far have an id, by its hash. */
const taken = new HashLists();

/** The entities that are mentioned; `entityOf`, not -1 for these, gets the place of each. */
function entitiesOf(
  text: Text,
  names: readonly Name[],
  clusters: readonly Cluster[],
  entityOf: Int32Array,
): LocalEntity[] {
  const entities: LocalEntity[] = [];
  taken.clear();
  for (let index = 0; index < clusters.length; index++) {
    const { type, named, gender, honorifics, reasons, names: own } = clusters[index];
    const { id, hash } = named.identityOf(type);
    const count = taken.count(hash);
    if (entityOf[index] < 0) continue;
    entityOf[index] = entities.length;
    let titles = nothing;
    for (let i = 0; i < own.length; i++) {
      const { title } = names[own[i]];
      if (title !== null) titles = withItem(titles, onOneLine(sliceTokens(text, title.first, title.last)));
    }
    entities.push({
      id: count === 1 ? id : `${id}.${count}`,
      name: named.form,
      type: types[type],
      gender,
      titles,
      honorifics,
      reasons,
    });
  }
  return entities;
}

const nothing: readonly string[] = [];
