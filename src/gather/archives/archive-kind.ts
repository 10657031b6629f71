/** Which web archive these first bytes, as Latin-1, and this name are of; null for none. */
export function archiveKind(name: string, start: string): 'wacz' | 'warc' | null {
  if (start.startsWith('PK\u0003\u0004') && /\.(?:wacz|zip)$/iu.test(name)) return 'wacz'
  return /^WARC\/\d/u.test(start) || (start.startsWith('\u001F\u008B') && /\.gz$/iu.test(name)) ? 'warc' : null
}
