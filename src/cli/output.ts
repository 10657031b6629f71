import { styleText } from 'node:util'
import { type CounterclaimError, exitCode } from '#model'

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'underline'

/** What a command says: lines on stdout, troubles and progress on stderr; colours and progress only on a terminal. */
export class Output {
  #failed = 0
  #progressShown = false

  /** 0 until something failed; then the code of the first failure. */
  get exitCode(): number {
    return this.#failed
  }

  get width(): number {
    return process.stdout.isTTY ? Math.min(process.stdout.columns || 80, 120) : 100
  }

  line(text = ''): void {
    this.#clearProgress()
    process.stdout.write(`${text}\n`)
  }

  /** One value as one line of JSON. */
  json(value: unknown): void {
    this.line(JSON.stringify(value))
  }

  /** What is written as it is, no faster than it is taken. */
  async chunks(chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
    for await (const chunk of chunks)
      if (!process.stdout.write(chunk))
        await new Promise<void>((resolve) => {
          const go = () => resolve(void process.stdout.off('drain', go).off('close', go))
          process.stdout.once('drain', go).once('close', go)
        })
  }

  style(style: Style | Style[], text: string): string {
    return styleText(style, text, { stream: process.stdout })
  }

  /** A failure that does not end the command: said, and kept for the exit code. */
  error(error: CounterclaimError, { json = false } = {}): void {
    this.#clearProgress()
    if (this.#failed === 0) this.#failed = exitCode[error.kind]
    if (json) process.stderr.write(`${JSON.stringify({ error })}\n`)
    else
      process.stderr.write(
        `${styleText('red', `${error.code}:`, { stream: process.stderr })} ${error.message}\n  ${error.help}\n`,
      )
  }

  fail(code: number): void {
    if (this.#failed === 0) this.#failed = code
  }

  progress(text: string): void {
    if (!process.stderr.isTTY) return
    process.stderr.write(`\r\u001B[K${text.slice(0, (process.stderr.columns || 80) - 1)}`)
    this.#progressShown = true
  }

  #clearProgress(): void {
    if (this.#progressShown) process.stderr.write('\r\u001B[K')
    this.#progressShown = false
  }

  done(): void {
    this.#clearProgress()
  }
}
