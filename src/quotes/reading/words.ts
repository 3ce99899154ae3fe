import { WordTable } from '../../text/index.ts';
import { commonVerbs } from '../data/common-verbs.ts';
import * as lists from '../data/function-words.ts';
import { reportingVerbs } from '../data/reporting-verbs.ts';
import { Form, formsOf } from './inflection.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

/** Classes of a word; a word may have several ("her", "that", "before"). */
export const Word = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  subject: 1 << 2,
  object: 1 << 3,
  preposition: 1 << 4,
  auxiliary: 1 << 5,
  be: 1 << 6,
  modal: 1 << 7,
  negation: 1 << 8,
  adverb: 1 << 9,
  coordinator: 1 << 10,
  subordinator: 1 << 11,
  relative: 1 << 12,
  question: 1 << 13,
  time: 1 << 14,
  timeModifier: 1 << 15,
  quantifier: 1 << 16,
  honorific: 1 << 17,
  document: 1 << 18,
  report: 1 << 19,
  contraction: 1 << 20,
  timePlural: 1 << 21,
  stance: 1 << 22,
} as const;

/** Constructions of a reporting verb; see `data/reporting-verbs.ts`. */
export const Takes = {
  speech: 1 << 0,
  clause: 1 << 1,
  that: 1 << 2,
  question: 1 << 3,
  infinitive: 1 << 4,
  order: 1 << 5,
  noun: 1 << 6,
  label: 1 << 7,
  addressee: 1 << 8,
  evidence: 1 << 9,
  weak: 1 << 10,
  mental: 1 << 13,
  documents: 1 << 14,
  gerund: 1 << 15,
  marked: 1 << 16,
  particle: 1 << 11,
  /** A preposition whose noun phrase is what is reported. */
  phrase: 1 << 12,
} as const;

/** A verb of the tables: what it takes (0 for a verb that reports nothing) and the hashes of its particle and prepositions. */
export interface Verb {
  readonly lemma: string;
  readonly takes: number;
  readonly particle: WordTable | null;
  readonly phrases: WordTable | null;
}

export const verbs: readonly Verb[] = [
  ...Object.entries(reportingVerbs).map(([lemma, constructions]) => verbOf(lemma, constructions.split(' '))),
  ...commonVerbs.filter((lemma) => !(lemma in reportingVerbs)).map((lemma) => verbOf(lemma, [])),
];

function verbOf(lemma: string, constructions: readonly string[]): Verb {
  let takes = 0;
  const phrases: string[] = [];
  let particle: WordTable | null = null;
  for (const construction of constructions) {
    if (construction in Takes) takes |= Takes[construction as keyof typeof Takes];
    else if (construction.startsWith('particle:')) {
      particle = WordTable.of([construction.slice('particle:'.length)]);
      takes |= Takes.particle;
    } else {
      phrases.push(construction);
      takes |= Takes.phrase;
    }
  }
  return { lemma, takes, particle, phrases: phrases.length > 0 ? WordTable.of(phrases) : null };
}

const forms = listForms();
const classes = listClasses();
const words = [...new Set([...forms.keys(), ...classes.keys(), 'according'])];

/** All words that attribution knows; a word’s number is its index in the tables below. */
export const lexicon: Lexicon = lexiconOf(words);
/** Bits of `Word`. */
export const classesOf: Int32Array = Int32Array.from([0, ...words.map((word) => classes.get(word) ?? 0)]);

/**
 * Two numbers for each word, side by side as each token of a text asks for both: bits of `Word`, and twice the value of the verb form plus one
 * for words that may be a cue. The value of a form is its verb’s index in `verbs` plus one, times 8, plus its `Form`; 0 for no verb.
 */
export const meanings: Int32Array = Int32Array.from([
  0,
  0,
  ...words.flatMap((word) => [classes.get(word) ?? 0, (forms.get(word) ?? 0) * 2 + (mayBeCue(word) ? 1 : 0)]),
]);

/** Verbs that report, report nouns, and what begins "according to" and "in the words of". */
function mayBeCue(word: string): boolean {
  if (((classes.get(word) ?? 0) & (Word.report | Word.stance)) !== 0) return true;
  const form = forms.get(word);
  return form !== undefined ? verbs[(form >> 3) - 1].takes !== 0 : word === 'according' || word === 'in';
}

function listForms(): Map<string, number> {
  const forms = new Map<string, number>();
  verbs.forEach(({ lemma }, index) => {
    for (const [word, form] of formsOf(lemma)) if (!forms.has(word)) forms.set(word, (index + 1) * 8 + form);
  });
  return forms;
}

export const formOf = (value: number): number => value & 7;
/** What a word is that is no verb of the tables: it reports nothing. */
const noVerb: Verb = { lemma: '', takes: 0, particle: null, phrases: null };
const verbOfNumber: readonly Verb[] = [noVerb, ...verbs];
/** The verb of a token’s value in `Reading.verbs`, one that takes nothing for 0. */
export const verbOfValue = (value: number): Verb => verbOfNumber[value >> 3];
export { Form };

/** Subjects that show something and say nothing. */
export const abstractNouns: WordTable = WordTable.of(lists.abstractNouns);

function listClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (list: readonly string[], bits: number) => {
    for (const word of list) classes.set(word, (classes.get(word) ?? 0) | bits);
  };
  add(lists.determiners, Word.determiner);
  add(lists.quantifiers, Word.quantifier);
  add(lists.possessivePronouns, Word.possessive);
  add(lists.subjectPronouns, Word.subject);
  add(lists.contractions, Word.contraction | Word.subject);
  add(lists.objectPronouns, Word.object);
  add(lists.prepositions, Word.preposition);
  add(lists.beForms, Word.auxiliary | Word.be);
  add(lists.haveAndDo, Word.auxiliary);
  add(lists.modals, Word.auxiliary | Word.modal);
  add(lists.negations, Word.negation);
  add(lists.adverbs, Word.adverb);
  add(lists.coordinators, Word.coordinator);
  add(lists.subordinators, Word.subordinator);
  add(lists.relatives, Word.relative);
  add(lists.questionWords, Word.question);
  add(lists.timeWords, Word.time);
  add(lists.timeModifiers, Word.timeModifier);
  add(lists.timePlurals, Word.timePlural);
  add(lists.honorifics, Word.honorific);
  add(lists.documentNouns, Word.document);
  add(lists.reportNouns, Word.report);
  add(lists.stanceNouns, Word.stance);
  add(lists.stanceAdjectives, Word.stance);
  return classes;
}
