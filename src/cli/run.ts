import { CommanderError } from 'commander'
import { asError, CounterclaimError, exitCode } from '#model'
import { Output } from './output.ts'
import { programFor } from './program.ts'

/** Runs one call of the command line and gives its exit code: 0, or the code of the first failure's kind. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  process.stdout.on('error', sayNothing)
  const output = new Output()
  const program = programFor(output)
  try {
    await program.parseAsync(args, { from: 'user' })
    return output.exitCode
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0
    const error =
      thrown instanceof CommanderError
        ? new CounterclaimError('command-invalid', sentence(thrown.message))
        : asError(thrown)
    output.error(error, { json: args.includes('--json') })
    return exitCode[error.kind]
  }
}

const sentence = (message: string): string => {
  const text = message.replace(/^error: /u, '').split('\n')[0] ?? ''
  return `${text[0]?.toUpperCase()}${text.slice(1)}${/[.!?)]$/u.test(text) ? '' : '.'}`
}

/** The reader of a pipe went away ("add CASE FOLDER | head"): nothing more to say to it, but the work goes on. */
function sayNothing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
