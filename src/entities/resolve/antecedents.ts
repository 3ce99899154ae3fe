import type { Gender, Text } from '../../model/index.ts';
import type { Pronoun } from '../pronouns.ts';
import type { Earlier } from './history.ts';

/** How many sentences back a pronoun may look. */
const reach = 2;

/**
 * The cluster that a pronoun stands for, or -1: in its own sentence or the nearest one before that names somebody of its gender, the only such
 * person, or the subject. In the pronoun’s own sentence “his” may be anybody’s; a subject goes on being the subject.
 */
export function antecedentOf(
  text: Text,
  { first, gender, nominative }: Pronoun,
  history: readonly Earlier[],
  genders: readonly Gender[],
): number {
  const sentence = text.sentenceOf[first];
  let at = history.length;
  for (let back = 0; back <= reach; back++) {
    const end = at;
    while (at > 0 && history[at - 1].sentence >= sentence - back) at--;
    const found = bestOf(history.slice(at, end), gender, genders);
    if (found === null) continue;
    return found.bearers === 1 || (found.subject && (nominative || back > 0)) ? found.cluster : -1;
  }
  return -1;
}

/** Of mentions whose gender allows it, surely before maybe: how many persons, and the subject, else the first. */
function bestOf(
  mentions: readonly Earlier[],
  gender: Gender,
  genders: readonly Gender[],
): { cluster: number; bearers: number; subject: boolean } | null {
  const open = mentions.filter(
    ({ cluster, quoted }) => !quoted && (genders[cluster] === null || genders[cluster] === gender),
  );
  const sure = open.filter(({ cluster }) => genders[cluster] === gender);
  const fitting = sure.length > 0 ? sure : open;
  if (fitting.length === 0) return null;
  const subject = fitting.find((mention) => mention.subject);
  const bearers = new Set(fitting.map(({ cluster }) => cluster)).size;
  return { cluster: (subject ?? fitting[0]).cluster, bearers, subject: subject !== undefined };
}
