import { UserError } from '../model/index.ts';
import { render } from '../output/formats.ts';
import type { Report } from '../output/report.ts';
import { terminalOf } from '../output/terminal.ts';
import { exitCodes } from './exit-codes.ts';
import type { Host } from './host.ts';
import type { CommandModule } from './options/shared.ts';
import type { SharedOptions } from './options/chosen.ts';
import { Session } from './session.ts';
import { fileSink, streamSink, type Sink } from './sink.ts';

/** Runs a command and prints what it reports. */
export async function execute(
  load: () => Promise<CommandModule>,
  paths: readonly string[],
  given: SharedOptions,
  host: Host,
): Promise<number> {
  const { output, ...others } = given;
  // As everywhere, - is standard output, and not a file of that name.
  const options: SharedOptions = output === '-' ? others : given;
  const session = new Session(host, paths, options);
  const sink = options.output === undefined ? streamSink(host.stdout) : fileSink(options.output, host);
  try {
    const { run } = await load();
    const report = await run(session, options, sink);
    if (report) await print(report, options, host, sink);
    await sink.finish();
  } catch (error) {
    sink.abandon();
    throw error;
  }
  if (session.problems.some(({ severity }) => severity === 'error')) return exitCodes.failed;
  return session.exitCode;
}

async function print(report: Report, { format, output, color }: SharedOptions, host: Host, sink: Sink): Promise<void> {
  const { env, stdout } = host;
  const toFile = output !== undefined;
  const terminal = terminalOf({
    env,
    isTTY: !toFile && stdout.isTTY === true,
    columns: stdout.columns,
    plain: toFile || !color,
  });
  const pieces = await render(report, format, terminal);
  if (!pieces) throw new UserError(`--format ${format} is not a form of ${report.view}; try --format json`);
  for (const piece of pieces) {
    const slower = typeof piece === 'string' ? sink.write(piece) : sink.writeBytes(piece);
    if (slower) await slower;
  }
}
