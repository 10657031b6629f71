/** Text as it is searched: without case, accents and the typographer's quotes and dashes, which nobody types. */
export const searchable = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘‛`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[–—−‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
