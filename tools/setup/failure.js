// @ts-check

/** What keeps the work from going on, in one sentence for the person; `details` are another program's own words. */
export class Failure extends Error {
  /** @param {string} sentence @param {string} [details] */
  constructor(sentence, details = '') {
    super(sentence)
    this.details = details
  }
}

/** @type {Record<string, (path: string) => string>} */
const sentences = {
  EACCES: (path) => `There is no right to write in ${path}.`,
  EPERM: (path) => `There is no right to write in ${path}.`,
  EROFS: (path) => `${path} is on a disk that can only be read.`,
  ENOSPC: (path) => `There is no space left on the disk that holds ${path}.`,
  EDQUOT: (path) => `There is no space left on the disk that holds ${path}.`,
}

/**
 * The sentence for an error code of the system, if it is one that a person can mend.
 * @param {string | undefined} code @param {string} path
 */
export const systemSentence = (code, path) => (code === undefined ? undefined : sentences[code]?.(path))

/** @param {unknown} error @param {string} path @returns {unknown} */
export function asFailure(error, path) {
  const sentence = systemSentence(codeOf(error), path)
  return sentence ? new Failure(sentence) : error
}

/** @param {unknown} error @returns {string | undefined} */
export const codeOf = (error) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
