import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/corpus/html/index.ts';
import { folderWith, idsOf, linesOf, problemsOf, read } from './temporary.ts';
import { webPages } from './web-pages.ts';

const textOf = (source: string) => readArticle(source).text;
/** A page with some prose around what the test is about. */
const around = (html: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body><article><p>The ferry left at noon.</p>${html}</article></body></html>`;
const between = (html: string) => {
  const text = textOf(around(html))!;
  expect(text.startsWith('The ferry left at noon.\n')).toBe(true);
  return text.slice('The ferry left at noon.'.length).trim();
};

test.each(webPages)('$build', async ({ source, told, blocks }) => {
  const [{ article }] = await read(folderWith({ 'a.html': source }), ['.']);
  expect(article!.text.slice(0, -1).split('\n\n')).toEqual(blocks);
  expect(article).toMatchObject(told);
});

test.each<[html: string, text: string]>([
  // Spaces and breaks as browsers show them.
  ['<p>  One\n\ttwo <b> three</b>\r\n</p>', 'One two three'],
  ['<p>One<br>two<br/>three', 'One\ntwo\nthree'],
  ['<p>One.<br><br>Two.<br> <br>\n<br>Three.', 'One.\n\nTwo.\n\nThree.'],
  ['<p>One<p>two<div>three</div>four', 'One\n\ntwo\n\nthree\n\nfour'],
  ['<p>in<b>sep</b>arable</p>', 'inseparable'],
  ['<p>coun&shy;cil hall<wbr>s</p>', 'council halls'],
  ['<p>a&nbsp;&nbsp;b</p><p>&nbsp;</p>', 'a\u00a0\u00a0b'],
  ['<pre>a  b\n  c\n\nd</pre>', 'a  b\n  c\n\nd'],
  ['<hr><p>One<hr>two', 'One\n\ntwo'],
  // Character references.
  [
    '<p>&lt;b&gt; &amp;amp; &#8220;x&#x201D; &eacute; &nosuch; &copy &#0; &#xD800; &#x110000;',
    '<b> &amp; “x” é &nosuch; © � � �',
  ],
  ['<p>AT&T R&D &', 'AT&T R&D &'],
  // What is shown otherwise than it is written.
  ['<p>He said <q>no, <q>never</q></q>.', 'He said “no, ‘never’”.'],
  ['<p>He said <q>“no”</q>.', 'He said “no”.'],
  ['<p>It rose.<sup><a href="#n1">1</a></sup> <a href="#n2"><sup>[2]</sup></a>It fell.', 'It rose. It fell.'],
  ['<p>10 m<sup>2</sup>', '10 m2'],
  ['<ul><li>One<li><p>Two</p><p>more</p><ol><li>Three</ol></ul>', '• One\n\n• Two\n\nmore\n\n• Three'],
  [
    '<table><caption>Cars</caption><tr><th>A<th>B<tr><td><a href=x>1</a><td>2 or more</table>',
    'Cars\n\nA\tB\n1\t2 or more',
  ],
  ['<blockquote>No.<footer>Ilse Brandt</footer></blockquote>', 'No.\n\nIlse Brandt'],
  [
    '<figure><img alt="A bridge" src=b.png><figcaption>The bridge</figcaption></figure><p>It shut.',
    'The bridge\n\nIt shut.',
  ],
  // What is not shown, or no text.
  ['<script>"<p>x</p>"</script ><style>p{}</style><p>One', 'One'],
  ['<script>x</scripty>y</script><p>One', 'One'],
  ['<script><!-- <script> x </script> --></script><p>One', '-->\n\nOne'],
  ['<textarea><p>x</textarea><template><p>x</template><noscript><p>x</noscript><p>One', 'One'],
  ['<iframe><p>x</p></iframe><svg><text>x</text></svg><object><p>x</object><p>One', 'One'],
  ['<p hidden>x</p><p style="color:red; display: none">x</p><p class="sr-only">x</p><p>One', 'One'],
  ['<p>One</p><!-- <p>x</p> --><!--><p>Two<!-- x --!><p>Three', 'One\n\nTwo\n\nThree'],
  ['<p>One</p><p>Read more: <a href=x>Ferry talks have failed again</a></p><p>Two', 'One\n\nTwo'],
  ['<p>One</p><h3>Related</h3><ul><li><a href=x>Talks</a></ul><p>Two</p>', 'One\n\nRelated\n\nTwo'],
  ['<p>One</p><div><h3>Related</h3><ul><li><a href=x>Talks</a></ul></div><p>Two</p>', 'One\n\nTwo'],
  ['<div class="share-tools"><p>Tell your friends.</div><div class="has-share">One</div>', 'One'],
  [
    '<aside><p>Get our mail every day.</aside><nav>x</nav><form><p>Your name is needed.</form><footer>x</footer><p>One',
    'One',
  ],
  // Tags in the wrong order.
  ['<b><p>One</b> two</p>three', 'One two\n\nthree'],
  ['<p>One</div></section></td>two', 'Onetwo'],
  ['<a href=x><div>Talks</div></a><p>One two', 'One two'],
  ['<h2>One</h3><p>two', 'One\n\ntwo'],
  ['<p>One</p></p></br>two', 'One\n\ntwo'],
  ['<table><tr><td>One two</div></article><td>three</table>', 'One two\tthree'],
  ['<P>One<P CLASS=x>TWO', 'One\n\nTWO'],
  ['<p>One < two <3 >', 'One < two <3 >'],
])('%j is read as %j', (html, text) => {
  expect(between(html)).toBe(text);
});

test.each<[head: string, told: Readonly<Record<string, unknown>>]>([
  [
    '<title>Bridge to shut - The Fen Post</title><meta property=og:site_name content="Fen Post">',
    { title: 'Bridge to shut', outlet: 'Fen Post' },
  ],
  [
    '<title>The Fen Post | Bridge to shut</title><meta property=og:site_name content="The Fen Post">',
    { title: 'Bridge to shut' },
  ],
  ['<title>Bridge - a love story</title>', { title: 'Bridge - a love story', outlet: null }],
  [
    '<meta property="og:title" content="Bridge &amp;amp; lock &lt;b&gt;shut&lt;/b&gt;">',
    { title: 'Bridge & lock shut' },
  ],
  [
    '<meta name=author content="By Ada Crane"><meta name=author content="Milo Reyes">',
    { author: 'Ada Crane, Milo Reyes' },
  ],
  [
    '<meta property=article:author content="https://x.example/ada"><meta name=byl content="By Ada Crane">',
    { author: 'Ada Crane' },
  ],
  ['<meta property="article:published_time" content="2025-02-17T09:30:00Z">', { date: '2025-02-17T09:30:00Z' }],
  ['<meta name=pubdate content="17 Feb"><meta name=date content="2025-02-17">', { date: '2025-02-17' }],
  [
    '<link rel=canonical href="/relative"><meta property="og:url" content="https://x.example/a">',
    { url: 'https://x.example/a' },
  ],
  ['<!-- saved from url=(0030)https://x.example/b?c=1 -->', { url: 'https://x.example/b?c=1' }],
  ['<meta property="og:locale" content="en_GB">', { language: 'en-GB' }],
  [
    '<script type="application/ld+json">{"@type":["Thing","ReportageNewsArticle"],"headline":"A","author":"Ada Crane","publisher":{"name":"P"},"datePublished":"2025-02","mainEntityOfPage":{"@id":"https://x.example/c"},"inLanguage":"en"}</script>',
    { title: 'A', author: 'Ada Crane', outlet: 'P', date: '2025-02', url: 'https://x.example/c', language: 'en' },
  ],
  [
    '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"A"}\n//]]></script>',
    { title: 'A' },
  ],
  ['<script type="application/ld+json">{"@type":"NewsArticle","headline":</script><title>B</title>', { title: 'B' }],
  [
    '<script type="application/ld+json">null</script><script type="application/ld+json">[[{"@type":"WebPage","mainEntity":{"@type":"Article","headline":{}}}]]</script>',
    { title: null },
  ],
])('the head %j tells %j', async (head, told) => {
  const [{ article }] = await read(folderWith({ 'a.html': around('', head) }), ['.']);
  expect(article).toMatchObject(told);
});

test.each<[name: string, bytes: Uint8Array, text: string]>([
  ['windows-1252 in meta', Buffer.from(around('<p>\x93Caf\xe9\x94', '<meta charset=iso-8859-1>'), 'latin1'), '“Café”'],
  [
    'koi8-r in http-equiv',
    Buffer.from(
      around('<p>\xf0\xd2\xc9', '<meta http-equiv=content-type content="text/html; charset=koi8-r">'),
      'latin1',
    ),
    'При',
  ],
  ['UTF-8 that says it is not', Buffer.from(around('<p>“Café”', '<meta charset=iso-8859-1>')), '“Café”'],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${around('<p>“Café”')}`, 'utf16le'), '“Café”'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${around('<p>Café')}`), 'Café'],
  [
    'an XML declaration',
    Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>${around('<p>\x93x\x94')}`, 'latin1'),
    '“x”',
  ],
  [
    'an encoding that nobody knows',
    Buffer.from(around('<p>caf\xe9 \x93society\x94 caf\xe9', '<meta charset=x-nonsense>'), 'latin1'),
    'café “society” café',
  ],
])('%s', async (_, bytes, text) => {
  const [{ article }] = await read(folderWith({ 'a.htm': bytes }), ['a.htm']);
  expect(article!.text.slice('The ferry left at noon.'.length).trim()).toBe(text);
});

