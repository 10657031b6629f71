/** Ends a switch over a union: a member nobody handled is a compile error here, and a loud fault at run time. */
export function assertNever(value: never): never {
  throw new TypeError(`Unhandled member of a union: ${JSON.stringify(value)}`)
}
