/** The placements of one thread, for another: columns by article. */
export interface PlacementsPart {
  readonly offsets: Float64Array<ArrayBuffer>;
  readonly sizes: Uint32Array<ArrayBuffer>;
}

/** All of them. */
export interface PlacementsColumns extends PlacementsPart {
  readonly forms: Uint8Array<ArrayBuffer>;
}

/** Where in a file each article's text or words stand, by its number in order of reading, with a number that tells the file or form. */
export class Placements {
  #offsets = new Float64Array(1024);
  #sizes = new Uint32Array(1024);
  #forms = new Uint8Array(1024);
  #count = 0;

  put(index: number, offset: number, size: number, form: number): void {
    if (index >= this.#sizes.length) this.#grow(index + 1);
    this.#forms[index] = form;
    this.#offsets[index] = offset;
    this.#sizes[index] = size;
    if (index >= this.#count) this.#count = index + 1;
  }

  #grow(least: number): void {
    const [offsets, sizes, forms] = [this.#offsets, this.#sizes, this.#forms];
    const room = Math.max(least, sizes.length * 2);
    this.#offsets = new Float64Array(room);
    this.#offsets.set(offsets);
    this.#sizes = new Uint32Array(room);
    this.#sizes.set(sizes);
    this.#forms = new Uint8Array(room);
    this.#forms.set(forms);
  }

  static of({ offsets, sizes, forms }: PlacementsColumns): Placements {
    const placements = new Placements();
    placements.#offsets = offsets;
    placements.#sizes = sizes;
    placements.#forms = forms;
    placements.#count = sizes.length;
    return placements;
  }

  columns(): PlacementsColumns {
    return { ...this.part(), forms: this.#forms.slice(0, this.#count) };
  }

  part(): PlacementsPart {
    return { offsets: this.#offsets.slice(0, this.#count), sizes: this.#sizes.slice(0, this.#count) };
  }

  /** Takes those of another thread that have a size, under a number of their own. */
  merge({ offsets, sizes }: PlacementsPart, form: number): void {
    for (let index = 0; index < sizes.length; index++)
      if (sizes[index] !== 0) this.put(index, offsets[index], sizes[index], form);
    // Articles without words at the end have a place too.
    if (this.#count < sizes.length) this.put(sizes.length - 1, 0, 0, 0);
  }

  offset(index: number): number {
    return this.#offsets[index];
  }

  form(index: number): number {
    return this.#forms[index];
  }

  size(index: number): number {
    return this.#sizes[index];
  }
}
