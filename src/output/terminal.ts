/** Where a table is printed to. */
export interface Terminal {
  /** Columns of a line. */
  readonly width: number;
  /** 0: no colour; 1: 16 colours; 2: 256; 3: all. */
  readonly colours: 0 | 1 | 2 | 3;
}

interface Circumstances {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  /** `--no-color` was given, or the output goes to a file. */
  readonly plain: boolean;
}

const defaultWidth = 80;

export function terminalOf({ env, isTTY, columns, plain }: Circumstances): Terminal {
  const told = Number(env['COLUMNS']);
  const width = Number.isInteger(told) && told > 0 ? told : ((isTTY ? columns : undefined) ?? defaultWidth);
  return { width: Math.max(40, width), colours: plain ? 0 : coloursOf(env, isTTY) };
}

/** NO_COLOR goes before the variables that force colour: who set it cannot read coloured text. */
function coloursOf(env: Circumstances['env'], isTTY: boolean): Terminal['colours'] {
  if (env['NO_COLOR']) return 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) {
    if (forced === '0' || forced === 'false') return 0;
    return forced === '2' || forced === '3' ? (Number(forced) as 2 | 3) : (Math.max(1, supported(env)) as 1 | 2 | 3);
  }
  if (env['CLICOLOR_FORCE'] !== undefined && env['CLICOLOR_FORCE'] !== '0')
    return Math.max(1, supported(env)) as 1 | 2 | 3;
  if (env['CLICOLOR'] === '0' || !isTTY) return 0;
  return supported(env);
}

function supported(env: Circumstances['env']): Terminal['colours'] {
  const term = env['TERM'] ?? '';
  if (term === 'dumb') return 0;
  if (env['COLORTERM'] === 'truecolor' || env['COLORTERM'] === '24bit') return 3;
  return /-256(color)?$/.test(term) ? 2 : 1;
}
