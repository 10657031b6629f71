import type { Dated } from '#model'
import { edtfBounds } from '#util'

/** From when it was public: the earlier of the saying and the publication that carries it, by the last day that each allows. */
export function knownFrom(saidOn: Dated, published: Dated): Dated {
  const said = bound(saidOn)
  const carried = bound(published)
  if (said === null) return published
  return carried === null || said < carried ? saidOn : published
}

const bound = ({ edtf }: Dated): number | null => (edtf === null ? null : (edtfBounds(edtf)?.last ?? null))
