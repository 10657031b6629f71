import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { programFor } from '../../src/cli/program.ts'
import { table } from '../support/markdown.ts'

// Nothing is run, so nothing is put out.
const program = programFor({} as never)

test('docs/command-line.md names every command and option', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/command-line.md')
})

const page = () => `# Command line

Run it as \`./counterclaim\` from any folder. \`--help\` after a command says what is written here.

${program.commands.map(section).join('\n\n')}

Exit codes and messages are in [errors](errors.md). This page is made from src/cli; \`npm run expect\` writes it anew.
`

const section = (command: Command) => `## ${command.name()}

\`\`\`
counterclaim ${[command.name(), ...command.registeredArguments.map(argumentForm), '[options]'].join(' ')}
\`\`\`

${command.description()}

${table(['word', 'what it is'], [...argumentRows(command), ...optionRows(command)])}`

type Argument = Command['registeredArguments'][number]

const argumentForm = (argument: Argument) => {
  const name = argument.name() + (argument.variadic ? '...' : '')
  return argument.required ? `<${name}>` : `[${name}]`
}

const argumentRows = ({ registeredArguments }: Command) =>
  registeredArguments.map((argument) => [`\`${argumentForm(argument)}\``, argument.description])

const optionRows = ({ options }: Command) =>
  options.map(({ flags, description, defaultValue }) => [
    `\`${flags}\``,
    description + (defaultValue === undefined ? '' : ` (usually ${String(defaultValue)})`),
  ])
