import { buffer } from 'node:stream/consumers'
import { BorderStyle, Document, HeadingLevel, LevelFormat, Packer, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { fromBufferPromise } from 'yauzl'
import yazl from 'yazl'
import { type Block, type BriefDocument, type Citation, type Run, sourceWords } from '#brief'
import { earliestZipTime } from '#util'

/** A brief as DOCX. `at` is the instant that it bears; nothing in it depends on when or where it is made. */
export async function briefDocx(brief: BriefDocument, at: string): Promise<Uint8Array> {
  const { title, standing, sections, citations } = brief
  const document = new Document({
    title: clean(title),
    creator: 'Counterclaim',
    lastModifiedBy: 'Counterclaim',
    styles: {
      default: { document: { run: { font: 'Cambria', size: 22 }, paragraph: { spacing: { after: 100, line: 276 } } } },
    },
    numbering: { config: [{ reference: 'sources', levels: [numbered] }] },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(clean(title))] }),
          ...standing.map((line) => new Paragraph({ children: [new TextRun({ text: clean(line), color: '5A5852' })] })),
          ...sections.flatMap(({ heading, blocks }) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              border: { bottom: rule },
              children: [new TextRun(clean(heading))],
            }),
            ...blocks.map(block),
          ]),
          ...(citations.length > 0
            ? [
                new Paragraph({
                  heading: HeadingLevel.HEADING_1,
                  border: { bottom: rule },
                  children: [new TextRun('Sources')],
                }),
              ]
            : []),
          ...citations.map(source),
        ],
      },
    ],
  })
  return await timeless(await Packer.toBuffer(document), at)
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'D8D4CA', space: 2 }

const numbered = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  style: { paragraph: { indent: { left: 480, hanging: 480 } } },
} as const

function block(of: Block): Paragraph {
  if (of.kind === 'heading')
    return new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(clean(of.text))] })
  return new Paragraph({ children: of.runs.map(run), ...(of.kind === 'item' && { bullet: { level: 0 } }) })
}

function run(of: Run): ParagraphChild {
  switch (of.kind) {
    case 'text':
      return new TextRun(clean(of.text))
    case 'strong':
      return new TextRun({ text: clean(of.text), bold: true })
    case 'emphasis':
      return new TextRun({ text: clean(of.text), italics: true })
    case 'cite':
      return new TextRun({ text: `[${of.number}]`, superScript: true })
  }
}

const source = (citation: Citation): Paragraph =>
  new Paragraph({
    numbering: { reference: 'sources', level: 0 },
    children: [new TextRun({ text: clean(sourceWords(citation).join(' ')), size: 18 })],
  })

/** What XML has no place for is left out. */
const clean = (words: string): string =>
  words.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '').replace(/\s+/gu, ' ')

/** The package writes the time of its making into the file and into the archive: both are set to what they are to be. */
async function timeless(docx: Buffer, at: string): Promise<Uint8Array> {
  const zip = new yazl.ZipFile()
  for (const [path, bytes] of await filesOf(docx)) {
    const own = path === 'docProps/core.xml' ? Buffer.from(dated(bytes.toString('utf8'), at)) : bytes
    zip.addBuffer(own, path, { mtime: earliestZipTime(), forceDosTimestamp: true, mode: 0o100644 })
  }
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}

const dated = (core: string, at: string): string =>
  core.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    (_, tag: string) => `${tag}${at.replace(/\.\d+Z$/u, 'Z')}`,
  )

async function filesOf(zip: Buffer): Promise<[string, Buffer][]> {
  const file = await fromBufferPromise(zip, { lazyEntries: true })
  const files: [string, Buffer][] = []
  for await (const entry of file.eachEntry())
    files.push([entry.fileName, await buffer(await file.openReadStreamPromise(entry))])
  return files
}
