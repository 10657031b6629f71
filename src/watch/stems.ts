import { stemmer } from 'stemmer'

const idle = new Set(
  `about above after again against also although among another around because been before being between both came come could does doing done down
  during each even ever every from further have having here herself himself into itself just less like made make many might more most much
  must never next once only onto other others ought ours over part rather said same says shall should since some still such than that
  their theirs them themselves then there these they this those though through thus together toward towards under until upon very want
  were what when where whether which while will with within without would your yours round once put way lookout watch likely look looks very
  year years month months week weeks today soon later able new able told says`
    .trim()
    .split(/\s+/u),
)

/** The words of a text that carry sense, by their stems. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .replaceAll(/[’']s\b/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3 && !idle.has(word))
      .map((word) => stemmer(word)),
  )
