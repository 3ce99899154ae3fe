import { expect, test } from 'vitest';
import { readText, sliceTokens } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

const split = (source: string) => {
  const text = readText(articleOf(source));
  return Array.from({ length: text.sentenceCount }, (_, s) =>
    sliceTokens(text, text.sentences[s], text.sentences[s + 1]),
  ).join(' | ');
};

test.each([
  ['He left. She stayed.', 'He left. | She stayed.'],
  ['HARWICH, England, Nov. 3 (MPA) — The mill closed.', 'HARWICH, England, Nov. 3 (MPA) — | The mill closed.'],
  ['Linz (MPA) - The mill closed.', 'Linz (MPA) - | The mill closed.'],
  ['NATO — formed in 1949 — agreed.', 'NATO — formed in 1949 — agreed.'],
  ['The mill — Ada’s mill — closed.', 'The mill — Ada’s mill — closed.'],
  ['Mr. Hale met Dr. Ito. They spoke.', 'Mr. Hale met Dr. Ito. | They spoke.'],
  ['It cites Hale v. Ito and Ito vs. Tarn. It lost.', 'It cites Hale v. Ito and Ito vs. Tarn. | It lost.'],
  [
    'J. Hale and A.B. Ito met at 5 p.m. on Jan. 3. It rained.',
    'J. Hale and A.B. Ito met at 5 p.m. on Jan. 3. | It rained.',
  ],
  ['She lives in the U.S. Her son does not.', 'She lives in the U.S. | Her son does not.'],
  ['The U.S. Army left.', 'The U.S. Army left.'],
  ['It rose 2.5 per cent. No. 10 agreed.', 'It rose 2.5 per cent. | No. 10 agreed.'],
  ['“Stop.” He ran. “Why?” she asked.', '“Stop.” | He ran. | “Why?” she asked.'],
  ['‘It will last.’. The mayor left', '‘It will last.’. | The mayor left'],
  ['It will last.’.The mayor left', 'It will last.’. | The mayor left'],
  ['It was over.Then it began.', 'It was over. | Then it began.'],
  ['One (she said.) Two', 'One (she said.) | Two'],
  [
    'He paused... then went. Then… nothing. Well… Nobody knew.',
    'He paused... then went. | Then… nothing. | Well… | Nobody knew.',
  ],
  [
    'It sold to Acme Inc. for $3m. It sold Acme Inc. The price fell.',
    'It sold to Acme Inc. for $3m. | It sold Acme Inc. | The price fell.',
  ],
  ['a line that is\nwrapped here. And\nAnother line', 'a line that is\nwrapped here. | And | Another line'],
  ['Headline without stop\n\nbody begins', 'Headline without stop | body begins'],
  ['There is no plan B. The mayor said so.', 'There is no plan B. | The mayor said so.'],
  ['What? No! Yes.', 'What? | No! | Yes.'],
  ['', ''],
])('parts %j', (source, expected) => expect(split(source)).toBe(expected));
