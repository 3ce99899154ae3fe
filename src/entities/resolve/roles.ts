import { Flag, Kind, type Text } from '../../model/index.ts';
import { sliceTokens } from '../../text/index.ts';
import { person, wordsOf, type Name, type TokenSpan } from '../names/index.ts';
import { officeOf, roleFits, type Office } from '../offices.ts';
import { Word } from '../word-classes.ts';
import type { Cluster } from './clusters.ts';
import { officesKnownOf } from './holders.ts';
import type { Earlier } from './history.ts';

/** How many sentences back a role may look for a holder: when the text gives the office bare, with a country, or not at all. */
const reach = { bare: Infinity, ofCountry: 4, known: 12 };
/** A subject is nearer than an object of the sentence behind it. */
const subjectBonus = 0.75;

interface Held {
  readonly office: Office;
  readonly known: boolean;
}

/** Who holds which office, as far as an article says and the list of holders knows. */
export class Holders {
  readonly #text: Text;
  readonly #held: Held[][];
  readonly #names: readonly Name[];
  readonly #clusters: readonly Cluster[];

  constructor(text: Text, names: readonly Name[], clusters: readonly Cluster[]) {
    this.#text = text;
    const { date } = text.article;
    const year = date ? Number(date.slice(0, 4)) || null : null;
    this.#names = names;
    this.#clusters = clusters;
    this.#held = clusters.map((cluster) => {
      const held: Held[] = [];
      if (cluster.type !== person) return held;
      for (const index of cluster.names) {
        const { title } = names[index];
        if (title === null) continue;
        const office = officeOf(sliceTokens(text, title.first, title.last));
        if (office) held.push({ office, known: false });
      }
      if (held.length === 0 && cluster.full)
        for (const office of officesKnownOf(cluster.name, year)) held.push({ office, known: true });
      return held;
    });
  }

  /** The cluster that a role stands for, or -1: a holder of the office, the nearest one; else who has just been named without any description. */
  holderOf(role: TokenSpan, history: readonly Earlier[]): number {
    const office = officeOf(sliceTokens(this.#text, role.first, role.last));
    if (office === null) return -1;
    const sentence = this.#text.sentenceOf[role.first];
    const holders = this.#held.map((held) =>
      held.length === 0 ? held : held.filter((one) => roleFits(office, one.office)),
    );
    let best = -1;
    let most = -Infinity;
    for (const { cluster, sentence: where, subject } of history) {
      const held = holders[cluster];
      if (held.length === 0) continue;
      const back = sentence - where;
      const far = Math.max(
        ...held.map((one) =>
          one.known ? reach.known : office.of === null && one.office.of !== null ? reach.ofCountry : reach.bare,
        ),
      );
      const score = (subject ? subjectBonus : 0) - back;
      if (back <= far && score >= most) {
        most = score;
        best = cluster;
      }
    }
    if (best >= 0) return best;
    const all = holders.flatMap((held, index) => (held.length > 0 ? [index] : []));
    // Named only later: “The mayor was late. Ada Quist said …”.
    if (
      all.length === 1 &&
      this.#firstMention(all[0]).first > role.first &&
      (office.of !== null || holders[all[0]].some((one) => one.office.of === null))
    )
      return all[0];
    if (all.length > 0) return -1;
    const quoted = (this.#text.flags[role.first] & Flag.quoted) !== 0;
    const introduced = quoted ? -1 : this.#introduced(role, history);
    if (introduced >= 0) this.#held[introduced].push({ office, known: false });
    return introduced;
  }

  /**
   * “Ada Quist was accused of … The Prime Minister came to …”: news names a person bare and says in the next sentence what they are. So the role
   * is the first person of its sentence, and the only subject of the sentence before is named there for the first time, with no description.
   */
  #introduced(role: TokenSpan, history: readonly Earlier[]): number {
    const { sentenceOf } = this.#text;
    const sentence = sentenceOf[role.first];
    if ((wordsOf()[role.last - 1] & Word.heldByOne) === 0) return -1;
    let subject = -1;
    for (let i = history.length - 1; i >= 0 && history[i].sentence >= sentence - 1; i--) {
      if (history[i].sentence === sentence) return -1;
      if (history[i].subject) subject = history[i].cluster;
    }
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
