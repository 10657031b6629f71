import { defineConfig } from 'vitest/config'
import { TallyReporter } from './test/support/tally-reporter.ts'

const tallyPath = process.env['COUNTERCLAIM_TALLY']

export default defineConfig({
  test: {
    reporters: ['default', ...(tallyPath ? [new TallyReporter(tallyPath)] : [])],
    setupFiles: ['test/support/seed.ts'],
    // A missing expectation fails; `npm run expect` writes it.
    update: 'none',
    // Also on two cores both work.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['{src,web,test,training}/**/*.test.{ts,tsx}'],
          exclude: ['test/journeys/**', 'test/support/**', '**/fixtures/**'],
          testTimeout: 10_000,
          // Halves the time: most of it went into loading the same engines again for each file.
          isolate: false,
          restoreMocks: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/{journeys,support}/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // They start programs of their own and measure patience, so they come when the rest is done.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
