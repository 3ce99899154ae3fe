import { inMarks } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';

/**
 * Signs of HTML, Markdown, wiki and template languages that no news text holds. A search over the source, since markup is no words. “[i]t” and
 * “[I] think” are an editor’s.
 */
const markup =
  /!\[\[?[^\]\n]{0,400}\]?\]\([^)\s]*\)|<\/?(?:p|br|div|span|strong|em|b|i|a|img|ul|ol|li|h[1-6]|figure|figcaption|iframe|script|blockquote)(?:\s[^<>\n]{0,400})?\/?>|&(?:nbsp|amp|quot|lt|gt|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|apos|#\d{2,5}|#x[0-9a-f]{2,4});|\{\{[^{}\n]{1,200}\}\}|\[\/?(?:url|img|caption|gallery|embed)(?:[ =][^\]\n]{0,200})?\]|\[[bi]\](?=[^[\]\n]{1,400}\[\/[bi]\])|\[\/[bi]\]|\]\(https?:[^)\s]*\)/giu;

export default defineRule({
  id: 'markup-left-in',
  category: 'damage',
  summary: 'No tags, entities or image markup in the text',
  severity: 'info',
  why: 'Markup that survives in a text is read as words by every count that follows. It is told as information, since articles that were scraped often have much of it and say nothing wrong.',
  examples: {
    pass: [
      corpusOf('Growth was <1% & falling; see [the annex] (page 3). AT&T said: “I < 3 you.”'),
      corpusOf('“[I have] mixed feelings,” she said, “and [i]t is no [b]ig loss.”'),
    ],
    fail: [
      corpusOf('She left.\n⟦![[The harbour at night]](https://example.org/a.jpg)⟧\nHe stayed.'),
      corpusOf('Reed spoke to the ⟦[i]⟧Alby Herald⟦[/i]⟧.'),
      corpusOf('⟦<p>⟧The vote passed.⟦</p>⟧ Fish ⟦&amp;⟧ chips.'),
    ],
  },
  *checkArticle({ index, source }) {
    for (const { 0: run, index: start } of source.matchAll(markup))
      yield {
        message: `${inMarks(run)} is markup`,
        places: [{ article: index, start, end: start + run.length }],
      };
  },
});
