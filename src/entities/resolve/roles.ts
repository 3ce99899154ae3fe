import { Flag, Kind, type Text } from '../../model/index.ts';
import { sliceTokens } from '../../text/index.ts';
import { person, wordsOf, type Name, type TokenSpan } from '../names/index.ts';
import { officeOf } from '../offices.ts';
import { Word } from '../word-classes.ts';
import type { Cluster } from './clusters.ts';
import { officesKnownOf } from './holders.ts';
import type { History } from './history.ts';
import { Posts, several } from './posts.ts';
import { officeOfHonorific } from './ranks.ts';

/** Who holds which office, as far as an article says and the list of holders knows. */
export class Holders {
  readonly #text: Text;
  readonly #posts = new Posts();
  /** Of each cluster: its first name in the text, once asked for. */
  readonly #first: (Name | undefined)[] = [];
  readonly #names: readonly Name[];
  readonly #clusters: readonly Cluster[];

  constructor(text: Text, names: readonly Name[], clusters: readonly Cluster[]) {
    this.#text = text;
    this.#names = names;
    this.#clusters = clusters;
    const { date } = text.article;
    const year = date ? Number(date.slice(0, 4)) || null : null;
    for (let cluster = 0; cluster < clusters.length; cluster++) this.#addHeld(cluster, year);
  }

  #addHeld(index: number, year: number | null): void {
    const cluster = this.#clusters[index];
    if (cluster.type !== person) return;
    for (let i = 0; i < cluster.names.length; i++) {
      const { title } = this.#names[cluster.names[i]];
      const office = title === null ? null : officeOf(sliceTokens(this.#text, title.first, title.last));
      if (office !== null) this.#posts.add(index, office, false);
    }
    if (cluster.full !== null && this.#posts.holdsNothing(index))
      for (const office of officesKnownOf(cluster.named.key, year)) this.#posts.add(index, office, true);
    // “General Lowe … the general”
    for (let i = 0; i < cluster.honorifics.length; i++) {
      const office = officeOfHonorific(cluster.honorifics[i]);
      if (office !== null) this.#posts.add(index, office, false);
    }
  }

  /** The cluster that a role stands for, or -1: a holder of the office, the nearest one; else who has just been named without any description. */
  holderOf(role: TokenSpan, history: History): number {
    const office = officeOf(sliceTokens(this.#text, role.first, role.last));
    if (office === null) return -1;
    const nearest = this.#posts.nearest(office, this.#text.sentenceOf[role.first], history);
    if (nearest >= 0) return nearest;
    const only = this.#posts.only(office);
    if (only === several) return -1;
    if (only >= 0) {
      // Named only later: “The mayor was late. Ada Quist said …”.
      const later = this.#firstMention(only).first > role.first;
      return later && (office.of !== null || this.#posts.isGivenBare(office)) ? only : -1;
    }
    const quoted = (this.#text.flags[role.first] & Flag.quoted) !== 0;
    const introduced = quoted ? -1 : this.#introduced(role, history);
    if (introduced >= 0) this.#posts.addLate(introduced, office, history);
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
    if (subject < 0 || !this.#posts.holdsNothing(subject) || this.#isDescribed(subject)) return -1;
    return sentenceOf[this.#firstMention(subject).first] === sentence - 1 ? subject : -1;
  }

  #firstMention(cluster: number): Name {
    return (this.#first[cluster] ??= this.#findFirst(cluster));
  }

  #findFirst(cluster: number): Name {
    let first = this.#names[this.#clusters[cluster].names[0]];
    for (const index of this.#clusters[cluster].names)
      if (this.#names[index].first < first.first) first = this.#names[index];
    return first;
  }

  /** Does the article say what this person is where it first names them: by a title, behind a comma, or as somebody’s (Norway’s Ada Quist)? */
  #isDescribed(cluster: number): boolean {
    const { first, last } = this.#firstMention(cluster);
    if (this.#text.kind[last] === Kind.comma || (first > 0 && this.#text.kind[first - 1] === Kind.possessive))
      return true;
    const { type, names } = this.#clusters[cluster];
    return type === person && names.some((index) => this.#names[index].title !== null);
  }
}
