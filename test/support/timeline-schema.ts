// TimelineJS, "Documentation: JSON": https://timeline.knightlab.com/docs/json-format.html
const date = {
  type: 'object',
  required: ['year'],
  properties: {
    year: { type: 'integer' },
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: { type: 'integer', minimum: 1, maximum: 31 },
  },
  dependentRequired: { day: ['month'] },
  additionalProperties: false,
}
const words = {
  type: 'object',
  required: ['headline'],
  properties: { headline: { type: 'string' }, text: { type: 'string' } },
  additionalProperties: false,
}
export const timelineSchema = {
  type: 'object',
  required: ['events'],
  properties: {
    title: { type: 'object', required: ['text'], properties: { text: words } },
    events: {
      type: 'array',
      items: {
        type: 'object',
        required: ['start_date', 'text'],
        properties: {
          start_date: date,
          end_date: date,
          display_date: { type: 'string' },
          unique_id: { type: 'string' },
          text: words,
        },
        additionalProperties: false,
      },
    },
  },
}
