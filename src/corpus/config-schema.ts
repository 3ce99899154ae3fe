import * as v from 'valibot';

const level = v.picklist(['error', 'warning', 'info', 'off'], 'one of error, warning, info, off');
const text = v.string('a string');
const words = v.array(text, 'a list of strings');
const oneOrMore = v.union([text, words], 'a string or a list of strings');
const option = v.union(
  [v.number(), v.boolean(), text, words],
  'a number, a string, true or false, or a list of strings',
);

const ruleSetting = v.union(
  [
    level,
    v.strictObject({
      severity: v.optional(level),
      options: v.optional(v.record(text, option, 'options with their values')),
    }),
  ],
  'one of error, warning, info, off, or an object with severity and options',
);

export const aliasesSchema = v.strictObject(
  {
    same: v.optional(v.record(text, words, 'names, each with a list of its other names')),
    different: v.optional(v.array(v.strictTuple([text, text], 'a pair of names'), 'a list of pairs of names')),
  },
  'an object with same and different',
);

/** `crosswire.config.yaml`. The messages say what is wanted; the loader says where. */
export const configSchema = v.strictObject(
  {
    corpus: v.optional(oneOrMore),
    ignore: v.optional(words),
    aliases: v.optional(v.union([text, aliasesSchema], 'a path, or an object with same and different')),
    rules: v.optional(v.record(text, ruleSetting, 'rules, each with its severity')),
    overrides: v.optional(
      v.array(
        v.strictObject(
          {
            paths: v.optional(words),
            outlets: v.optional(words),
            rules: v.record(text, level, 'rules, each with its severity'),
          },
          'an object with paths or outlets, and rules',
        ),
        'a list',
      ),
    ),
    suppressions: v.optional(
      v.array(
        v.strictObject(
          {
            rule: text,
            article: v.optional(text),
            fingerprint: v.optional(text),
            reason: v.pipe(text, v.trim(), v.nonEmpty('a reason')),
          },
          'an object with rule, article and reason',
        ),
        'a list',
      ),
    ),
  },
  'an object with keys such as corpus, aliases and rules',
);

export type RawConfig = v.InferOutput<typeof configSchema>;
export type RawAliases = v.InferOutput<typeof aliasesSchema>;
