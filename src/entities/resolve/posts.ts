import { roleFits, sameKind, type Office } from '../offices.ts';
import type { History } from './history.ts';

/** How many sentences back a role may look for a holder: when the text gives the office bare, with a country, or not at all. */
const reach = { bare: Infinity, ofCountry: 4, known: 12 };
/** A subject is nearer than an object of the sentence behind it. */
const subjectBonus = 0.75;

/** All holders of one kind of office, or of one kind in one country: what a role can't tell apart. */
interface Post {
  readonly office: Office;
  /** From the list of holders, not from the article. */
  readonly known: boolean;
  /** The holder last mentioned, or -1. */
  nearest: number;
  /** The first that was added, and whether another one was. */
  readonly first: number;
  shared: boolean;
}

const none: readonly Post[] = [];

/**
 * Who holds which office, in groups: an article may have ten thousand mayors and say “the mayor” as often, so a role asks a few posts and not every
 * holder.
 */
export class Posts {
  /** By head, all countries together; apart where the article gives none. */
  readonly #general = new Map<string, Post[]>();
  /** By head and country. */
  readonly #particular = new Map<string, Post[]>();
  /** Of each cluster that holds something. */
  readonly #of: (Post[] | undefined)[] = [];
  /** Mentions of the history that were looked at. */
  #seen = 0;

  add(cluster: number, office: Office, known: boolean): void {
    const { head, of } = office;
    this.#join(listAt(this.#general, head), cluster, office, known);
    if (of !== null) this.#join(listAt(this.#particular, placed(head, of)), cluster, office, known);
  }

  /** Adds an office of a person whom the history has mentioned before. */
  addLate(cluster: number, office: Office, history: History): void {
    this.add(cluster, office, false);
    this.#meet(cluster, history);
  }

  holdsNothing(cluster: number): boolean {
    return this.#of[cluster] === undefined;
  }

  /** The holder last mentioned before `sentence`, of those that the role can reach, or -1. */
  nearest(role: Office, sentence: number, history: History): number {
    for (; this.#seen < history.mentionCount; this.#seen++) this.#meet(history.mentioned(this.#seen), history);
    let best = -1;
    for (const post of this.#fitting(role)) {
      const { nearest } = post;
      if (nearest >= 0 && sentence - history.lastSentenceOf(nearest) <= reachOf(role, post))
        best = nearerOf(best, nearest, history);
    }
    return best;
  }

  /** Of all that hold an office that fits: the only one, -1 where there is none, `several` where there are more. */
  only(role: Office): number {
    let only = -1;
    for (const { first, shared } of this.#fitting(role)) {
      if (shared || (only >= 0 && only !== first)) return several;
      only = first;
    }
    return only;
  }

  /** Does the article give one of the fitting offices without a country? */
  isGivenBare(role: Office): boolean {
    return this.#fitting(role).some(({ office }) => office.of === null);
  }

  /** The posts that a role may stand for. Those of other countries can’t be told apart where the role says none. */
  #fitting(role: Office): Post[] {
    const fitting: Post[] = [];
    for (const post of this.#general.get(role.head) ?? none)
      if ((role.of === null || post.office.of === null) && roleFits(role, post.office)) fitting.push(post);
    if (role.of !== null)
      for (const post of this.#particular.get(placed(role.head, role.of)) ?? none)
        if (roleFits(role, post.office)) fitting.push(post);
    return fitting;
  }

  #join(posts: Post[], cluster: number, office: Office, known: boolean): void {
    let post = posts.find((one) => isSamePost(one, office, known));
    if (post === undefined) posts.push((post = { office, known, nearest: -1, first: cluster, shared: false }));
    else if (post.first !== cluster) post.shared = true;
    const own = (this.#of[cluster] ??= []);
    if (!own.includes(post)) own.push(post);
  }

  #meet(cluster: number, history: History): void {
    for (const post of this.#of[cluster] ?? none) post.nearest = nearerOf(post.nearest, cluster, history);
  }
}

/** In the place of the only holder. */
export const several = -2;

const placed = (head: string, of: string): string => `${head} of ${of}`;

function listAt(lists: Map<string, Post[]>, key: string): Post[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}

function isSamePost(post: Post, office: Office, known: boolean): boolean {
  return post.known === known && (post.office.of === null) === (office.of === null) && sameKind(post.office, office);
}

function reachOf(role: Office, { office, known }: Post): number {
  if (known) return reach.known;
  return role.of === null && office.of !== null ? reach.ofCountry : reach.bare;
}

/** The one of two clusters that was mentioned last, a subject counting as nearer; `a` may be -1. */
function nearerOf(a: number, b: number, history: History): number {
  if (a < 0) return b;
  const [nearA, nearB] = [nearness(a, history), nearness(b, history)];
  if (nearA !== nearB) return nearA > nearB ? a : b;
  return history.lastMentionOf(a) > history.lastMentionOf(b) ? a : b;
}

function nearness(cluster: number, history: History): number {
  return history.lastSentenceOf(cluster) + (history.wasSubject(cluster) ? subjectBonus : 0);
}
