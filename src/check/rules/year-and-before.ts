import { Kind, type Text } from '../../model/index.ts';
import { isContentWord } from '../content-words.ts';
import { spanOf, tokenText } from '../reading.ts';
import { corpusOf, defineRule, type RulePlace } from '../rule.ts';

export default defineRule({
  id: 'year-and-before',
  category: 'figures',
  summary: 'A thing is of a year or of the time before it, not both',
  severity: 'warning',
  why: '“The 2014 borders” and “the pre-2014 borders” are not the same borders. Told is a noun that stands right behind a year in one place and behind the same year with “pre-” or “post-” in another.',
  examples: {
    pass: [
      corpusOf('The pre-2014 border and the 2014 treaty. The 2016 vote and the post-2016 rules.'),
      corpusOf('The pre-2014 border held. The border of 2014 did not.'),
    ],
    fail: [corpusOf('They want a return to the ⟦1998 coastline⟧.', 'They want a return to the ⟦pre-1998 coastline⟧.')],
  },
  note({ index, text }) {
    const uses: NamedUse[] = [];
    for (let token = 0; token + 1 < text.count; token++) {
      if (
        !isYear(text, token) ||
        text.kind[token + 1] !== Kind.word ||
        text.sentenceOf[token] !== text.sentenceOf[token + 1]
      )
        continue;
      const noun = tokenText(text, token + 1).toLowerCase();
      if (!isContentWord(noun) || noun.length < 4) continue;
      const bounded = boundBefore(text, token);
      const place = { article: index, ...spanOf(text, bounded ? token - 2 : token, token + 2) };
      uses.push({ key: `${tokenText(text, token)} ${noun}`, bounded, place });
    }
    return uses.length > 0 ? uses : undefined;
  },
  *check(_, notes) {
    const uses = new Map<string, Use>();
    for (const { key, bounded, place } of [...notes.values()].flat()) {
      const use: Use = uses.get(key) ?? {};
      use[bounded ? 'bounded' : 'plain'] ??= place;
      uses.set(key, use);
    }
    for (const [key, { plain, bounded }] of uses)
      if (plain && bounded)
        yield {
          message: `“${key}” in one place, before or after that year in another`,
          places: [plain, bounded],
          key: [key],
        };
  },
});

/** A year and the noun behind it. */
interface NamedUse {
  readonly key: string;
  readonly bounded: boolean;
  readonly place: RulePlace;
}

interface Use {
  plain?: RulePlace;
  bounded?: RulePlace;
}

function isYear(text: Text, token: number): boolean {
  return (
    text.kind[token] === Kind.number &&
    text.end[token] - text.start[token] === 4 &&
    /^(?:1[89]|20)\d\d$/u.test(tokenText(text, token))
  );
}

function boundBefore(text: Text, token: number): boolean {
  return token >= 2 && text.kind[token - 1] === Kind.hyphen && /^(?:pre|post)$/iu.test(tokenText(text, token - 2));
}
