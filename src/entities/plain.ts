/** Only letters of English with one space between words, as nearly all names are: what needs no look at marks, accents and dots. */
export function isPlain(name: string): boolean {
  let space = true;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit === 0x20) {
      if (space) return false;
      space = true;
    } else {
      const letter = unit | 0x20;
      if (letter < 0x61 || letter > 0x7a) return false;
      space = false;
    }
  }
  return !space;
}
