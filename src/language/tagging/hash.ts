// Features are numbers: a hash of a template's number and of the values that it joins. Names are never kept.

/** Joins a value to a hash. */
export function mix(hash: number, value: number): number {
  const joined = Math.imul(hash ^ value, 0x9e3779b1)
  const turned = Math.imul(joined ^ (joined >>> 15), 0x85ebca6b)
  return (turned ^ (turned >>> 13)) | 0
}

/** The hash of a word or a part of one. */
export function hashOf(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) | 0
}
