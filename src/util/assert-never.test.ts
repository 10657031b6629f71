import { expect, test } from 'vitest'
import { assertNever } from './assert-never.ts'

test('a member that nobody handled is named', () => {
  expect(() => assertNever({ kind: 'new' } as never)).toThrow('Unhandled member of a union: {"kind":"new"}')
})
