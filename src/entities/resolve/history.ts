import { Flag, doubled, type Text } from '../../model/index.ts';
import { wordsOf } from '../names/index.ts';
import { Word } from '../word-classes.ts';

/** In the place of a person: somebody who is mentioned, and nothing tells who. */
export const stranger = -2;

/**
 * The mentions of persons up to a place of an article, as far as pronouns and roles look back at them. A sentence’s list has each person once,
 * however often the sentence says “he”.
 */
export class History {
  /** Of a sentence: the person that is its subject, -1 or `stranger`. */
  #subjectOf = new Int32Array(0);
  /** Persons mentioned outside quotations, with their sentences, in order. */
  #persons = new Int32Array(64);
  #sentences = new Int32Array(64);
  #count = 0;
  /** Of a person: the sentence that lists them last. */
  #listedIn = new Int32Array(0);
  /** The last sentence that lists a stranger. */
  #strangerIn = -1;
  /** Of a person: the last sentence with a mention, whether one is its subject, and which of all mentions that is. */
  #lastSentence = new Int32Array(0);
  #lastAsSubject = new Uint8Array(0);
  #lastMention = new Int32Array(0);
  /** The person of every mention, in order. */
  #mentioned = new Int32Array(64);
  #mentions = 0;
  /** The sentence of the mention before. */
  sentence = -1;

  /** For an article with so many sentences, which may name so many persons. */
  open(sentences: number, persons: number): void {
    if (this.#subjectOf.length < sentences) this.#subjectOf = new Int32Array(sentences * 2);
    if (this.#lastSentence.length < persons) {
      this.#listedIn = new Int32Array(persons * 2);
      this.#lastSentence = new Int32Array(persons * 2);
      this.#lastAsSubject = new Uint8Array(persons * 2);
      this.#lastMention = new Int32Array(persons * 2);
    }
    this.#subjectOf.fill(-1, 0, sentences);
    this.#listedIn.fill(-1, 0, persons);
    this.#lastSentence.fill(-1, 0, persons);
    this.#count = 0;
    this.#mentions = 0;
    this.#strangerIn = -1;
    this.sentence = -1;
  }

  /** Adds the mention of a person that begins at token `first`, title and honorific at `from`. */
  add(text: Text, person: number, first: number, from: number): void {
    const sentence = text.sentenceOf[first];
    const quoted = (text.flags[first] & Flag.quoted) !== 0;
    const subject = !quoted && this.#subjectOf[sentence] === -1 && isSubject(text, sentence, from);
    if (subject) this.#subjectOf[sentence] = person;
    if (!quoted && this.#listedIn[person] !== sentence) {
      this.#listedIn[person] = sentence;
      this.#list(person, sentence);
    }
    // A subject’s mention stays the one that counts for its sentence.
    if (this.#lastSentence[person] !== sentence || subject || this.#lastAsSubject[person] === 0) {
      this.#lastSentence[person] = sentence;
      this.#lastAsSubject[person] = subject ? 1 : 0;
      this.#lastMention[person] = this.#mentions;
    }
    if (this.#mentions === this.#mentioned.length) this.#mentioned = doubled(this.#mentioned);
    this.#mentioned[this.#mentions++] = person;
    this.sentence = sentence;
  }

  /** Adds the mention of a person whom nothing tells, so that no pronoun is taken for one of the others without doubt. */
  addStranger(text: Text, first: number, from: number): void {
    if ((text.flags[first] & Flag.quoted) !== 0) return;
    const sentence = text.sentenceOf[first];
    if (this.#subjectOf[sentence] === -1 && isSubject(text, sentence, from)) this.#subjectOf[sentence] = stranger;
    if (this.#strangerIn === sentence) return;
    this.#strangerIn = sentence;
    this.#list(stranger, sentence);
  }

  /** The subject of a sentence: the first person outside quotations before whom no preposition stands; -1 or `stranger`. */
  subjectOf(sentence: number): number {
    return this.#subjectOf[sentence];
  }

  /** The last sentence that mentions the person, or -1. */
  lastSentenceOf(person: number): number {
    return this.#lastSentence[person];
  }

  wasSubject(person: number): boolean {
    return this.#lastAsSubject[person] === 1;
  }

  /** The number of the mention, of all in order, that makes the person last mentioned. */
  lastMentionOf(person: number): number {
    return this.#lastMention[person];
  }

  /** Mentions of persons so far, those in quotations and those of a person whom the sentence has already among them. */
  get mentionCount(): number {
    return this.#mentions;
  }

  mentioned(index: number): number {
    return this.#mentioned[index];
  }

  /** Mentions listed so far. */
  get count(): number {
    return this.#count;
  }

  personAt(index: number): number {
    return this.#persons[index];
  }

  sentenceAt(index: number): number {
    return this.#sentences[index];
  }

  #list(person: number, sentence: number): void {
    if (this.#count === this.#persons.length) {
      this.#persons = doubled(this.#persons);
      this.#sentences = doubled(this.#sentences);
    }
    this.#persons[this.#count] = person;
    this.#sentences[this.#count++] = sentence;
  }
}

/** Can a mention that begins at `from` be the subject of its sentence? */
function isSubject({ sentences }: Text, sentence: number, from: number): boolean {
  return from <= sentences[sentence] || (wordsOf()[from - 1] & (Word.placePreposition | Word.connector)) === 0;
}
