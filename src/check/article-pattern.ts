/**
 * Does a pattern name this article? `*` stands for letters of one folder, `**` for any, `?` for one letter; a pattern without a slash
 * fits the last part of the name. Compared with the id and the path.
 */
export function namesArticle(pattern: string, article: { readonly id: string; readonly path: string }): boolean {
  const expression = expressionOf(pattern);
  const names = [article.id, article.path];
  if (!pattern.includes('/')) names.push(...names.map((name) => name.slice(name.lastIndexOf('/') + 1)));
  return names.some((name) => name === pattern || expression.test(name));
}

const compiled = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  let expression = compiled.get(pattern);
  if (!expression) {
    const source = pattern
      .split(/(\*\*\/?|\*|\?)/)
      .map((piece) => wildcards[piece] ?? piece.replace(/[.+^${}()|[\]\\]/g, '\\$&'));
    expression = new RegExp(`^${source.join('')}$`, 'u');
    compiled.set(pattern, expression);
  }
  return expression;
}

const wildcards: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
