import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../word-table.ts';
import { pictureVerbs, pictureWords, positions, reportVerbs } from './caption-words.ts';
import { beginsWithMark, Code, isTaken, isUnpunctuated, markRest, wordsIn, type Line, type Page } from './page.ts';
import { sharedWords } from './similarity.ts';

const picture = WordTable.of(pictureWords);
const position = WordTable.of(positions);
const pictureVerb = WordTable.of(pictureVerbs);
const reportVerb = WordTable.of(reportVerbs);

const longestCaption = 60;
const longestNeighbour = 40;

/** Marks captions and alt texts that stand on lines of their own. */
export function markCaptions(page: Page): void {
  markNeighbours(page);
  const { lines } = page;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line.isPlain || isTaken(line) || index === 0) continue;
    if (isSetApart(page, line) || isPictureLine(page, line)) markRest(page, line, Code.caption);
  }
  markRepeated(page);
}

/** Lines without a full stop in one group with a picture, credit or caption: the alt text above a caption, the caption below a picture. */
function markNeighbours(page: Page): void {
  const { lines } = page;
  for (let first = 0; first < lines.length;) {
    let last = first + 1;
    while (last < lines.length && !lines[last].blankBefore) last++;
    // In a dense text the group is the article; there only the lines right beside count.
    for (let index = first; index < last; index++) {
      if (!isOfPicture(page, lines[index])) continue;
      const reach = page.dense ? 1 : 3;
      for (let other = Math.max(first, index - reach); other < Math.min(last, index + reach + 1); other++) {
        const line = lines[other];
        if (isTaken(line) || !isCaptionLike(page, line, longestNeighbour)) continue;
        // A site's first line is its headline, also where a picture follows at once.
        if (other > 0 || !line.blankBefore || page.dense) markRest(page, line, Code.caption);
      }
    }
    first = last;
  }
}

/** Is the line furniture of a picture from end to end? */
function isOfPicture({ kinds }: Page, line: Line): boolean {
  if (!isTaken(line)) return false;
  const code = kinds[line.last - 1];
  return code === Code.caption || code === Code.credit || code === Code.image;
}

function isCaptionLike(page: Page, line: Line, most: number): boolean {
  return (
    isUnpunctuated(page, line) && !beginsWithMark(page.tokens, line) && wordsIn(page.tokens, line.from, line.to) <= most
  );
}

/** In a text whose paragraphs follow each other without blank lines, what blank lines set apart and no full stop ends. */
function isSetApart(page: Page, line: Line): boolean {
  return page.dense && line.blankBefore && line.words >= 4 && isCaptionLike(page, line, longestCaption);
}

/** A line without a full stop that points into a picture, or tells in the present what somebody does in it. */
function isPictureLine(page: Page, line: Line): boolean {
  const { kind, hash, flags } = page.tokens;
  if (line.words < 4 || !isCaptionLike(page, line, longestCaption)) return false;
  let acts = false;
  for (let i = line.from; i < line.to; i++) {
    if (kind[i] === Kind.mark || kind[i] === Kind.colon) return false;
    if (reportVerb.has(hash[i])) return false;
    if (picture.has(hash[i])) acts = true;
    if (
      position.has(hash[i]) &&
      kind[i - 1] === Kind.open &&
      (kind[i + 1] === Kind.close || kind[i + 1] === Kind.comma)
    )
      acts = true;
    if (i > line.from && i < line.from + 9 && (flags[i] & Flag.capital) === 0 && pictureVerb.has(hash[i])) acts = true;
  }
  return acts;
}

/**
 * The same caption again on the next line, longer or cut off. With a full stop it is the report's own sentence, of which the picture's
 * desk made the caption; taking both away would take the fact away.
 */
function markRepeated(page: Page): void {
  const { lines, kinds, tokens } = page;
  for (let index = 1; index < lines.length; index++) {
    const [before, line] = [lines[index - 1], lines[index]];
    const isCaption = isTaken(before) && kinds[before.first] === Code.caption;
    if (!isCaption || line.isPlain || isTaken(line) || line.words > longestCaption) continue;
    if (!isUnpunctuated(page, line) || sharedWords(tokens, before, line) < 0.85) continue;
    markRest(page, line, Code.caption);
  }
}
