import { Command } from 'commander'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted } from '../words.ts'

interface ActorOptions extends options.AsOfOptions {
  readonly json?: boolean
}

export const actors = (output: Output): Command =>
  new Command('actors')
    .description('Who speaks and who is spoken of in a case; those who speak most first.')
    .argument('<case>', 'the case file')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: ActorOptions) => {
      const cast = await inCase(path, given, (ledger, asOf, { listActors }) => listActors(ledger, asOf))
      for (const actor of cast) {
        if (given.json) output.json(actor)
        else {
          const roles = actor.roles.map(({ role, of }) => (of ? `${role} of ${of}` : role)).join(', ')
          const aliases = actor.aliases.length > 0 ? `also ${actor.aliases.join(', ')}` : ''
          output.line(
            `${output.style('bold', actor.name)} ${output.style('dim', `(${actor.id}) · ${[actor.type, roles, aliases, counted(actor.claims, 'claim'), counted(actor.articles, 'article')].filter(Boolean).join(' · ')}`)}`,
          )
        }
      }
    })
