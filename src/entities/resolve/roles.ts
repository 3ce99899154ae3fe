import { Flag, Kind, type Text } from '../../model/index.ts';
import { sliceTokens } from '../../text/index.ts';
import { person, wordsOf, type Name, type TokenSpan } from '../names/index.ts';
import { officeOf, roleFits, type Office } from '../offices.ts';
import { Word } from '../word-classes.ts';
import type { Cluster } from './clusters.ts';
import { officesKnownOf } from './holders.ts';
import type { History } from './history.ts';
import { officeOfHonorific } from './ranks.ts';

/** How many sentences back a role may look for a holder: when the text gives the office bare, with a country, or not at all. */
const reach = { bare: Infinity, ofCountry: 4, known: 12 };
/** A subject is nearer than an object of the sentence behind it. */
const subjectBonus = 0.75;

interface Held {
  readonly office: Office;
  readonly known: boolean;
}

const nothing: readonly Held[] = [];

/** Who holds which office, as far as an article says and the list of holders knows. */
export class Holders {
  readonly #text: Text;
  /** Of each cluster. */
  readonly #held: (readonly Held[])[] = [];
  /** The clusters that hold some. */
  readonly #holding: number[] = [];
  readonly #names: readonly Name[];
  readonly #clusters: readonly Cluster[];

  constructor(text: Text, names: readonly Name[], clusters: readonly Cluster[]) {
    this.#text = text;
    this.#names = names;
    this.#clusters = clusters;
    const { date } = text.article;
    const year = date ? Number(date.slice(0, 4)) || null : null;
    for (let cluster = 0; cluster < clusters.length; cluster++) {
      const held = this.#heldBy(clusters[cluster], year);
      this.#held.push(held);
      if (held.length > 0) this.#holding.push(cluster);
    }
  }

  #heldBy(cluster: Cluster, year: number | null): readonly Held[] {
    if (cluster.type !== person) return nothing;
    const held: Held[] = [];
    for (let i = 0; i < cluster.names.length; i++) {
      const { title } = this.#names[cluster.names[i]];
      if (title !== null) this.#addOffice(held, title);
    }
    if (held.length === 0 && cluster.full !== null)
      for (const office of officesKnownOf(cluster.named.key, year)) held.push({ office, known: true });
    // “General Lowe … the general”
    for (let i = 0; i < cluster.honorifics.length; i++) {
      const office = officeOfHonorific(cluster.honorifics[i]);
      if (office !== null) held.push({ office, known: false });
    }
    return held;
  }

  /** Adds the office of a title, which is repeated with the name more often than it changes. */
  #addOffice(held: Held[], title: TokenSpan): void {
    const office = officeOf(sliceTokens(this.#text, title.first, title.last));
    if (office !== null && !held.some((one) => one.office === office)) held.push({ office, known: false });
  }

  /** The cluster that a role stands for, or -1: a holder of the office, the nearest one; else who has just been named without any description. */
  holderOf(role: TokenSpan, history: History): number {
    const office = officeOf(sliceTokens(this.#text, role.first, role.last));
    if (office === null) return -1;
    const sentence = this.#text.sentenceOf[role.first];
    let best = -1;
    let most = -Infinity;
    let only = -1;
    let holders = 0;
    let bare = false;
    for (const cluster of this.#holding) {
      let far = -1;
      for (const one of this.#held[cluster]) {
        if (!roleFits(office, one.office)) continue;
        far = Math.max(far, reachOf(office, one));
        bare ||= one.office.of === null;
      }
      if (far < 0) continue;
      only = cluster;
      holders++;
      const where = history.lastSentenceOf(cluster);
      if (where < 0 || sentence - where > far) continue;
      const score = (history.wasSubject(cluster) ? subjectBonus : 0) + where;
      if (score < most || (score === most && history.lastMentionOf(cluster) < history.lastMentionOf(best))) continue;
      most = score;
      best = cluster;
    }
    if (best >= 0) return best;
    if (holders > 0) {
      // Named only later: “The mayor was late. Ada Quist said …”.
      const later = holders === 1 && this.#firstMention(only).first > role.first;
      return later && (office.of !== null || bare) ? only : -1;
    }
    const quoted = (this.#text.flags[role.first] & Flag.quoted) !== 0;
    const introduced = quoted ? -1 : this.#introduced(role, history);
    if (introduced >= 0) {
      this.#held[introduced] = [{ office, known: false }];
      this.#holding.push(introduced);
    }
    return introduced;
  }

  /**
   * “Ada Quist was accused of … The Prime Minister came to …”: news names a person bare and says in the next sentence what they are. So the role
   * is the first person of its sentence, and the only subject of the sentence before is named there for the first time, with no description.
   */
  #introduced(role: TokenSpan, history: History): number {
    const { sentenceOf } = this.#text;
    const sentence = sentenceOf[role.first];
    if ((wordsOf()[role.last - 1] & Word.heldByOne) === 0) return -1;
    if (sentence === 0 || history.sentence !== sentence - 1) return -1;
    const subject = history.subjectOf(sentence - 1);
    if (subject < 0 || this.#held[subject].length > 0 || this.#isDescribed(subject)) return -1;
    return sentenceOf[this.#firstMention(subject).first] === sentence - 1 ? subject : -1;
  }

  #firstMention(cluster: number): Name {
    let first = this.#names[this.#clusters[cluster].names[0]];
    for (const index of this.#clusters[cluster].names)
      if (this.#names[index].first < first.first) first = this.#names[index];
    return first;
  }

  /** Does the article say what this person is: by a title, or behind a comma where it first names them? */
  #isDescribed(cluster: number): boolean {
    if (this.#text.kind[this.#firstMention(cluster).last] === Kind.comma) return true;
    const { type, names } = this.#clusters[cluster];
    return type === person && names.some((index) => this.#names[index].title !== null);
  }
}

function reachOf(role: Office, { office, known }: Held): number {
  if (known) return reach.known;
  return role.of === null && office.of !== null ? reach.ofCountry : reach.bare;
}
