import {
  bodyNames,
  captionNames,
  commentBeginnings,
  furnitureBeginnings,
  furnitureRoles,
  furnitureWords,
  relationWords,
  unseenNames,
} from './hints.words.ts';

/** What the attributes of an element say of its content, as bits. */
export const Hint = {
  /** Its class, role or id is one of what stands around articles. */
  furniture: 1,
  /** It is what holds the article. */
  article: 2,
  /** It holds the article's text and nothing else. */
  body: 4,
  /** Readers never see it. */
  unseen: 8,
  caption: 16,
  /** It holds an article that is for subscribers, or the words that say so. */
  offer: 32,
  /** It holds what readers wrote. */
  comments: 64,
} as const;

const furniture = new Set(furnitureWords);
const beginnings = new RegExp(`^(?:${furnitureBeginnings.join('|')})`);
const comments = new RegExp(`^(?:${commentBeginnings.join('|')})(?!ary)`);
const relations = new Set(relationWords);
const bodies = new Set(bodyNames);
const unseen = new Set(unseenNames);
const captions = new Set(captionNames);
const roles = new Set(furnitureRoles);

/** Names that tell what an article is about, as WordPress writes them: `category-social-care`. */
const aboutContent = /^(?:category|tag|term|topic|tax|postid|page)[-_]/i;
const offers = /paywall|regwall|registerwall|subscriber|premium/;
const wordBorder = /[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/;
/** Longer class names and more of them are data. */
const longestNames = 1000;

const known = new Map<string, number>();

/** Hints of a class attribute or an id. Pages repeat them, so they are remembered. */
export function hintsOfNames(names: string): number {
  let bits = known.get(names);
  if (bits !== undefined) return bits;
  bits = 0;
  for (const name of names.slice(0, longestNames).split(/\s+/)) if (name !== '') bits |= hintsOfName(name);
  if (known.size > 5000) known.clear();
  if (names.length <= longestNames) known.set(names, bits);
  return bits;
}

function hintsOfName(name: string): number {
  if (aboutContent.test(name)) return 0;
  const words = name.split(wordBorder).map((word) => word.toLowerCase());
  const whole = words.join('');
  if (bodies.has(whole)) return Hint.body;
  if (unseen.has(whole)) return Hint.unseen;
  if (captions.has(whole)) return Hint.caption;
  if (words.some((word) => relations.has(word))) return 0;
  if (words.some((word) => comments.test(word))) return Hint.comments;
  if (words.some((word) => furniture.has(word) || beginnings.test(word))) return Hint.furniture;
  return offers.test(whole) ? Hint.offer : 0;
}

export function hintsOfRole(role: string): number {
  const name = role.trim().toLowerCase();
  if (name === 'main' || name === 'article') return Hint.article;
  return roles.has(name) ? Hint.furniture : 0;
}

const invisible = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export function hintsOfStyle(style: string): number {
  return invisible.test(style.slice(0, longestNames)) ? Hint.unseen : 0;
}
