import { expect, onTestFinished, test } from 'vitest'
import { encrypted, linesFrom, pdfFile } from '../../test/support/pdf-file.ts'
import { pdfApart } from './pdf-apart.ts'

const body = [linesFrom(700, ['The port was closed.'])]

function apart(options?: Parameters<typeof pdfApart>[0]) {
  const reader = pdfApart(options)
  onTestFinished(() => reader.close())
  return reader
}

test('pages come back, and errors with their code', async () => {
  const { read } = apart()
  expect((await read(pdfFile(body), 'a.pdf')).pages[0]).toMatchObject([{ text: 'The port was closed.', y: 700 }])
  await expect(read(pdfFile(body, { trailer: encrypted }), 'b.pdf')).rejects.toMatchObject({
    code: 'pdf-encrypted',
    subject: 'b.pdf',
  })
  expect((await read(pdfFile(body), 'c.pdf')).pages).toHaveLength(1)
})

test('a file that takes too long is given up, and the next one is read', async () => {
  const hasty = apart({ patience: 1 })
  await expect(hasty.read(pdfFile(body), 'a.pdf')).rejects.toMatchObject({ code: 'pdf-damaged', subject: 'a.pdf' })
  const { read } = apart()
  expect((await read(pdfFile(body), 'b.pdf')).pages).toHaveLength(1)
})
