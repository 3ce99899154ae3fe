import type { Gender, Text } from '../../model/index.ts';
import type { Pronoun } from '../pronouns.ts';
import { stranger, type History } from './history.ts';

/** How many sentences back a pronoun may look. */
const reach = 2;

/**
 * The cluster that a pronoun stands for, or -1: in its own sentence or the nearest one before that names somebody of its gender, the only such
 * person, or the subject; `not` is nobody that it may stand for. In the pronoun’s own sentence “his” may be anybody’s; a subject goes on being the subject.
 */
export function antecedentOf(
  { sentenceOf }: Text,
  { first, gender, nominative }: Pronoun,
  history: History,
  genders: readonly Gender[],
  not: number,
): number {
  const sentence = sentenceOf[first];
  let at = history.count - 1;
  for (let back = 0; back <= reach; back++) {
    // Of those the sentence lists: persons surely of the gender, of whom there may be one; and those who might be.
    let sure = -1;
    let maybe = -1;
    let sureBearers = 0;
    let maybeBearers = 0;
    let strangers = false;
    for (; at >= 0 && history.sentenceAt(at) >= sentence - back; at--) {
      const person = history.personAt(at);
      if (person === not) continue;
      if (person === stranger) {
        strangers = true;
      } else if (genders[person] === gender) {
        sure = person;
        sureBearers++;
      } else if (genders[person] === null) {
        maybe = person;
        maybeBearers++;
      }
    }
    if (sureBearers === 1) return sure;
    // “Quist told Hale that he …”: where either Hale may be meant, that Quist may be a man says too little.
    if (sureBearers === 0 && strangers) return -1;
    if (sureBearers + maybeBearers === 0) continue;
    if (sureBearers === 0 && maybeBearers === 1) return maybe;
    const subject = history.subjectOf(sentence - back);
    const fits = subject >= 0 && subject !== not && genders[subject] === (sureBearers > 0 ? gender : null);
    return fits && (nominative || back > 0) ? subject : -1;
  }
  return -1;
}
