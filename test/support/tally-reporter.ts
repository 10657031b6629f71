import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Writes how many tests passed, failed and were skipped, and why, for the tools that run the tests. */
export class TallyReporter implements Reporter {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    writeFileSync(this.#path, JSON.stringify(tallyOf(modules, unhandledErrors.length)))
  }
}

function tallyOf(modules: readonly TestModule[], errors: number) {
  const results = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => ({ name: test.fullName, result: test.result() })),
  )
  const inState = (state: string) => results.filter(({ result }) => result.state === state).length
  // A file that does not load or a hook that breaks holds no failed test, yet it has failed.
  const broken = modules.filter((module) => module.state() === 'failed' && !hasFailedTest(module)).length
  return {
    passed: inState('passed'),
    failed: inState('failed') + broken + errors,
    skipped: inState('skipped'),
    notes: results.flatMap(({ name, result }) =>
      result.state === 'skipped' ? [`${name}: ${result.note ?? 'no reason given'}`] : [],
    ),
  }
}

const hasFailedTest = (module: TestModule) => !module.children.allTests('failed').next().done
