import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')
export const main = join(root, 'src', 'cli', 'main.ts')
export const samples = join(root, 'samples', 'mutiny')

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as a process of its own and waits for its end. */
export function counterclaim(args: readonly string[], { cwd = root } = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], {
      cwd,
      env: { ...process.env, COUNTERCLAIM_AUTHOR: 'tester' },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** The lines of a `--json` output. */
export const jsonLines = (output: string): any[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

export interface Running {
  readonly address: string
  stop(): Promise<void>
}

/** Serves a case until stopped; resolves once the address is printed. */
export function serve(path: string, ...options: readonly string[]): Promise<Running> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, 'serve', path, '--port', '0', ...options], { cwd: root })
    const ended = new Promise<void>((done) => child.on('close', () => done()))
    let said = ''
    const listen = (text: string) => {
      said += text
      const address = /http:\/\/\S+/u.exec(said)?.[0]
      if (address) resolve({ address, stop: () => (child.kill('SIGTERM'), ended) })
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    child.on('error', reject)
    child.on('close', () => reject(new Error(`The server ended: ${said}`)))
  })
}
