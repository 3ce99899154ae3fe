import { Flag, Kind, type Span, type Text } from '../../model/index.ts';
import { isListedWord, knownAs } from '../../packages/word-lists.ts';
import { blockAround, isWord, spanOf, startsLine, tokenText } from '../reading.ts';
import { corpusOf, defineRule, type RuleArticle } from '../rule.ts';

export default defineRule({
  id: 'truncated-text',
  category: 'damage',
  summary: 'No line stops in the middle of a word',
  severity: 'warning',
  why: 'Captions and texts that were cut at a number of letters end inside a word (“the new harbo”). Told is the last word of a line without a full stop that is no common word, that stands nowhere else in the corpus but at such an end, and that begins a longer word of the same article. A longer form of the same word (“report”, “reports”) is no such word. Told as well is a paragraph without a full stop whose last word needs another one (“would be asked to”), and an article whose last paragraph breaks off when all others end with a mark.',
  examples: {
    pass: [
      corpusOf('Plans for the new report\n\nTwo reports were published on Monday.'),
      corpusOf('Minister opens the new harbor\n\nThe harbour was built in 1902.'),
      corpusOf(
        'The board met on Monday to talk about the wall and the gate.\n\nIt met again on Tuesday to talk about the same wall and gate.\n\nIt will meet once more. The list of members is on the door of the hall in Harwich',
      ),
    ],
    fail: [
      corpusOf('The board met on Monday. It was said that no town would be ⟦asked to⟧'),
      corpusOf('The board found on Monday that the wall would be built by a judge and that it ⟦will not be the⟧'),
      corpusOf(
        'The board met on Monday to talk about the wall and the gate.\n\nIt met again on Tuesday to talk about the same wall and gate.\n\nIt will meet once more. Members had hoped for a better view of the ⟦harbour⟧',
      ),
      corpusOf('Ministers met to talk about a peace ⟦dea⟧\n\nThe deal was signed on Monday.'),
    ],
  },
  *checkArticle({ index, text }) {
    for (const token of lineEnds(text))
      if (needsMore(text, token))
        yield {
          message: `The paragraph ends with “${tokenText(text, token)}”`,
          places: [{ article: index, ...spanOf(text, token - 1, token + 1) }],
        };
  },
  note({ text }) {
    const end = brokenOff(text);
    const broken = end >= 0 && !needsMore(text, end) ? ending(text, end) : undefined;
    const cut: CutWord[] = [];
    for (const token of lineEnds(text)) {
      if (needsMore(text, token)) continue;
      const word = tokenText(text, token);
      if (!isNoWord(word)) continue;
      const longer = longerWord(text, word, token);
      if (longer >= 0) cut.push(cutWord(text, token, longer));
    }
    return broken || cut.length > 0 ? { broken, cut } : undefined;
  },
  *check(context, notes) {
    const doubtful = new Set([...notes.values()].flatMap(({ cut }) => cut.map(({ word }) => word)));
    for (let index = 0; index < context.articles.length && doubtful.size > 0; index++)
      dropKnown(doubtful, context.article(index));
    for (const [article, { broken, cut }] of notes)
      if (broken && !cut.some(({ token, word }) => token === broken.token && doubtful.has(word)))
        yield {
          message: `The article ends with “${broken.word}”, in the middle of a sentence`,
          places: [{ article, ...broken.place }],
        };
    for (const [article, { cut }] of notes)
      for (const { word, longer, place } of cut)
        if (doubtful.has(word))
          yield { message: `“${word}” looks like “${longer}” cut off`, places: [{ article, ...place }] };
  },
});

/** A last word, and where it is shown. */
interface Ending {
  readonly token: number;
  readonly word: string;
  readonly place: Span;
}

/** The last word of a line and the longer word that it may be cut from. */
interface CutWord extends Ending {
  readonly longer: string;
}

function ending(text: Text, token: number): Ending {
  return { token, word: tokenText(text, token), place: spanOf(text, token - 1, token + 1) };
}

function cutWord(text: Text, token: number, longer: number): CutWord {
  const first = Math.max(token - 2, blockAround(text, token)?.first ?? 0);
  const place = spanOf(text, first, token + 1);
  return { token, word: tokenText(text, token), longer: tokenText(text, longer), place };
}

