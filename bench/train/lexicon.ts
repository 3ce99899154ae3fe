import { writeFileSync } from 'node:fs';
import nlp from 'compromise';

/**
 * `npm run lexicon`: writes src/entities/data/lexicon.ts from compromise's lexicon (MIT): given names by gender, surnames, towns and
 * regions. Run by hand when the pinned compromise changes; the file is under version control, so the program never loads compromise for it.
 */
const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;

const lists = [
  { id: 'femaleNames', tags: ['FemaleName'], doc: 'Given names of women.' },
  { id: 'maleNames', tags: ['MaleName'], doc: 'Given names of men.' },
  { id: 'eitherNames', tags: ['FirstName'], doc: 'Given names of either.' },
  { id: 'surnames', tags: ['LastName'], doc: 'Surnames.' },
  { id: 'towns', tags: ['City', 'Region'], doc: 'Towns, states and provinces, in one or several words.' },
];

const single = /^[a-z][a-z'’]+$/;
const several = /^[a-z][a-z'’ .-]+$/;

function wordsOf({ id, tags }: { id: string; tags: readonly string[] }): string[] {
  const pattern = id === 'towns' ? several : single;
  return Object.entries(lexicon)
    .filter(([word, tag]) => [tag].flat().some((one) => tags.includes(one)) && pattern.test(word) && word.length > 2)
    .map(([word]) => word)
    .sort();
}

/** One string a list: 4,000 names as string literals would take a line each. */
function wrap(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 150) {
      lines.push(line);
      line = '';
    }
    line += `${word}, `;
  }
  return [...lines, line]
    .map((text) => text.trimEnd())
    .join('\n')
    .replace(/,$/, '');
}

const head = `// Written by \`npm run lexicon\` from the lexicon of compromise (MIT, Copyright (c) 2019 Spencer Kelly). Words are divided by commas.\n`;
const body = lists.map((list) => `/** ${list.doc} */\nexport const ${list.id} = \`\n${wrap(wordsOf(list))}\n\`;\n`);
writeFileSync(new URL('../../../src/entities/data/lexicon.ts', import.meta.url), [head, ...body].join('\n'));
