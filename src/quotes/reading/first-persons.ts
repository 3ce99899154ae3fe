import { WordTable } from '../../text/index.ts';
import { firstPersonPlurals, firstPersonSingulars } from '../data/function-words.ts';

/** I, we’re, my: who speaks, of themselves. */
export const firstPersons = WordTable.of([...firstPersonSingulars, ...firstPersonPlurals]);
