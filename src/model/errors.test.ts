import { expect, test } from 'vitest'
import { asError, CounterclaimError, type ErrorCode, errorCatalogue, exitCode, httpStatus } from './errors.ts'

const catalogue = Object.entries(errorCatalogue)

test.each(catalogue)('%s says what happened to what, and what to do', (code, { message, help }) => {
  expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
  expect(message.split('{subject}').length - 1).toBeLessThanOrEqual(1)
  expect(help).toMatch(/^\p{Lu}.{10,}/u)
  expect(help).not.toContain('{subject}')
})

test('no two errors say the same', () => {
  expect(new Set(catalogue.map(([, { message }]) => message)).size).toBe(catalogue.length)
})

test('kinds are told apart by status and by exit code, and none exits as if all was well', () => {
  for (const codes of [Object.values(httpStatus), Object.values(exitCode)]) {
    expect(new Set(codes).size).toBe(codes.length)
    expect(Math.min(...codes)).toBeGreaterThan(0)
  }
})

test('an error names its subject as it is, even one that looks like a pattern', () => {
  const error = new CounterclaimError('file-empty', "$& {subject} $'", { detail: 'Twice.' })
  expect(error.message).toBe("$& {subject} $' is empty. Twice.")
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    code: 'file-empty',
    kind: 'incorrect',
    message: error.message,
    help: errorCatalogue['file-empty'].help,
  })
})

test('what is thrown elsewhere becomes a fault that keeps its cause', () => {
  const cause = new RangeError('too long')
  const fault = asError(cause)
  expect([fault.code, fault.kind, fault.cause]).toEqual(['unforeseen' satisfies ErrorCode, 'fault', cause])
  expect(fault.message).toBe('Something went wrong that was not foreseen: too long')
  expect(asError('a word').subject).toBe('a word')
  expect(asError(fault)).toBe(fault)
})
