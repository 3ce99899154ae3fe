import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine collect garbage whenever its heap grew by a seventh. By itself it waits until the heap has doubled or more, so that of 760 MB
 * for 400,000 articles 280 MB were garbage; collecting it takes a tenth of the time more.
 */
export function growHeapSlowly(): void {
  setFlagsFromString('--heap-growing-percent=15');
}
