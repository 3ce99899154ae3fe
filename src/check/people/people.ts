import type { Place } from '../../model/index.ts';
import { groupBy } from '../group-by.ts';
import type { NamedPerson } from './named-people.ts';
import type { RuleContext } from '../rule.ts';
import { linkedEntity } from '../quotations/utterances.ts';

/** A mention of a person by name with its article and, where known, the person of the corpus. */
export interface PersonMention extends NamedPerson {
  readonly article: number;
  /** Id of the linked entity, or of the article's own where nothing was linked. */
  readonly person: string;
  readonly name: string;
}

/** Mentions that say something of a person beside the name, article by article. */
export function* personMentions(context: RuleContext): Generator<PersonMention> {
  for (let article = 0; article < context.articles.length; article++)
    for (const named of context.people(article)) yield personMention(context, article, named);
}

export function personMention(context: RuleContext, article: number, named: NamedPerson): PersonMention {
  const { id, name } = linkedEntity(context, article, named.entity) ?? localPerson(context, article, named.entity);
  return { ...named, article, person: id, name };
}

function localPerson(context: RuleContext, index: number, entity: number): { id: string; name: string } {
  const { id, annotation } = context.article(index);
  const local = annotation.entities[entity]!;
  return { id: `${id} ${local.id}`, name: local.name };
}

export function placeOfPerson({ article, start, end }: PersonMention): Place {
  return { article, start, end };
}

export function byPerson(mentions: Iterable<PersonMention>): Map<string, PersonMention[]> {
  return groupBy(mentions, ({ person }) => person);
}
