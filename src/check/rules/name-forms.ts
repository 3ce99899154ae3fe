import { Kind, type Text } from '../../model/index.ts';
import { spanOf, tokenText } from '../reading.ts';
import { corpusOf, defineRule, type RulePlace } from '../rule.ts';
import { namesWithForms } from './name-forms.words.ts';

export default defineRule({
  id: 'name-forms',
  category: 'names',
  summary: 'A name of several forms is written in one of them',
  severity: 'info',
  why: 'House styles differ over “US” and “U.S.”, “No 10” and “10 Downing Street”, “Washington DC” and “Washington, D.C.”. One finding a name lists the forms that the corpus has. Full and short names (“United States”, “US”) are not told apart: using both is good style.',
  examples: {
    pass: [
      corpusOf('The US and the United States agreed. Talks in Washington DC ended.'),
      corpusOf('Washington will not move. The US will.'),
    ],
    fail: [
      corpusOf(
        'The ⟦US⟧ agreed to meet at ⟦No10⟧ on Monday.',
        'The ⟦U.S.⟧ agreed to meet at ⟦10 Downing Street⟧ on Monday.',
      ),
      corpusOf('Talks in ⟦Washington DC⟧ ended, and those in ⟦Washington, D.C.⟧ began.'),
    ],
  },
  note({ index, text }) {
    const found = [...formsIn(text)].map(({ name, form, first, last }) => ({
      name,
      form,
      place: { article: index, ...spanOf(text, first, last) },
    }));
    return found.length > 0 ? found : undefined;
  },
  *check(_, notes) {
    const places = namesWithForms.map(() => new Map<string, RulePlace[]>());
    for (const [index, found] of notes)
      for (const { name, form, place } of found) {
        const known = places[name]!.get(form) ?? [];
        // Two of a form in one article say no more than one.
        if (known.at(-1)?.article !== index) known.push(place);
        places[name]!.set(form, known);
      }
    for (const [name, forms] of places.entries()) {
      if (forms.size < 2) continue;
      yield {
        message: `${namesWithForms[name]!.name} is written ${[...forms.keys()].map((form) => `“${form}”`).join(', ')}`,
        places: [...forms.values()].flat(),
        key: [namesWithForms[name]!.name, ...[...forms.keys()].sort()],
      };
    }
  },
});

interface Form {
  readonly name: number;
  readonly form: string;
  readonly words: readonly string[];
}

/** First word of a form → the forms that begin with it, longest first. */
const byFirstWord = new Map<string, Form[]>();
for (const [name, { forms }] of namesWithForms.entries())
  for (const form of forms) {
    const words = form.split(/ |(?=,)/u);
    byFirstWord.set(
      words[0]!,
      [...(byFirstWord.get(words[0]!) ?? []), { name, form, words }].sort((a, b) => b.words.length - a.words.length),
    );
  }

function* formsIn(text: Text): Generator<{ name: number; form: string; first: number; last: number }> {
  for (let token = 0; token < text.count; token++) {
    const kind = text.kind[token];
    if (kind !== Kind.word && kind !== Kind.dotted && kind !== Kind.alphanumeric && kind !== Kind.number) continue;
    const found = byFirstWord
      .get(tokenText(text, token))
      ?.find(({ words }) =>
        words.every((word, offset) => token + offset < text.count && tokenText(text, token + offset) === word),
      );
    if (!found) continue;
    yield { name: found.name, form: found.form, first: token, last: token + found.words.length };
    token += found.words.length - 1;
  }
}
