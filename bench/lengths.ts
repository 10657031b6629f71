import { parseArgs } from 'node:util'
import { readDocument, readLine } from '#actions'
import { englishModel } from '#wiring'
import { median, record } from './record.ts'

// node bench/lengths.ts [--largest 10000000] [--kind ordinary] [--rules]
// How the time to read a text grows with its length, for texts of many kinds, from 10 kB on: nanoseconds a character at each length, and
// the exponent between the last lengths, which is 1 where the time is linear. --rules reads without the model.

const { values } = parseArgs({
  options: {
    largest: { type: 'string', default: '10000000' },
    kind: { type: 'string' },
    rules: { type: 'boolean', default: false },
  },
})

const sentences = [
  'The harbour minister, Ada Nkemelu, said on Friday that the port would be closed until July 6.',
  '“Nobody was hurt,” she told reporters, adding that the crews had been sent home two days later.',
  'According to Norwire, Omar Hale denied that the bridge was unsafe.',
  'The ships left in the night, and the town was quiet for the rest of the week.',
  'Peter Osk, the governor of the island, confirmed in a statement that the talks had failed.',
]
const words =
  'the ships that left the port in the night and the crews of the town had been told of it by the mayor who said '

/** Texts by kind: something that is repeated up to a length. */
const kinds: Readonly<Record<string, (piece: number) => string>> = {
  ordinary: (piece) => `${sentences[piece % sentences.length]}${piece % 4 === 3 ? '\n\n' : ' '}`,
  'no line end': (piece) => `${sentences[piece % sentences.length]} `,
  'no sentence end': () => words,
  'only quotes': () => '“We will stay,” “we will not go,” ',
  'unbalanced quotes': (piece) => `“He said “that she ‘had "told ${piece % 7} `,
  'all capitals': (piece) => `${(sentences[piece % sentences.length] ?? '').toUpperCase()} `,
  emoji: () => '😀👩‍👩‍👧 said 😀 that 🚢 left. ',
  'another language': () =>
    'Die Ministerin sagte am Freitag, dass der Hafen bis zum Ende des Monats geschlossen bleibt. ',
  numbers: (piece) => `${piece}\t${piece * 3}.5\t2023-07-0${1 + (piece % 9)}\t12:30\n`,
  'one name': () => 'Ada Nkemelu ',
  'one name speaks': () => 'Ada Nkemelu said she left. ',
  'new names': (piece) => `Ada ${nameOf(piece)} said that Omar ${nameOf(piece * 7)} had left. `,
  'one letter': () => 'a',
  'one long word': () => 'Ab',
  spaces: () => '  ',
  'line ends': () => 'x\n',
  brackets: () => '(((“[',
  dates: () => 'on July 6, two days later, last week, in 2021, ',
}

function nameOf(number: number): string {
  let rest = number
  let name = ''
  do {
    name += 'aeioulmnrst'[rest % 11]
    rest = Math.floor(rest / 11)
  } while (rest > 0)
  return `${name[0]?.toUpperCase()}${name.slice(1)}ova`
}

const largest = Number(values.largest)
const sizes = [10_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000].filter((size) => size <= largest)
const model = values.rules ? null : englishModel()
const chosen = Object.entries(kinds).filter(([kind]) => values.kind === undefined || kind === values.kind)

for (const [kind, piece] of chosen) {
  const times = sizes.map((size) => {
    const bytes = textOf(size, piece)
    const runs = Array.from({ length: size <= 100_000 ? 3 : 1 }, () => timeOf(bytes))
    return { size, seconds: median(runs) }
  })
  const [before, last] = [times.at(-2), times.at(-1)]
  record('lengths', {
    kind,
    rules: values.rules,
    ...Object.fromEntries(times.map(({ size, seconds }) => [`${size / 1000} kB, ns a character`, ns(seconds, size)])),
    exponent:
      before && last
        ? Math.round((100 * Math.log(last.seconds / before.seconds)) / Math.log(last.size / before.size)) / 100
        : null,
    residentMegabytes: Math.round(process.memoryUsage.rss() / 1e6),
  })
}

function textOf(size: number, piece: (number: number) => string): Uint8Array {
  const pieces: string[] = []
  for (let length = 0, number = 0; length < size; number++) {
    const next = piece(number)
    pieces.push(next)
    length += next.length
  }
  return new TextEncoder().encode(pieces.join(''))
}

function timeOf(bytes: Uint8Array): number {
  const started = process.cpuUsage()
  const document = { bytes, mediaType: 'text/plain' as const, address: 'made up' }
  const reading = readDocument(document, { published: '2023-07-18', verbatim: true }, model)
  JSON.stringify(readLine('made up', reading, 0.5))
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}

function ns(seconds: number, size: number): number {
  return Math.round((seconds * 1e9) / size)
}
