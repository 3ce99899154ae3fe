/**
 * The string in memory of its own. What is cut from a text holds on to all of it: a name kept of each article keeps the articles of a corpus
 * in memory.
 */
export function ownString(text: string): string {
  // V8 copies what is shorter.
  if (text.length < 13) return text;
  const encoding = /[^\0-\xff]/u.test(text) ? 'utf16le' : 'latin1';
  return Buffer.from(text, encoding).toString(encoding);
}
