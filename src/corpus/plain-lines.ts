const keys = ['id', 'title', 'outlet', 'author', 'date', 'url', 'language'];
const keyed = /^([a-z]+):[ \t](.*)$/;
const quoted = /^(["'])([^"'\\]*)\1$/;
/** What begins a list, a map, a reference, a tag, a block or a comment is no plain text. */
const marked = /^["'[\]{}&*!|>%@`#,?]/;

/**
 * The metadata that broken YAML gives on lines of its own, `key: value`, as its writer meant them: most often all that is wrong is a
 * colon in a title without quotation marks. A key that comes twice tells nothing.
 */
export function readPlainLines(yaml: string): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  const twice = new Set<string>();
  for (const line of yaml.split(/\r\n|\n|\r/)) {
    const [, key = '', rest = ''] = keyed.exec(line) ?? [];
    const written = rest.trim();
    if (written === '' || !keys.includes(key)) continue;
    const value = quoted.exec(written)?.[2] ?? written;
    if (value === written && marked.test(written)) continue;
    if (values.has(key)) twice.add(key);
    values.set(key, value);
  }
  return Object.fromEntries([...values].filter(([key]) => !twice.has(key)));
}
