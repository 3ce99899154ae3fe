/** A declaration stands at the top; the HTML standard asks for the first 1,024 bytes, and some pages put their styles before it. */
const searched = 8192;
const xml = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const meta = /<meta\s[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
const comment = /<!--[^]*?-->/g;

/** Encodings that cannot hold the declaration in the bytes that were read: it is a slip for UTF-8 (HTML standard, 13.2.3.2). */
const impossible = /^(?:utf-?16|utf-?32|ucs-?2|unicode|iso-10646)/i;

/**
 * The encoding that a web page says it is in, as a label of the WHATWG's; null where it says none, UTF-8, or one that nobody knows.
 */
export function declaredEncoding(bytes: Buffer): string | null {
  const top = bytes.toString('latin1', 0, searched).replace(comment, '');
  const told = (xml.exec(top) ?? meta.exec(top))?.[1];
  if (told === undefined || impossible.test(told)) return null;
  try {
    const { encoding } = new TextDecoder(told);
    return encoding === 'utf-8' || encoding === 'x-user-defined' ? null : encoding;
  } catch {
    return null;
  }
}