test.each<[name: string, source: string | Uint8Array, problem: RegExp | null]>([
  [
    'a list of links',
    '<title>News</title><ul><li><a href=x>Bridge to shut.</a><li><a href=y>Talks fail.</a></ul>',
    /error: no article text was found/,
  ],
  [
    'a page that scripts fill',
    '<div id=app>Loading…</div><script src=app.js></script>',
    /error: no article text was found/,
  ],
  ['a frame set', '<frameset><frame src=a.html></frameset>', /error: no article text was found/],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /error: it is a PNG image/],
  ['bytes', Buffer.from([0x3c, 0x70, 0x3e, 0, 1, 2, 3]), /error: it is binary/],
  ['nothing', ' \n', /warning: it has no text/],
  [
    'a beginning',
    `<script type="application/ld+json">{"@type":"Article","isAccessibleForFree":false}</script><p>The ferry left at noon.`,
    /warning: the page keeps its text for subscribers/,
  ],
  [
    'an odd date',
    '<meta name=date content="last week"><p>The ferry left at noon.',
    /warning: its date "last week" is not ISO/,
  ],
  ['a note', '<p>The bridge is shut', null],
  ['a short article', '<a href=/>Home</a><article><h1>Bridge shut</h1><p>More to come</article>', null],
])('%s', async (_, source, problem) => {
  const problems = await problemsOf(folderWith({ 'a.html': source }), ['.']);
  expect(problems).toEqual(problem === null ? [] : [expect.stringMatching(problem)]);
});

