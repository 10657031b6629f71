import type { Form } from '#model'
import { assertNever } from '#util'

/** The outline of a form's mark around (0, 0), as an SVG path; each can be filled or left hollow. */
export function markShape(form: Form): string {
  switch (form) {
    case 'direct':
      return 'M-4.2-4.2h8.4v8.4h-8.4z'
    case 'mixed':
      return 'M0-5.6 5.6 0 0 5.6-5.6 0z'
    case 'indirect':
      return 'M-4.7 0a4.7 4.7 0 1 0 9.4 0a4.7 4.7 0 1 0-9.4 0z'
    case 'act':
      return 'M0-5.4 5.3 4.2H-5.3z'
    case 'author':
      return 'M-1.7-5.2h3.4v3.5h3.5v3.4h-3.5v3.5h-3.4v-3.5h-3.5v-3.4h3.5z'
    case 'unattributed':
      return 'M0 5.4-5.3-4.2H5.3z'
    default:
      return assertNever(form)
  }
}
