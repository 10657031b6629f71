// STIX 2.1 (OASIS, 10 June 2021): required properties, patterns and vocabularies of the objects that an export holds.

const id = (type: string) => ({
  type: 'string',
  pattern: `^${type}--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`,
})
const timestamp = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$' }
const strings = { type: 'array', minItems: 1, items: { type: 'string' } }
const refs = { type: 'array', minItems: 1, items: id('[a-z0-9-]+') }

const object = (type: string, required: readonly string[], properties: object) => ({
  type: 'object',
  required: ['type', 'spec_version', 'id', 'created', 'modified', ...required],
  properties: {
    type: { const: type },
    spec_version: { const: '2.1' },
    id: id(type),
    created: timestamp,
    modified: timestamp,
    labels: strings,
    confidence: { type: 'integer', minimum: 0, maximum: 100 },
    external_references: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['source_name'],
        anyOf: [{ required: ['description'] }, { required: ['url'] }, { required: ['external_id'] }],
        properties: { url: { type: 'string', format: 'uri' } },
      },
    },
    ...properties,
  },
  additionalProperties: false,
})

const string = { type: 'string', minLength: 1 }
const objects = [
  object('identity', ['name'], {
    name: string,
    description: string,
    roles: strings,
    sectors: strings,
    identity_class: { enum: ['individual', 'group', 'system', 'organization', 'class', 'unknown'] },
  }),
  object('note', ['content', 'object_refs'], {
    abstract: string,
    content: string,
    authors: strings,
    object_refs: refs,
  }),
  object('report', ['name', 'published', 'object_refs'], {
    name: string,
    published: timestamp,
    report_types: strings,
    object_refs: refs,
  }),
  object('opinion', ['opinion', 'object_refs'], {
    explanation: string,
    opinion: { enum: ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'] },
    object_refs: refs,
  }),
  object('relationship', ['relationship_type', 'source_ref', 'target_ref'], {
    relationship_type: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    description: string,
    source_ref: id('[a-z0-9-]+'),
    target_ref: id('[a-z0-9-]+'),
    start_time: timestamp,
    stop_time: timestamp,
  }),
]

export const stixBundleSchema = {
  type: 'object',
  required: ['type', 'id', 'objects'],
  properties: {
    type: { const: 'bundle' },
    id: id('bundle'),
    objects: { type: 'array', minItems: 1, items: { oneOf: objects } },
  },
  additionalProperties: false,
}