/** In neither word list; or in one as an acronym, which has capitals in a text. */
function isNoWord(word: string): boolean {
  const known = knownAs(word);
  return known === 'acronym' || (known === null && !isListedWord(word));
}

const fewestWords = 5;

/** Last words, in small letters, of lines of five words or more without a mark at the end. */
function* lineEnds(text: Text): Generator<number> {
  for (let token = fewestWords - 1; token < text.count; token++) {
    if (text.kind[token] !== Kind.word || (text.flags[token] & (Flag.capital | Flag.nonAscii)) !== 0) continue;
    if (!endsLine(text, token)) continue;
    let words = 0;
    for (let before = token; words < fewestWords; before--) {
      words++;
      if (before === 0 || startsLine(text, before)) break;
    }
    if (words === fewestWords) yield token;
  }
}

/** Is the token the last of its line or of the square brackets around it? */
function endsLine(text: Text, token: number): boolean {
  const next = token + 1;
  return (
    next === text.count ||
    startsLine(text, next) ||
    (text.kind[next] === Kind.close && text.source[text.start[next]] === ']')
  );
}

/** Words that no sentence ends with. Those that end headlines (“what we are in for”) are not among them. */
const unfinished: ReadonlySet<string> = new Set(
  'a an and as be because but by from his into its my nor of or our than that the their to which whose will with would your'.split(
    ' ',
  ),
);

function needsMore(text: Text, token: number): boolean {
  return (
    unfinished.has(tokenText(text, token)) &&
    blockAround(text, token)?.kind === 'paragraph' &&
    (text.flags[token] & Flag.furniture) === 0 &&
    (token + 1 === text.count || startsLine(text, token + 1)) &&
    (hasSentenceBefore(text, token) ||
      text.blocks[text.blockOf[token]].last - text.blocks[text.blockOf[token]].first >= longLine)
  );
}

/** Tokens of a line that is no headline. */
const longLine = 14;

/** Last word of an article that stops inside a sentence while its other paragraphs end with a mark; or -1. */
function brokenOff(text: Text): number {
  const last = text.blocks.at(-1);
  // A line without a mark at the end is taken for a caption.
  if (!last || last.last - last.first < longLine || (last.kind !== 'paragraph' && last.kind !== 'caption')) return -1;
  const paragraphs = text.blocks.filter(
    (block) => block !== last && block.kind === 'paragraph' && block.last - block.first >= longLine,
  );
  if (paragraphs.length < 2) return -1;
  const token = last.last - 1;
  if (text.kind[token] !== Kind.word || (text.flags[token] & (Flag.capital | Flag.quoted)) !== 0) return -1;
  if (!hasSentenceBefore(text, token) || paragraphs.some((paragraph) => isWord(text, paragraph.last - 1))) return -1;
  return token;
}

/** A sentence that ends before it in the same paragraph: headlines and lists have none. */
function hasSentenceBefore(text: Text, token: number): boolean {
  const first = blockAround(text, token)!.first;
  return text.sentenceOf[first] !== text.sentenceOf[token];
}

const endings =
  /^(?:s|es|ed|d|r|er|ers|ing|ly|al|ally|y|n|en|ion|ions|or|ors|ist|ists|ism|ish|able|ment|ments|less|ful|ness|th|time|man|men|u?r)$/u;

/** A longer word of the article that begins with this one and is no form of it, or -1. */
function longerWord(text: Text, word: string, at: number): number {
  if (word.length < 2) return -1;
  for (let token = 0; token < text.count; token++) {
    if (token === at || text.kind[token] !== Kind.word) continue;
    const length = text.end[token] - text.start[token];
    if (length <= word.length || !text.source.startsWith(word, text.start[token])) continue;
    if (!endings.test(tokenText(text, token).slice(word.length))) return token;
  }
  return -1;
}

/** Takes out the words that stand somewhere before another word. Most articles have none of them, and need not be read again for that. */
function dropKnown(words: Set<string>, article: RuleArticle): void {
  const source = article.source.toLowerCase();
  if (![...words].some((word) => source.includes(word))) return;
  const { text } = article;
  for (let token = 0; token < text.count && words.size > 0; token++) {
    if (text.kind[token] !== Kind.word || endsLine(text, token)) continue;
    const word = tokenText(text, token).toLowerCase();
    if (words.has(word)) words.delete(word);
  }
}
