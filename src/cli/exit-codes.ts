export const exitCodes = {
  done: 0,
  /** `check` found something at or above `--fail-on`. */
  findings: 1,
  /** Bad usage, input that could not be read, or a bug. */
  failed: 2,
  interrupted: 130,
} as const;
