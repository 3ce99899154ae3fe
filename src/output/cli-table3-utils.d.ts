declare module 'cli-table3/src/utils.js' {
  /** Columns of a text without its escape sequences. */
  export function strlen(text: string): number;
}
