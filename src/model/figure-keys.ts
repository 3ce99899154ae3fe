/**
 * The words of `FigureKeys` as one string, `keyLength` letters of base64url a word: 30 bits of the hash of the lemma, enough that two of a
 * million words are taken for one about as often as not. Linking asks for words in common only, and the words themselves took a twelfth of
 * an article's line and a third of the time of finding figures.
 */
export const keyLength = 5;

/** The keys of single words, each once. */
export function keyWords(keys: string): string[] {
  const words: string[] = [];
  for (let i = 0; i < keys.length; i += keyLength) words.push(keys.slice(i, i + keyLength));
  return words;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOfLetter = new Uint8Array(128);
for (let value = 0; value < letters.length; value++) valueOfLetter[letters.charCodeAt(value)] = value;

/** The same as numbers of 30 bits. */
export function keyNumbers(keys: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < keys.length; i += keyLength) {
    let number = 0;
    for (let k = i; k < i + keyLength; k++) number = (number << 6) | valueOfLetter[keys.charCodeAt(k) & 127];
    numbers.push(number);
  }
  return numbers;
}
