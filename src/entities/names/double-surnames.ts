import { Kind, type Text } from '../../model/index.ts';
import { nameLike, person, type Name } from './name.ts';

/** “Quist-Hale” of whom the article names Ada Quist-Hale in full, where the model took two surnames for a body’s or a place’s name. */
export function withDoubleSurnames(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    if (name.type === person || name.last - name.first !== 3 || text.kind[name.first + 1] !== Kind.hyphen) continue;
    if (!names.some((full) => endsWith(text, full, name))) continue;
    all ??= names.slice();
    all[n] = nameLike(name, { type: person });
  }
  return all ?? names;
}

/** Does somebody’s name of more words end with those of `name`? */
function endsWith({ hash, kind }: Text, full: Name, { first, last }: Name): boolean {
  if (full.type !== person || full.last - full.first <= last - first) return false;
  for (let i = 1; i <= last - first; i++) if (hash[full.last - i] !== hash[last - i]) return false;
  return kind[full.last - 4] === Kind.word;
}
