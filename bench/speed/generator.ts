import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from './random.ts';

export interface GeneratedArticle {
  readonly id: string;
  readonly text: string;
  readonly outlet: string;
  readonly date: string;
}

const givenNames =
  'Ada Bruno Celia Dorian Edda Fabio Greta Hanno Ines Joris Karla Lennart Mirja Nils Odile Pavel Rosa Stellan Tilda Viggo'.split(
    ' ',
  );
const familyStarts = 'Ahl Ber Cor Dal Ek Fal Grav Hol Is Jar Kel Lind Mor Nor Oster Pel Ren Sol Tor Vald Wes'.split(
  ' ',
);
const familyEnds = 'berg croft dahl feld gren hart holm kamp land mark ner sen son ström vik wald'.split(' ');
const outlets = ['The Tidewater Mail', 'Northern Ledger', 'Quayside Press', 'Meridian Wire', 'The Evening Lantern'];

// Words that sentences are built with: who speaks, how much, and what binds the clauses.
const kept = new Set(
  'also been both call came does down each ever from goes have here into just last less like made make more most much must only onto over paid plan said says seen show some such tell than that them then they this told very want week well went were what when will with work year your about above according added after again against already although always among announced another around asked because before being below between billion called claimed could country declared during every first found government insisted leaders minister million months nearly never other party people percent percentage president prime promised reported secretary several should since spokesman spokeswoman still their there these third those though thousand three through today together told trillion under until warned weeks where which while whose without would wrote years'.split(
    ' ',
  ),
);

/**
 * Articles of the sample corpus, varied: paragraphs drawn from all of them, numbers and names changed, and of the other words of four letters
 * or more most put in another's place, so that grammar and density stay and no passage is shared. Of a seed they are the same everywhere.
 */
export function* generateArticles(corpus: string, seed: number): Generator<GeneratedArticle> {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)]!;
  const paragraphs = paragraphsOf(corpus);
  const seen = new Set<string>();
  const byEnding = new Map<string, string[]>();
  for (const [word] of paragraphs.join(' ').matchAll(/(?<=[ (])\p{Ll}{4,}(?=[ ,.;])/gu)) {
    if (!kept.has(word)) byEnding.set(endingOf(word), [...(byEnding.get(endingOf(word)) ?? []), word]);
  }

  const varied = (paragraph: string): string => {
    const people = new Map<string, string>();
    const person = (name: string) => {
      if (!people.has(name)) people.set(name, `${pick(givenNames)} ${pick(familyStarts)}${pick(familyEnds)}`);
      return people.get(name)!;
    };
    return paragraph
      .replace(/(?<=[a-z,”’] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu, person)
      .replace(/(?<=[ (])\p{Ll}{4,}(?=[ ,.;])/gu, (word) => {
        const others = kept.has(word) || random() < 0.12 ? null : byEnding.get(endingOf(word));
        return others ? pick(others) : word;
      })
      .replace(/\d+/g, (digits) => String(1 + below(10 ** Math.min(4, digits.length))));
  };
  const fresh = (): string => {
    for (;;) {
      const paragraph = varied([pick(paragraphs), ...(random() < 0.4 ? [pick(paragraphs)] : [])].join(' '));
      if (seen.has(paragraph)) continue;
      seen.add(paragraph);
      return paragraph;
    }
  };

  for (let number = 0; ; number += 1) {
    const text = Array.from({ length: 6 + below(10) }, fresh).join('\n\n');
    const day = String(1 + below(28)).padStart(2, '0');
    yield { id: `g${String(number).padStart(7, '0')}`, text, outlet: pick(outlets), date: `2026-03-${day}` };
  }
}

/** What a word may stand in for: another with its ending. */
function endingOf(word: string): string {
  return /(ing|ed|ly|ion|s)$/.exec(word)?.[0] ?? '';
}

function paragraphsOf(corpus: string): string[] {
  const texts = readdirSync(corpus).flatMap((name) => {
    // The baseline and the ignore file lie there too.
    if (name === 'README.md' || !/\.(?:jsonl|md|txt)$/.test(name)) return [];
    const source = readFileSync(join(corpus, name), 'utf8');
    if (name.endsWith('.jsonl'))
      return source
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text);
    return [source.replace(/^---\n[^]*?\n---\n/, '')];
  });
  return texts.flatMap((text) => text.split(/\n+/)).filter((paragraph) => paragraph.length > 80);
}

/** Articles of so many characters together, as JSON Lines. */
export function jsonLines(
  articles: Iterable<GeneratedArticle>,
  characters: number,
): { lines: string[]; characters: number } {
  const lines: string[] = [];
  let sum = 0;
  for (const article of articles) {
    if (sum >= characters) break;
    lines.push(JSON.stringify(article));
    sum += article.text.length;
  }
  return { lines, characters: sum };
}
