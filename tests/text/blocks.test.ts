import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Flag } from '../../src/model/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

/** Furniture of a page as written in the template: `⟦kind|words⟧`. What stands outside of these brackets is body text. */
function pageOf(template: string): { text: string; furniture: string[] } {
  const furniture: string[] = [];
  const text = template.replace(/⟦([a-z-]+)\|([^⟧]*)⟧/g, (_, kind: string, words: string) => {
    furniture.push(`${kind}: ${words}`);
    return words;
  });
  return { text, furniture };
}

function furnitureOf(text: string): string[] {
  const { blocks } = readText(articleOf(text));
  return blocks
    .filter(({ kind }) => kind !== 'paragraph')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const body =
  'The mayor of Fenbridge, Ada Crane, told the council on Monday that the old bridge would close for good in March.';
const more =
  'Councillors from three parties had asked for more time, but the surveyor said the arches would not stand another winter.';

test.each<[what: string, template: string]>([
  [
    'alt text, caption and credit in a group, contact lines at the end',
    `⟦headline|Mayor of Fenbridge closes the old bridge after warning⟧

⟦caption|Mayor Ada Crane walks across Fenbridge old bridge⟧
⟦caption|Ms Crane says the bridge cannot be saved⟧ ⟦credit|(Picture: Jo Lind/Fen Pictures via Getty Images)⟧

${body}

${more}

⟦caption|FEN GRAPHICS Map of the diversion⟧
⟦caption|The way round is four miles long⟧ ⟦credit|(Picture: Fen Graphics)⟧

She said: “It breaks my heart, but nobody will cross it after the first of March.”

⟦boilerplate|Get in touch with the news desk by emailing us at news@fenpost.example.⟧

⟦boilerplate|For more stories like this, check our news page.⟧

⟦boilerplate|About admin⟧`,
  ],
  [
    'a player’s notice before the first sentence, and pictures as markup',
    `⟦boilerplate|To view this video please turn scripts on, or try a newer browser. Up Next.⟧ ${body}
⟦image|![[Ada Crane on the old bridge in the rain]](https://img.fenpost.example/2025/02/bridge_12.jpg?w=646)⟧
${more}
⟦image|![Mandatory Credit: Photo by Fenstock (12ab) A view of the [old] bridge](bridge.png)⟧
“It is a sad day.”`,
  ],
  [
    'labels of a broadcaster',
    `⟦headline|Fenbridge: Old bridge to close in March⟧
⟦boilerplate|By Jo Lind⟧
⟦boilerplate|Published 17 February 2025, 10:12⟧
⟦boilerplate|3 hours ago⟧
⟦credit|Image source, Fen Media⟧
⟦caption|Image caption, The bridge was built in 1782⟧
${body}
${more}
⟦headline|What the surveyor found⟧
${more}
⟦boilerplate|Related topics⟧
⟦boilerplate|Fenbridge⟧`,
  ],
  [
    'credits behind a caption with a full stop',
    `${body}

⟦caption|The old bridge in Fenbridge, which is to close in March.⟧ ⟦credit|Photograph: Jo Lind/Reuters⟧

${more}

⟦caption|A ferry leaves Holt harbor on Monday, Feb. 17, 2025.⟧ ⟦credit|(AP Photo/Jo Lind)⟧

⟦caption|Ada Crane, left, speaks at the town hall.⟧ ⟦credit|(Jo Lind/Pool Photo via AP)⟧

${body}`,
  ],
  [
    'captions that begin with a label',
    `${body}

⟦caption|Image: The mayor arrives at the town hall for the vote.⟧ ⟦credit|Pic: Reuters⟧

${more}

⟦caption|FILE PHOTO: A tram crosses the old bridge in Fenbridge, June 3, 2024.⟧ ⟦credit|REUTERS/Jo Lind/File Photo⟧

${body}`,
  ],
  [
    'an agency in brackets at the end of a caption',
    `${body}

⟦caption|Ada Crane outside the town hall⟧ ⟦credit|(PA Wire)⟧

${more}

⟦caption|Protesters with candles on the bridge⟧ ⟦credit|(AFP via Getty Images)⟧

${body}`,
  ],
  [
    'a lede that lost its stop tells the day, a standfirst does not',
    `⟦headline|Old bridge to close in Fenbridge⟧

⟦headline|The mayor, who wept as she spoke to the shopkeepers, fears that the arches may not stand another winter of such floods⟧

Three engineers who had looked at all 12 arches of the bridge told the council on Monday that two of them would fall

${more}`,
  ],
  [
    'a lede that lost its stop ends with who said so',
    `⟦headline|Old bridge to close in Fenbridge⟧

Three engineers had looked at all 12 arches of the old bridge and had found cracks in two of them, the surveyor said

${more}`,
  ],
  [
    'paragraphs without blank lines, captions set apart by them',
    `⟦headline|Ada Crane closes the old bridge as she admits that Fenbridge ‘cannot afford’ to mend the arches⟧
${body}
${more}
‘It is a sad day,’ she said.
${body}

⟦caption|Ada Crane leaves the town hall after the vote in Fenbridge on February 17, 2025⟧

⟦caption|The surveyor earlier warned that the arches could ‘fall at any time’ if nothing is done⟧
${more}
‘We have tried everything.’
${body}

⟦caption|Shopkeepers hung black flags out of their windows as the council met to vote on the bridge⟧
⟦caption|Shopkeepers hung black flags out of their windows as the council met to vote on the old bridge⟧
Shopkeepers hung black flags out of their windows as the council met to vote on the old bridge.
${more}
${body}`,
  ],
  [
    'a credit torn in two',
    `${body}
⟦credit|(⟧
⟦credit|(Image: Fen Live))⟧
${more}
⟦credit|(⟧
⟦credit|AFP via Getty Images)⟧
${body}`,
  ],
  [
    'a caption in the middle of a line of several paragraphs',
    `${body} ${more} ⟦caption|The bridge on a quiet day⟧ ⟦credit|(Picture: Jo Lind)⟧ ${body}`,
  ],
  [
    'an agency’s credit before its caption',
    `${body}

⟦credit|Mandatory Credit: Photo by Jo Lind/Fenstock (15151ab)⟧ ⟦caption|Ada Crane signs the order in the town hall in Fenbridge. The order closes the bridge that was built in 1782. Fenbridge, UK - 17 Feb 2025⟧
⟦caption|The order took effect at once⟧ ⟦credit|(Picture: Fenstock)⟧

${more}`,
  ],
  [
    'links and requests between paragraphs',
    `${body}

⟦boilerplate|READ MORE: Who was the architect of the old bridge?⟧

${more}

⟦boilerplate|Advertisement⟧

⟦boilerplate|Sign up to our morning newsletter for the stories that matter in your inbox⟧

${body}

⟦boilerplate|Related: The bridge in pictures⟧

⟦boilerplate|Five bridges that had to close this year [VIDEO]⟧

⟦boilerplate|Arrow MORE: What the surveyor saw⟧

${more} ⟦boilerplate|Jo Lind in Holt contributed to this report.⟧

⟦boilerplate|Follow @fenpost on Twitter.⟧

⟦boilerplate|© 2025 Fen Post. All rights reserved.⟧`,
  ],
  [
    'menus, bylines, agency lines',
    `⟦boilerplate|The Fen Post | News | Sport⟧

⟦headline|Old bridge to close⟧

⟦headline|Old bridge to close in Fenbridge⟧

⟦boilerplate|By ADA LIND, POLITICAL EDITOR⟧

${body}

⟦credit|Getty Images⟧

${more}

⟦boilerplate|(Reporting by Jo Lind; Editing by Bo Marsh)⟧`,
  ],
  [
    'headings of Markdown, not hash tags',
    `⟦headline|# Old bridge to close⟧

${body}

⟦headline|## “How long will it last?”⟧

#fenbridge ${more}`,
  ],
  [
    'front matter',
    `⟦front-matter|---
title: Old bridge to close
outlet: The Fen Post
---⟧
⟦headline|Old bridge to close⟧

${body}`,
  ],
])('%s', (_, template) => {
  const { text, furniture } = pageOf(template);
  expect(furnitureOf(text)).toEqual(furniture);
});

/** Body text that looks like furniture at first sight. */
test.each([
  ['one line alone', 'Mayor of Fenbridge closes the old bridge'],
  ['a post', 'Photo: the old bridge is closed, says @fenpost'],
  ['a lone notice', 'To view this video please enable JavaScript.'],
  [
    'a paragraph that lost its full stop',
    `${body}\n\nThe council met for four hours on Monday and voted by nine to two to close it\n\n${more}`,
  ],
  ['speech without a full stop', `${body}\n\n“Nobody will cross it again”\n\n${more}`],
  ['reported speech without a full stop', `${body}\n\nMs Crane says she walks across the bridge every day\n\n${more}`],
  [
    'a round-up with sources',
    `${body}\n\nBRIDGE TO CLOSE Its arches “would not stand another winter.” [CNN]\n\nThe mayor looks at the river. [Fen Post]\n\n${more}`,
  ],
  ['thanks in the report', `${body}\n\nThe floods of last winter contributed to this decision.\n\n${more}`],
  ['a dateline', `FENBRIDGE (Reuters) - ${body}\n\n${more}`],
  [
    'an agency that is a source',
    `${body}\n\nThe bridge will close, according to figures seen by the agency (PA).\n\n${more}`,
  ],
  ['a bracket in a sentence', `${body}\n\nThe picture (a drawing by her father) hangs in the town hall.\n\n${more}`],
  ['speech that asks', `${body}\n\nShe said: “Follow us on Twitter. Sign up to our newsletter. Read more.”\n\n${more}`],
  [
    'sentences that begin like links',
    `${body}\n\nShare prices fell. More than 300 people came. Comments were few. Watch makers did well.\n\n${more}`,
  ],
  ['a list', `${body}\n\n- the north arch\n- the south arch\n- the pier\n\n${more}`],
  ['a table', `${body}\n\n| arch | width |\n| north | 12 |\n\n${more}`],
  ['a line before a quotation', `${body}\n\nMs Crane added:\n\n“It is a sad day.”`],
  [
    'wrapped text',
    `${body}\n\nThe mayor waves to the people who\nhave come to the old bridge and\nlooks at the river below it, which\nRuns high after weeks of rain.\n\n${more}`,
  ],
  [
    'a link in the text',
    `${body} See [the report](https://fenpost.example/bridge.jpg) for more on the arches.\n\n${more}`,
  ],
  ['an exclamation before a bracket', `${body}\n\nWhat a day! [The crowd laughed.] (It was over by noon.)\n\n${more}`],
])('%s is body text', (_, text) => {
  expect(furnitureOf(text)).toEqual([]);
});

test('an agency’s name behind the last sentence is a credit, the sentence is not', () => {
  const { text, furniture } = pageOf(`${body}\n\nThe vote was nine to two. ⟦credit|(Reuters)⟧`);
  expect(furnitureOf(text)).toEqual(furniture);
});

test('wrapped lines are one paragraph up to a blank line', () => {
  const { blocks } = readText(
    articleOf('The mayor of\nthe town went\nhome and\nSlept well.\n\nNext day she\nrose early.'),
  );
  expect(blocks).toHaveLength(2);
});

test('furniture is flagged, and begins and ends sentences', () => {
  const text = `Up Next. ${body} The bridge at night (Picture: Jo Lind) and so it closed.`;
  const read = readText(articleOf(text));
  for (const { kind, first, last } of read.blocks) {
    expect(read.flags[first] & Flag.sentenceStart).toBe(Flag.sentenceStart);
    for (let i = first; i < last; i++) expect((read.flags[i] & Flag.furniture) !== 0).toBe(kind !== 'paragraph');
  }
  expect(read.blocks.map(({ kind }) => kind)).toEqual(['boilerplate', 'paragraph', 'caption', 'credit', 'paragraph']);
  expect(read.sentences[read.sentenceCount]).toBe(read.count);
});

const pieces = [
  'Up Next.',
  'READ MORE',
  'Photo:',
  '(Picture: A/B)',
  '(',
  ')',
  '(PA',
  'Getty Images',
  '![a](b.png)',
  '![[',
  '<img',
  '\n',
  '\n\n',
  '\r\n',
  'Ada Crane waves',
  'said.',
  '“',
  '”',
  '|',
  '---',
  '© 2025',
  'By Ada Crane',
  '\uD800',
  '\0',
  '’',
  'title: x',
  'Mandatory Credit:',
  '12',
  ' ',
];

test('blocks hold every token once, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      const { blocks, blockOf, count, start, end, sentenceOf, sentences, sentenceCount } = readText(articleOf(text));
      let token = 0;
      for (const [index, block] of blocks.entries()) {
        expect(block.first).toBe(token);
        expect(block.last).toBeGreaterThan(block.first);
        expect([block.start, block.end]).toEqual([start[block.first], end[block.last - 1]]);
        for (; token < block.last; token++) expect(blockOf[token]).toBe(index);
      }
      expect(token).toBe(count);
      for (let s = 0; s < sentenceCount; s++) {
        for (let i = sentences[s]; i < sentences[s + 1]; i++) expect(sentenceOf[i]).toBe(s);
      }
      expect(sentences[sentenceCount]).toBe(count);
    }),
    { numRuns: 500 },
  );
});

// Each of these once made a step quadratic, which takes minutes here.
test.each(['(Picture: ', 'a (Picture: A) ', '![ ', 'A. “Up” Next. ', '<img ', 'Ada waves\n'])(
  'many of %j are read',
  (piece) => {
    const text = piece.repeat(50_000);
    expect(readText(articleOf(text)).blocks.at(-1)?.end).toBeGreaterThan(text.length - piece.length);
  },
);
