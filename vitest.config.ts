import { defineConfig } from 'vitest/config'
import { TallyReporter } from './test/support/tally-reporter.ts'

const tallyPath = process.env['COUNTERCLAIM_TALLY']

export default defineConfig({
  test: {
    reporters: ['default', ...(tallyPath ? [new TallyReporter(tallyPath)] : [])],
    setupFiles: ['test/support/seed.ts'],
    // A missing expectation fails; `npm run expect` writes it.
    update: 'none',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['{src,web,test}/**/*.test.{ts,tsx}'],
          exclude: ['test/journeys/**', 'test/support/**', '**/fixtures/**'],
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/{journeys,support}/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Each starts programs of its own, so they come last and one after the other.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
