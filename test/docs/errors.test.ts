import { expect, test } from 'vitest'
import { type ErrorCode, errorCatalogue, exitCode, httpStatus } from '#model'
import { table } from '../support/markdown.ts'

test('docs/errors.md is the catalogue', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/errors.md')
})

const page = () => `# Errors

Every error has a code, says what happened, and what can be done about it. The command line writes it to standard error
and ends with the exit code; the API answers with the status and the same words as JSON. {subject} stands for the file,
address or value that it happened to.

${table(
  ['code', 'what happened', 'what to do', 'exit code', 'status'],
  (Object.keys(errorCatalogue) as ErrorCode[]).toSorted().map((code) => {
    const { kind, message, help } = errorCatalogue[code]
    return [`\`${code}\``, message, help, String(exitCode[kind]), String(httpStatus[kind])]
  }),
)}

This page is made from src/model/errors.ts; \`npm run expect\` writes it anew.
`
