import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'duplicate-url',
  category: 'corpus',
  summary: 'Each article has an address of its own',
  severity: 'warning',
  why: 'Two articles with the same address are one article fetched twice, and everything in it counts double. Protocol, “www.”, a slash at the end, tracking parameters and the part behind # make no difference.',
  examples: {
    pass: [
      corpusOf(
        { text: 'One.', url: 'https://example.org/a?id=1' },
        { text: 'Two.', url: 'https://example.org/a?id=2' },
      ),
    ],
    fail: [
      corpusOf(
        { text: '⟦One.⟧', url: 'https://www.example.org/a/?utm_source=feed' },
        { text: '⟦Two.⟧', url: 'http://example.org/a#comments' },
      ),
    ],
  },
  *check({ articles }) {
    const byAddress = new Map<string, number[]>();
    for (const [index, { url }] of articles.entries())
      if (url) byAddress.set(plainAddress(url), [...(byAddress.get(plainAddress(url)) ?? []), index]);
    for (const [address, indices] of byAddress)
      if (indices.length > 1)
        yield {
          message: `${indices.length} articles have the address ${address}`,
          places: indices.map((article) => ({ article })),
          key: [address],
        };
  },
});

function plainAddress(url: string): string {
  const [path = '', query] = url.trim().replace(/#.*$/u, '').split('?', 2);
  const plain = path
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/\/+$/u, '');
  const kept = (query ?? '')
    .split('&')
    .filter((pair) => pair && !/^(?:utm_\w+|fbclid|gclid|ref|cmpid|at_\w+)=/iu.test(pair));
  return kept.length > 0 ? `${plain}?${kept.sort().join('&')}` : plain;
}
