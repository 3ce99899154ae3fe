/**
 * The text with a single quotation mark for every double one, of the same length. A straight double mark becomes an opening curly one behind
 * white space, a bracket or a dash, else a closing one.
 */
export function singleMarks(text: string, shape: 'curly' | 'straight'): string {
  if (shape === 'straight') return text.replace(/[“”„"]/g, "'");
  return text.replace(/[“”„"]/g, (mark, at: number) => {
    if (mark === '”') return '’';
    const opens = mark !== '"' || at === 0 || /[\s([—–-]/.test(text[at - 1]);
    return opens ? '‘' : '’';
  });
}
