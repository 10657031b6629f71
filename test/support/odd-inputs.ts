import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { atom, jsonFeed, rdf, rss } from './feeds.ts'
import { linesFrom, pdfFile } from './pdf-file.ts'

// What readers trip over: pieces of a format in the wrong place, cut, doubled, nested, or with bytes changed.

const words = fc.constantFrom(
  'The port was closed.',
  'she said',
  'Ships & more',
  '<',
  '>',
  '&amp;',
  '&x;',
  ']]>',
  '\0',
  '\r\n',
  '😀',
  '\uD83D',
)

const someItems = fc.array(
  fc.record({
    id: fc.oneof(words, fc.constant('x1')),
    link: fc.oneof(words, fc.webUrl()),
    title: words,
    html: fc
      .array(
        fc.oneof(
          words,
          fc.constantFrom('<p>', '</p>', '<b', '<div><div>', '<br><br>', '<script>', '<!--', '<![CDATA['),
        ),
        { maxLength: 12 },
      )
      .map((pieces) => pieces.join(' ')),
    summary: words,
    date: fc.oneof(fc.constantFrom('Wed, 14 May 2031 08:30:00 GMT', '2031-05-14', 'May 2031', '2031-99-99', ''), words),
  }),
  { maxLength: 4 },
)

const cut = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.nat({ max: 100 }), fc.nat({ max: 100 }), words, fc.nat({ max: 9 }))
    .map(([whole, from, to, other, way]) => {
      const at = Math.floor((whole.length * from) / 100)
      const end = Math.floor((whole.length * to) / 100)
      if (way < 3) return whole
      if (way < 5) return whole.slice(0, at)
      if (way < 7) return whole.slice(0, at) + other + whole.slice(at)
      return way < 8
        ? whole.slice(0, at) + whole.slice(end)
        : whole.slice(0, Math.max(at, end)) + whole.slice(Math.min(at, end))
    })

/** Feeds, and what is nearly one. */
export const oddFeed: fc.Arbitrary<string> = cut(
  fc.tuple(someItems, fc.constantFrom(rss, atom, rdf, jsonFeed)).map(([items, feedOf]) => feedOf(items)),
)

const marks = fc.constantFrom(
  '#',
  '##',
  '>',
  '> ',
  '- ',
  '* ',
  '1. ',
  '---',
  '===',
  '```',
  '~~~',
  '[',
  ']',
  '](',
  '[a]: b',
  '![',
  '**',
  '_',
  '`',
  '\\',
  '    ',
  '\t',
  '<b>',
  '</b>',
  '<!--',
  '&amp;',
  '&#0;',
  '|',
  '\n',
  '\n\n',
  '\n\n',
  '---\ntitle: x\n---\n',
  '\r\n',
  '\r',
)

/** Markdown that nobody would write. */
export const oddMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: marks },
      { weight: 2, arbitrary: words },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))

const head = (type: string, length: number | string, target: string) =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${target}\r\nWARC-Date: 2031-05-14T08:30:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n`

const record = fc
  .tuple(
    fc.constantFrom('response', 'response', 'request', 'revisit', 'warcinfo', ''),
    fc.constantFrom('https://a.example/1', '', 'urn:x'),
    fc.constantFrom('HTTP/1.1 200 OK', 'HTTP/1.1 404 Not Found', 'HTTP/9', ''),
    fc.array(
      fc.constantFrom(
        'Content-Type: text/html',
        'Content-Encoding: gzip',
        'Content-Encoding: br, gzip',
        'Transfer-Encoding: chunked',
        'Content-Type: image/png',
        'Content-Type: text/plain; charset=klingon',
        ':',
        'x',
      ),
      { maxLength: 4 },
    ),
    fc.array(
      fc.oneof(
        words,
        fc.constantFrom('5\r\n', '0\r\n\r\n', 'ffffffff\r\n', '<html><body><p>The port was closed.</p>', '%PDF-1.4'),
      ),
      { maxLength: 8 },
    ),
    fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -40, max: 40 }) }),
  )
  .map(([type, target, status, headers, pieces, wrong]) => {
    const block = `${[status, ...headers].join('\r\n')}\r\n\r\n${pieces.join('')}`
    return `${head(type, Buffer.byteLength(block) + wrong, target)}${block}\r\n\r\n`
  })

/** WARC files, whole and broken, compressed and not. */
export const oddWarc: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    cut(fc.array(record, { maxLength: 4 }).map((records) => records.join(''))),
    fc.nat({ max: 9 }),
    fc.nat({ max: 60 }),
  )
  .map(([text, way, less]) => {
    const bytes = Buffer.from(text)
    if (way < 6) return bytes
    const packed = gzipSync(bytes)
    return way < 8 ? packed : packed.subarray(0, Math.max(0, packed.length - less))
  })

const pdf = Buffer.from(
  pdfFile([linesFrom(700, ['The port was closed on Mon-', 'day, she said.']), linesFrom(700, ['Ships left.'])], {
    info: '/Title (Port closed) /CreationDate (D:20310514083000)',
  }),
)

/** PDFs with bytes changed, left out or put in. */
export const oddPdf: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.tuple(
      fc.nat({ max: pdf.length }),
      fc.nat({ max: 20 }),
      fc.constantFrom('', '0', '>>', '<<', '(', ')', 'endobj', '1 0 R', '/Length 9', '99999999999', '\0'),
    ),
    { maxLength: 5 },
  )
  .map((changes) => {
    let text = pdf.toString('latin1')
    for (const [at, length, other] of changes) text = text.slice(0, at) + other + text.slice(at + length)
    return Buffer.from(text, 'latin1')
  })
