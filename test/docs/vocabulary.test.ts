import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { linkKindSchema } from '#model'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../docs/vocabulary/${name}`, import.meta.url), 'utf8'))

const context = read('context.jsonld')

const own = 'urn:counterclaim:vocabulary:'

/** Expands as the standard says, with nothing from the network; a term that the context does not know is an error. */
const expanded = (document: object) =>
  jsonld.expand(
    { ...document, ...context },
    {
      safe: true,
      documentLoader: (address: string) => Promise.reject(new Error(`asked for ${address}`)),
    },
  )

test('every term of the example is known to the context', async () => {
  const graph = (await expanded(read('example.jsonld'))) as Record<string, unknown>[]
  expect(graph).toHaveLength(8)
  const claim = graph.find((node) => node['@id'] === 'urn:claim:c-home')
  expect(claim).toMatchObject({
    '@type': ['https://schema.org/Claim'],
    [`${own}revises`]: [{ '@id': 'urn:claim:c-out' }],
    [`${own}saidOn`]: [{ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '2024-03-08' }],
  })
  expect(graph.find((node) => node['@id'] === 'urn:link:l-1')).toMatchObject({
    [`${own}kind`]: [{ '@id': `${own}revises` }],
  })
  const recorded = graph.find((node) => node['@id'] === 'urn:claim:c-out')
  expect(recorded?.['http://www.w3.org/ns/prov#generatedAtTime']).toMatchObject([
    { '@value': '2026-01-01T00:00:00.000Z' },
  ])
})

test.each(linkKindSchema.options)('%s leads from a claim to a claim', async (kind) => {
  expect(await expanded({ id: 'urn:claim:b', [kind]: 'urn:claim:a' })).toEqual([
    { '@id': 'urn:claim:b', [`${own}${kind}`]: [{ '@id': 'urn:claim:a' }] },
  ])
})

test('a term that is not in it is refused', async () => {
  await expect(expanded({ id: 'urn:claim:b', overrules: 'urn:claim:a' })).rejects.toThrow()
})
