import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'

/** Prints what a bench found, and keeps it as a line of bench/results with the machine and the commit that it was found on. */
export function record(bench: string, figures: Readonly<Record<string, unknown>>): void {
  console.table(figures)
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  const line = { at: new Date().toISOString(), commit: commit(), machine: machine(), ...figures }
  appendFileSync(join(folder, `${bench}.jsonl`), `${JSON.stringify(line)}\n`)
}

const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim()

function commit(): string {
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', '../src') === '' ? '' : '+')
  } catch {
    return 'unknown'
  }
}

/** The middle of several runs: machines are noisy. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
