import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addFeature, emptyTable, rowOf } from './feature-table.ts'

test('a feature that found room is found there, and one that never came is not known', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 40 }), (hashes) => {
      const table = emptyTable(8)
      const kept = hashes.filter((hash) => addFeature(table, hash))
      for (const hash of kept) {
        const row = rowOf(table, hash)
        expect(row).toBeGreaterThanOrEqual(0)
        expect(row).toBeLessThan(256)
      }
      expect(rowOf(emptyTable(4), hashes[0] ?? 0)).toBe(-1)
    }),
  )
})
