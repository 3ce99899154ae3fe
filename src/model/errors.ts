/** Something the user can mend: what, where, and what to do next. Shown without a stack; exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