test('pages are found in folders and by globs, their picture folders are not, and nameless ones are known by their beginning', async () => {
  const page = around('');
  const folder = folderWith({
    'a.html': page,
    'a_files/ad.html': page,
    'b.HTM': page,
    'c.xhtml': page,
    'd_files/e.html': page,
    'notes/page': page,
    'notes/readme.html': page,
    'text.txt': page,
  });
  expect(await idsOf(folder, ['.'])).toEqual(['a.html', 'b.HTM', 'c.xhtml', 'd_files/e.html']);
  expect(await idsOf(folder, ['*.{html,HTM}'])).toEqual(['a.html', 'b.HTM']);
  expect(await idsOf(folder, ['notes/page', 'a_files/ad.html'])).toEqual(['page', 'ad.html']);
  expect(await problemsOf(folder, ['text.txt'])).toEqual([
    expect.stringMatching(/^text.txt error: it is a web page.*\.html/),
  ]);
});

test('a page says on which line of it the text begins', async () => {
  const [{ article }] = await read(folderWith({ 'a.html': '<html>\n<body>\r\n\n<p>The ferry left at noon.' }), ['.']);
  expect(article).toMatchObject({ sourceLine: 4, characters: 24, text: 'The ferry left at noon.\n' });
});

test('XHTML may close an element in its opening tag', async () => {
  const source =
    '<?xml version="1.0"?><html><head><script src="a.js"/></head><body><div class="share"/><p>The ferry left at noon.</p></body></html>';
  const [{ article }] = await read(folderWith({ 'a.xhtml': source }), ['.']);
  expect(article!.text).toBe('The ferry left at noon.\n');
});

test('a JSON Lines record with HTML and no text says what to do', async () => {
  const items = await read(folderWith({ 'a.jsonl': '{"id": "x", "html": "<p>Hi"}\n' }), ['.']);
  expect(linesOf(items)).toEqual([
    expect.stringMatching(/^a.jsonl:1 error: it has no "text" but id, html; save each page/),
  ]);
});

