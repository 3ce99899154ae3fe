/** What an open element does as long as it is open, as bits. */
export const Effect = {
  dropped: 1,
  /** What it holds leads elsewhere, or is a date: many such letters are no prose. */
  link: 2,
  pre: 4,
  caption: 8,
  /** Its text is in quotation marks, which are written when its first letters are. */
  quoted: 16,
  foreign: 32,
} as const;

/**
 * The stack of open elements. Each step takes time for what it opens or closes alone: a page may have a hundred thousand elements in each
 * other, and an end tag for each that closes nothing.
 */
export class OpenElements {
  readonly names: string[] = [];
  readonly #effects: number[] = [];
  readonly #blocks: boolean[] = [];
  /** Where on the stack elements of a name are. */
  readonly #places = new Map<string, number[]>();
  /** Where the elements are that stand on lines of their own. */
  readonly #blockPlaces: number[] = [];
  /** How many open elements have each effect. */
  readonly #depths = new Map<number, number>();

  get size(): number {
    return this.names.length;
  }

  push(name: string, isBlock: boolean, effects: number): void {
    const place = this.names.length;
    this.names.push(name);
    this.#effects.push(effects);
    this.#blocks.push(isBlock);
    if (isBlock) this.#blockPlaces.push(place);
    const places = this.#places.get(name);
    if (places) places.push(place);
    else this.#places.set(name, [place]);
    this.#count(effects, 1);
  }

  pop(): { readonly name: string; readonly isBlock: boolean; readonly effects: number } {
    const name = this.names.pop()!;
    const effects = this.#effects.pop()!;
    const isBlock = this.#blocks.pop()!;
    const places = this.#places.get(name)!;
    // An element that was taken out of effect is not among them any more.
    if (places.at(-1) === this.names.length) places.pop();
    if (isBlock) this.#blockPlaces.pop();
    this.#count(effects, -1);
    return { name, isBlock, effects };
  }

  /** Where the innermost element of a name is; -1 for none. */
  placeOf(name: string): number {
    return this.#places.get(name)?.at(-1) ?? -1;
  }

  innermostOf(names: readonly string[]): number {
    let place = -1;
    for (const name of names) place = Math.max(place, this.placeOf(name));
    return place;
  }

  /** Where the innermost element is that stands on lines of its own; -1 for none. */
  get blockPlace(): number {
    return this.#blockPlaces.at(-1) ?? -1;
  }

  /** Is an element with the effect open? */
  has(effect: number): boolean {
    return (this.#depths.get(effect) ?? 0) > 0;
  }

  /** Ends what an element does where its end tag comes before that of a block in it; the element itself ends with what holds it. */
  takeOutOfEffect(place: number): number {
    const effects = this.#effects[place];
    this.#effects[place] = 0;
    this.#count(effects, -1);
    this.#places.get(this.names[place])!.pop();
    return effects;
  }

  #count(effects: number, by: number): void {
    for (let bit = 1; bit <= effects; bit <<= 1) {
      if ((effects & bit) !== 0) this.#depths.set(bit, (this.#depths.get(bit) ?? 0) + by);
    }
  }
}
