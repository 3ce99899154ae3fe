import { englishWords } from './english-words.ts';

/** Texts with fewer letters are too short to judge. */
const fewestLetters = 200;
/** Letters after which the judgement stands; reading on changes nothing. */
const enoughLetters = 2000;
/** English news has a share of 0.2 to 0.3, lists of English names 0.05 to 0.1, Dutch and Scandinavian news 0.02. */
const leastShare = 0.05;

const longestWord = 5;
/** The words as numbers of five bits a letter, each at the slot that it leads to or at the next free one; 0 where there is none. */
const slots = new Int32Array(256);
const lastSlot = slots.length - 1;
for (const word of englishWords) {
  let slot = slotOf(packed(word));
  while (slots[slot] !== 0) slot = (slot + 1) & lastSlot;
  slots[slot] = packed(word);
}

function slotOf(word: number): number {
  return (word ^ (word >>> 8) ^ (word >>> 16)) & lastSlot;
}

function isEnglishWord(word: number): boolean {
  let slot = slotOf(word);
  while (slots[slot] !== 0 && slots[slot] !== word) slot = (slot + 1) & lastSlot;
  return slots[slot] !== 0;
}

/**
 * Whether a text of 200 letters or more lacks the function words that no English text does without. A cheap test that is run on every
 * article; it names no language.
 */
export function isForeign(text: string): boolean {
  return judge(text, true);
}

/** Whether the beginning of a text is enough to say that it is English. */
export function isEnglishSoFar(beginning: string): boolean {
  return !judge(beginning, false);
}

/** Is a text foreign? Where it goes on, what its beginning leaves open is answered with yes. */
function judge(text: string, isWhole: boolean): boolean {
  let letters = 0;
  let seen = 0;
  let english = 0;
  let word = 0;
  let length = 0;
  for (let index = 0; index <= text.length; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : 0;
    const lower = unit | 32;
    if (lower >= 97 && lower <= 122) {
      letters++;
      length++;
      if (length <= longestWord) word = word * 32 + (lower - 96);
      continue;
    }
    if (unit >= 0xaa && isLetter(text, index)) {
      // A letter outside ASCII: no word with it is on the list.
      letters++;
      length = longestWord + 1;
      continue;
    }
    if (length > 0) {
      seen++;
      if (length <= longestWord && isEnglishWord(word)) english++;
    }
    word = 0;
    length = 0;
    // Most articles show themselves English in the first lines; the doubtful ones are read further.
    if (letters >= fewestLetters && english >= seen * leastShare * 2) return false;
    if (letters >= enoughLetters) break;
  }
  return !isWhole || (letters >= fewestLetters && english < seen * leastShare);
}

function packed(word: string): number {
  let key = 0;
  for (let index = 0; index < word.length; index++) key = key * 32 + (word.charCodeAt(index) - 96);
  return key;
}

const letter = /\p{L}/u;

function isLetter(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  // General punctuation: curly quotation marks and dashes, which English is full of.
  if (unit >= 0x2000 && unit <= 0x206f) return false;
  return letter.test(text[index]);
}
