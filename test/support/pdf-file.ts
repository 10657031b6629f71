/** Words at a place of a page, in points from its lower left corner. */
export interface PdfWords {
  readonly x?: number
  readonly y: number
  readonly size?: number
  readonly text: string
}

/** A PDF with these words on its pages. `info` and `trailer` are PDF source, such as `/Title (Port closed)`. */
export function pdfFile(
  pages: readonly (readonly PdfWords[])[],
  { info = '', trailer = '' }: { info?: string; trailer?: string } = {},
): Uint8Array {
  const objects = ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']
  const tree = 2 * pages.length + 2
  for (const words of pages) {
    const content = words.map(drawn).join('\n')
    objects.push(
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 1 0 R >> >> /Contents ${objects.length + 1} 0 R >>`,
    )
  }
  const kids = pages.map((_, index) => `${2 * index + 3} 0 R`).join(' ')
  objects.push(
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Catalog /Pages ${tree} 0 R >>`,
    `<< ${info} >>`,
  )
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root ${tree + 1} 0 R /Info ${tree + 2} 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

/** Lines of running text, one below the other. */
export const linesFrom = (y: number, lines: readonly string[], x = 72): PdfWords[] =>
  lines.map((text, index) => ({ x, y: y - 14 * index, text }))

export const encrypted =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) /P -4 >> /ID [(a) (a)]'

const drawn = ({ x = 72, y, size = 11, text }: PdfWords): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[\\()]/gu, String.raw`\$&`)}) Tj ET`
