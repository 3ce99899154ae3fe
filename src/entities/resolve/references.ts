import { Flag, type Gender, type Text } from '../../model/index.ts';
import { person, wordsOf, type Name, type TokenSpan } from '../names/index.ts';
import type { Pronoun } from '../pronouns.ts';
import { Word } from '../word-classes.ts';
import type { Cluster } from './clusters.ts';
import { officesKnownOf } from './holders.ts';
import { officeOf, roleFits, type Office } from './office.ts';

/** A mention of a person as far as later ones look back at it. */
interface Earlier {
  readonly cluster: number;
  readonly token: number;
  readonly sentence: number;
  readonly subject: boolean;
  readonly quoted: boolean;
}

/** How many sentences back a pronoun or a bare office may look. */
const reach = { pronoun: 2, role: 6 };

export interface References {
  /** Cluster of each role, or -1. */
  readonly roleOf: Int32Array;
  /** Cluster of each pronoun, or -1. */
  readonly pronounOf: Int32Array;
}

/**
 * Binds roles and pronouns to persons, in the order of the text. A role goes to somebody whose title in this article, or whose known office,
 * it fits; a pronoun to the subject of its sentence or the one before whose gender allows it. Where two fit equally well, to nobody.
 */
export function bindReferences(
  text: Text,
  names: readonly Name[],
  clusters: readonly Cluster[],
  clusterOf: Int32Array,
  roles: readonly TokenSpan[],
  pronouns: readonly Pronoun[],
  nameAt: Int32Array,
): References {
  const roleOf = new Int32Array(roles.length).fill(-1);
  const pronounOf = new Int32Array(pronouns.length).fill(-1);
  const offices = officesOf(text, names, clusters, nameAt);
  const history: Earlier[] = [];
  const genders = clusters.map(({ gender }) => gender);
  let nextRole = 0;
  let nextPronoun = 0;
  const remember = (cluster: number, { first }: TokenSpan, from: number) =>
    history.push({
      cluster,
      token: first,
      sentence: text.sentenceOf[first],
      subject: isSubject(text, history, first, from),
      quoted: (text.flags[first] & Flag.quoted) !== 0,
    });
  const bindBefore = (token: number) => {
    for (;;) {
      const role = nextRole < roles.length ? roles[nextRole].first : Infinity;
      const pronoun = nextPronoun < pronouns.length ? pronouns[nextPronoun].first : Infinity;
      if (Math.min(role, pronoun) >= token) return;
      if (role < pronoun) {
        const cluster = holderOf(text, nameAt, roles[nextRole], offices, history);
        roleOf[nextRole] = cluster;
        if (cluster >= 0) remember(cluster, roles[nextRole], roles[nextRole].first - 1);
        nextRole++;
      } else {
        const cluster = antecedentOf(text, pronouns[nextPronoun], history, genders);
        pronounOf[nextPronoun] = cluster;
        if (cluster >= 0) {
          // "Hale, standing beside her": only a subject tells the gender of the one it stands for.
          if (pronouns[nextPronoun].nominative) genders[cluster] ??= pronouns[nextPronoun].gender;
          remember(cluster, pronouns[nextPronoun], pronouns[nextPronoun].first);
        }
        nextPronoun++;
      }
    }
  };
  names.forEach((name, index) => {
    bindBefore(name.first);
    if (name.type === person && clusterOf[index] >= 0 && clusters[clusterOf[index]].type === person)
      remember(clusterOf[index], name, name.title?.first ?? name.honorific?.first ?? name.first);
  });
  bindBefore(Infinity);
  clusters.forEach((cluster, index) => (cluster.gender = genders[index]));
  return { roleOf, pronounOf };
}

/** Offices by cluster: from titles in the article, else the known ones. */
function officesOf(
  text: Text,
  names: readonly Name[],
  clusters: readonly Cluster[],
  nameAt: Int32Array,
): { own: Office[]; known: readonly Office[] }[] {
  const date = text.article.date;
  const year = date === null || date === undefined ? null : Number(date.slice(0, 4)) || null;
  return clusters.map((cluster) => {
    const own: Office[] = [];
    if (cluster.type !== person) return { own, known: [] };
    for (const index of cluster.names) {
      const { title } = names[index];
      const office = title && officeOf(text, nameAt, title);
      if (office) own.push(office);
    }
    return { own, known: cluster.full ? officesKnownOf(cluster.name, year) : [] };
  });
}

function holderOf(
  text: Text,
  nameAt: Int32Array,
  role: TokenSpan,
  offices: readonly { own: Office[]; known: readonly Office[] }[],
  history: readonly Earlier[],
): number {
  const office = officeOf(text, nameAt, role);
  if (office === null) return -1;
  const titled = offices.flatMap(({ own, known }, index) =>
    own.some((one) => roleFits(office, one)) || known.some((one) => roleFits(office, one)) ? [index] : [],
  );
  if (titled.length === 0) return -1;
  const sentence = text.sentenceOf[role.first];
  let best = -1;
  let most = -Infinity;
  for (const { cluster, sentence: where, subject } of history) {
    if (!titled.includes(cluster)) continue;
    const score = (subject ? 0.75 : 0) - Math.min(sentence - where, reach.role);
    if (score >= most) {
      most = score;
      best = cluster;
    }
  }
  if (best >= 0) return best;
  // Named only later: “The mayor was late. Ada Quist said …”.
  return titled.length === 1 ? titled[0] : -1;
}

function antecedentOf(
  text: Text,
  { first, gender, nominative }: Pronoun,
  history: readonly Earlier[],
  genders: readonly Gender[],
): number {
  const sentence = text.sentenceOf[first];
  let at = history.length;
  for (let back = 0; back <= reach.pronoun; back++) {
    const end = at;
    while (at > 0 && history[at - 1].sentence >= sentence - back) at--;
    const found = bestOf(history, at, end, gender, genders);
    if (found === null) continue;
    // In the pronoun’s own sentence “his” may be anybody’s; a subject goes on being the subject.
    if (found.bearers === 1 || (found.subject && (nominative || back > 0))) return found.cluster;
    return -1;
  }
  return -1;
}

/** Of the mentions `[from, to)` whose gender allows it, surely before maybe: how many persons, and the subject, else the first. */
function bestOf(
  history: readonly Earlier[],
  from: number,
  to: number,
  gender: Gender,
  genders: readonly Gender[],
): { cluster: number; bearers: number; subject: boolean } | null {
  let sure = false;
  for (let i = from; i < to; i++) if (!history[i].quoted && genders[history[i].cluster] === gender) sure = true;
  const bearers = new Set<number>();
  let first = -1;
  let subject = -1;
  for (let i = from; i < to; i++) {
    const { cluster, quoted, subject: isSubject } = history[i];
    if (quoted || (genders[cluster] !== gender && (sure || genders[cluster] !== null))) continue;
    bearers.add(cluster);
    if (first < 0) first = cluster;
    if (isSubject && subject < 0) subject = cluster;
  }
  if (first < 0) return null;
  return { cluster: subject < 0 ? first : subject, bearers: bearers.size, subject: subject >= 0 };
}

/** The first person of its sentence, when no preposition stands before. */
function isSubject(text: Text, history: readonly Earlier[], first: number, from: number): boolean {
  const sentence = text.sentenceOf[first];
  for (let i = history.length - 1; i >= 0 && history[i].sentence === sentence; i--)
    if (history[i].subject) return false;
  if (from <= text.sentences[sentence]) return true;
  return (wordsOf()[from - 1] & (Word.placePreposition | Word.connector)) === 0;
}
