import { CounterclaimError } from '#model'

const longest = 4096

/** True for what a person means as an address and not as a file: it starts with a scheme. */
export const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//iu.test(input)

/** An address that may be fetched. Throws `address-invalid`, `address-scheme-refused`, `address-with-credentials`. */
export function webAddress(text: string): URL {
  if (!URL.canParse(text) || text.length > longest) throw new CounterclaimError('address-invalid', text.slice(0, 200))
  const address = new URL(text)
  if (address.protocol !== 'http:' && address.protocol !== 'https:')
    throw new CounterclaimError('address-scheme-refused', text)
  if (address.username !== '' || address.password !== '')
    throw new CounterclaimError('address-with-credentials', withoutCredentials(address))
  address.hash = ''
  return address
}

function withoutCredentials(address: URL): string {
  const shown = new URL(address)
  shown.username = ''
  shown.password = ''
  return shown.href
}
