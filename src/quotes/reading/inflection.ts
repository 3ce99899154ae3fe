import { irregularVerbs } from '../data/irregular-verbs.ts';

/** Forms of an English verb. A form that is two at once (said: past and participle) is listed as `past`. */
export const Form = { base: 1, third: 2, past: 3, participle: 4, ing: 5 } as const;
export type Form = (typeof Form)[keyof typeof Form];

/** Verbs of more than one syllable that double their last letter all the same, as the last syllable is stressed or ends in -l. */
const doubling = new Set(
  'admit aver begin commit concur control deadpan extol forget infer label occur permit prefer rebut refer regret signal submit transfer travel upset'.split(
    ' ',
  ),
);

/** All forms of the verb; British and American spellings where they differ (labelled, labeled). */
export function formsOf(verb: string): (readonly [word: string, form: Form])[] {
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, '$1ie') + 's';
  // put, read: one form for both, which reports in the past far more often.
  const unchanged = irregularVerbs[verb]?.[0] === verb;
  const forms: (readonly [string, Form])[] = [
    [verb, unchanged ? Form.past : Form.base],
    [third, Form.third],
  ];
  for (const stem of stemsOf(verb)) {
    forms.push([`${stem.replace(/ie$/, 'y')}ing`, Form.ing]);
    if (!irregularVerbs[verb])
      forms.push([stem.endsWith('e') ? `${stem}d` : `${stem.replace(/([^aeiou])y$/, '$1i')}ed`, Form.past]);
  }
  const irregular = irregularVerbs[verb];
  if (irregular) {
    const [past, participle] = irregular;
    if (past !== verb) forms.push([past, Form.past]);
    if (participle !== past && participle !== verb) forms.push([participle, Form.participle]);
  }
  return forms;
}

/** What -ing and -ed are put behind. */
function stemsOf(verb: string): string[] {
  if (/[^eoy]e$/.test(verb)) return [verb.slice(0, -1)];
  if (verb.endsWith('ie')) return [verb];
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) || /^[^aeiou]*qu[aeiou][^aeiouwxy]$/.test(verb);
  if (short) return [verb + verb.slice(-1)];
  if (!doubling.has(verb)) return [verb];
  const doubled = verb + verb.slice(-1);
  return /[ae]l$/.test(verb) ? [doubled, verb] : [doubled];
}