const many = 100_000;
const prose = '<p>The ferry left at noon, an hour late.</p>';
test.each<[name: string, source: string]>([
  ['elements in each other', '<div>'.repeat(many) + prose + '</div>'.repeat(many)],
  ['elements that are never closed', '<div><b><a>'.repeat(many) + prose],
  ['ends of what is not open', '<div>'.repeat(many) + '</section>'.repeat(many) + prose],
  ['ends of what is open above', '<table><tr><td>'.repeat(many) + '</div></tr>'.repeat(many) + prose],
  ['formats in the wrong order', '<b><p>'.repeat(many) + '</b>'.repeat(many) + prose],
  ['tables in tables, lists in lists', '<table><tr><td><ul><li>'.repeat(many) + prose],
  ['quotations in quotations', '<q>x '.repeat(many) + '</q>'.repeat(many) + prose],
  ['articles in articles', '<article class="entry-content">'.repeat(many) + prose],
  ['furniture in furniture', '<div class="sidebar">'.repeat(many) + prose],
  ['teasers', '<div><h3><a href=x>Talks</a></h3>'.repeat(many) + '</div>'.repeat(many) + prose],
  ['as many kinds of elements', Array.from({ length: many }, (_, i) => `<x${i}>`).join('') + prose],
  ['as many attributes', `<p ${Array.from({ length: many }, (_, i) => `a${i}=1`).join(' ')}>${prose}`],
  [
    'long attributes',
    `<p class="${'share '.repeat(many)}" id="${'x'.repeat(1 << 20)}" style="${';'.repeat(1 << 20)}">${prose}`,
  ],
  [
    'signs that begin nothing',
    `${'<'.repeat(many)}${'&'.repeat(many)}${'</'.repeat(many)}>${'&#'.repeat(many)}${prose}`,
  ],
  ['scripts that do not end', `<script>${'</scrip'.repeat(many)}</script>${prose}`],
  ['breaks and spaces', `<p>${'<br>'.repeat(many)}${' \n'.repeat(1 << 20)}${'a<br>'.repeat(many)}${prose}`],
  ['blank lines', `<pre>x${'\n'.repeat(1 << 20)}</pre>${prose}`],
  ['data in data', `<script type="application/ld+json">${'['.repeat(many)}${']'.repeat(many)}</script>${prose}`],
  ['a title of titles', `<title>${'a | '.repeat(many)}</title><meta property="og:site_name" content="b">${prose}`],
])('%s take time in proportion', (_, source) => {
  expect(textOf(source)).toContain('The ferry left at noon, an hour late.');
});

test('more elements than any article has are refused', () => {
  expect(readArticle('<p>a.'.repeat(2_000_001))).toEqual({
    text: null,
    reason: expect.stringMatching(/more than 2,000,000 elements/),
  });
});

const fragment = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<a href=x>',
    '</a>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<ul>',
    '<li>',
    '<q>',
    '</q>',
    '<h1>',
    '</h2>',
    '<article>',
    '</article>',
    '<main>',
    '<pre>',
    '<br>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<title>',
    '<svg>',
    '&#',
    '&amp',
    '\ud800',
    'The ferry left at noon. ',
    'Ilse Brandt said so.',
    ' class="',
    "'",
    '>',
    '<',
    '\0',
    '<meta charset=',
    '<time datetime=2025>',
    '<caption>',
    '<blockquote>',
  ),
);

test('whatever stands in a page, it is read or refused, the same way each time, and no text has a break or space at an end', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 60 }), (fragments) => {
      const source = fragments.join('');
      const page = readArticle(source);
      expect(readArticle(source)).toEqual(page);
      if (page.text === null) return;
      expect(page.text).toBe(`${page.text.trim()}\n`);
      expect(page.text).not.toMatch(/\n\n\n|\0/);
      expect(page.line).toBeLessThanOrEqual(source.split('\n').length);
    }),
  );
});

test('the text of a page comes from the page: without its tags, the words stand in the order of the source', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  const paragraph = fc.array(word, { minLength: 8, maxLength: 20 });
  const tag = fc.constantFrom('p', 'div', 'h2', 'li', 'blockquote', 'section');
  fc.assert(
    fc.property(fc.array(fc.tuple(tag, paragraph), { minLength: 1, maxLength: 12 }), (paragraphs) => {
      const body = paragraphs.map(([name, words]) => `<${name}>${words.join(' ')}.</${name}>`).join('');
      const read = textOf(`<article>${body}<p>The ferry left at noon.</article>`)!;
      const written = paragraphs.map(([, words]) => `${words.join(' ')}.`);
      expect(read.replaceAll('• ', '').trim().split('\n\n')).toEqual([...written, 'The ferry left at noon.']);
    }),
  );
});
