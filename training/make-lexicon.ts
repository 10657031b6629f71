import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

// node training/make-lexicon.ts --wordnet DIR
// Makes src/versions/en/lexicon/verb-list.ts from the dictionary files of WordNet 3.0 (index.verb, verb.exc, cntlist.rev): the verbs that
// its tagged texts use, and their irregular forms. The same files give the same lists.

const { values } = parseArgs({ options: { wordnet: { type: 'string' } } })
if (values.wordnet === undefined) throw new Error('--wordnet DIR is missing')
const lines = (name: string) => readFileSync(join(values.wordnet ?? '', name), 'utf8').split('\n')

const used = new Set(lines('cntlist.rev').flatMap((line) => /^(?<verb>[a-z]+)%2/u.exec(line)?.groups?.['verb'] ?? []))
const verbs = [...used].toSorted()
const irregular = lines('verb.exc').flatMap((line): string[] => {
  const [form = '', verb = ''] = line.split(' ')
  return /^[a-z]+$/u.test(form) && used.has(verb) && form !== verb ? [`${form}/${verb}`] : []
})

writeFileSync(
  join(import.meta.dirname, '../src/versions/en/lexicon/verb-list.ts'),
  `// Made by training/make-lexicon.ts from WordNet 3.0, Copyright 2006 by Princeton University; docs/models.md has its licence.

/** English verbs in their dictionary form. */
export const verbList = \`
${wrapped(verbs)}
\`

/** Irregular forms, each with its dictionary form. */
export const irregularVerbs = \`
${wrapped(irregular)}
\`
`,
)

/** Words in lines of at most 120 characters. */
function wrapped(words: readonly string[]): string {
  const made: string[] = []
  for (const word of words) {
    const last = made.at(-1)
    if (last === undefined || last.length + word.length + 1 > 120) made.push(word)
    else made[made.length - 1] = `${last} ${word}`
  }
  return made.join('\n')
}
