import { CommanderError } from 'commander'
import { asError, CounterclaimError, exitCode } from '#model'
import { Output } from './output.ts'
import { programFor } from './program.ts'

/** Runs one call of the command line and gives its exit code: 0, or the code of the first failure's kind. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const output = new Output()
  process.stdout.on('error', (error) => unsayable(error, output))
  const program = programFor(output)
  try {
    await program.parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' })
    return output.exitCode
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0
    const error = thrown instanceof CommanderError ? invalidCall(thrown, args) : asError(thrown)
    output.error(error, { json: args.includes('--json') })
    return exitCode[error.kind]
  }
}

function invalidCall(thrown: CommanderError, args: readonly string[]): CounterclaimError {
  const message = thrown.code === 'commander.help' ? `There is no command ${args[1] ?? args[0]}` : thrown.message
  return new CounterclaimError('command-invalid', sentence(message), { cause: thrown })
}

const sentence = (message: string): string => {
  const text = message.replace(/^error: /u, '').replace(/\s*\n\s*/gu, ' ')
  return `${text[0]?.toUpperCase()}${text.slice(1)}${/[.!?)]$/u.test(text) ? '' : '.'}`
}

/**
 * The reader of a pipe went away ("add CASE FOLDER | head"): nothing more to say to it, but the work goes on. Where the output cannot
 * be written, as on a full disk, that is said instead.
 */
function unsayable(error: NodeJS.ErrnoException, output: Output): void {
  if (error.code === 'EPIPE') return
  const failure = new CounterclaimError('output-not-writable', error.message, { cause: error })
  output.error(failure)
  process.exit(exitCode[failure.kind])
}
