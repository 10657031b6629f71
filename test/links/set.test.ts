import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { edtfSchema, type LinkKind, linkKindSchema } from '#model'
import { type Half, halfOf, storyOf } from './split.ts'

const sideSchema = z.strictObject({ speaker: z.string().min(1), saidOn: edtfSchema, text: z.string().min(1) })
const pairSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+-\d{2}$/),
  story: z.string().regex(/^[a-z0-9-]+$/),
  a: sideSchema,
  b: sideSchema,
  kind: linkKindSchema.nullable(),
  said: z.boolean(),
  note: z.string().min(1).optional(),
})
const sameSpeaker = new Set<LinkKind | null>(['revises', 'retracts'])
const otherSpeaker = new Set<LinkKind | null>(['confirms', 'contradicts', 'denies', 'questions', 'supports'])

const pairs = readFileSync(new URL('pairs.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => pairSchema.parse(JSON.parse(line)))
const kinds: readonly (LinkKind | null)[] = [...linkKindSchema.options, null]
const count = (kind: LinkKind | null, half?: Half) =>
  pairs.filter((pair) => pair.kind === kind && (half === undefined || halfOf(pair.id) === half)).length

describe('pairs', () => {
  test('are many, of many stories, a third of them without a link', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(640)
    expect(new Set(pairs.map(({ story }) => story)).size).toBeGreaterThanOrEqual(60)
    expect(count(null) / pairs.length).toBeGreaterThan(0.3)
    expect(count(null) / pairs.length).toBeLessThan(0.37)
  })

  test('have ids of their own, made of their story', () => {
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length)
    expect(pairs.filter(({ id, story }) => storyOf(id) !== story)).toEqual([])
  })

  test('are no two the same', () => {
    expect(new Set(pairs.map(({ a, b }) => JSON.stringify([a, b]))).size).toBe(pairs.length)
  })

  test('go from the earlier claim to the later', () => {
    const toDay = (edtf: string) => edtf.slice(0, 10)
    const backwards = pairs.filter(
      ({ a, b }) => a.saidOn.length === b.saidOn.length && toDay(a.saidOn) > toDay(b.saidOn),
    )
    expect(backwards).toEqual([])
  })

  test('have a kind that fits their speakers', () => {
    const alike = ({ a, b }: (typeof pairs)[number]) => a.speaker === b.speaker
    expect(pairs.filter((pair) => otherSpeaker.has(pair.kind) && alike(pair))).toEqual([])
    // An institution and the person who heads it are one speaker under two names.
    const apart = pairs.filter((pair) => sameSpeaker.has(pair.kind) && !alike(pair))
    expect(apart.map(({ id }) => id)).toEqual(['varga-leak-03'])
  })

  test('say no link where there is none', () => {
    expect(pairs.filter(({ kind, said }) => kind === null && said)).toEqual([])
  })
})

describe('pairs to learn from', () => {
  const written = readFileSync(new URL('training.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => pairSchema.parse(JSON.parse(line)))

  test('are other pairs of other stories', () => {
    expect(written.length).toBeGreaterThan(700)
    expect(new Set(written.map(({ id }) => id)).size).toBe(written.length)
    expect(written.filter(({ id, story }) => storyOf(id) !== story)).toEqual([])
    const stories = new Set(pairs.map(({ story }) => story))
    expect(written.filter(({ story }) => stories.has(story))).toEqual([])
    const texts = new Set(pairs.flatMap(({ a, b }) => [a.text, b.text]).filter((text) => text.length > 40))
    expect(written.filter(({ a, b }) => texts.has(a.text) || texts.has(b.text))).toEqual([])
  })

  test('have a kind that fits their speakers, and go from the earlier claim to the later', () => {
    const alike = ({ a, b }: (typeof pairs)[number]) => a.speaker === b.speaker
    expect(written.filter((pair) => otherSpeaker.has(pair.kind) && alike(pair))).toEqual([])
    expect(written.filter((pair) => sameSpeaker.has(pair.kind) && !alike(pair))).toEqual([])
    expect(written.filter(({ a, b }) => a.saidOn > b.saidOn)).toEqual([])
  })
})

describe('halves', () => {
  test('are about equal, whole and by kind', () => {
    for (const kind of kinds) {
      const share = count(kind, 'tune') / count(kind)
      expect(share, String(kind)).toBeGreaterThan(0.4)
      expect(share, String(kind)).toBeLessThan(0.6)
    }
  })

  test('are counted in counts.txt', async () => {
    await expect(counts()).toMatchFileSnapshot('counts.txt')
  })
})

const counts = () => {
  const row = (name: string, chosen: typeof pairs) =>
    line(name, [
      chosen.length,
      chosen.filter(({ said }) => said).length,
      chosen.filter(({ id }) => halfOf(id) === 'tune').length,
      chosen.filter(({ id }) => halfOf(id) === 'check').length,
    ])
  const lines = kinds.map((kind) =>
    row(
      String(kind),
      pairs.filter((pair) => pair.kind === kind),
    ),
  )
  const stories = new Set(pairs.map(({ story }) => story)).size
  return `${[line('kind', ['pairs', 'said', 'tune', 'check']), ...lines, row('all', pairs)].join('\n')}

${stories} stories
`
}

const line = (name: string, cells: readonly (string | number)[]) =>
  name.padEnd(11) + cells.map((cell) => String(cell).padStart(7)).join('')
