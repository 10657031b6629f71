import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { Output } from '../output.ts'

export const deeds = (output: Output): Command =>
  new Command('deeds')
    .description(
      'Who does what to whom, in the types of PLOVER, read from bare sentences: lines of {"id", "text"}, the main deed first.',
    )
    .argument('[file]', 'a file of lines of JSON; without it standard input')
    .action(async (path: string | undefined) => {
      const { deedLines } = await import('#actions')
      const { englishModel } = await import('#wiring')
      for (const line of deedLines(readFileSync(path ?? 0, 'utf8').split('\n'), englishModel())) output.json(line)
    })
