/** A connection that was not made, since it would have led into a network that is refused. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress'
}
