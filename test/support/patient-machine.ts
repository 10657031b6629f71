import type { Machine } from '#gather'

/** A machine on which waiting takes no time and is remembered; deadlines run as they do anywhere. */
export function patientMachine(): Machine & { readonly waited: readonly number[] } {
  const waited: number[] = []
  let clock = 0
  return {
    waited,
    now: () => new Date(Date.UTC(2031, 4, 14, 8, 30) + clock).toISOString(),
    elapsed: () => clock,
    async wait(milliseconds) {
      waited.push(milliseconds)
      clock += milliseconds
    },
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds)
      return () => clearTimeout(timer)
    },
  }
}
