// no soldiers were there: [Were any soldiers there?]; the bridge had not been inspected: [Had the bridge been inspected?]; there was no
// explosion: [Was there any explosion?]; the army never fired: [Is it so that the army fired?]

const helper = 'was|were|is|are|had|has|have|will|would|could|did|does|do'
const patterns: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [
    new RegExp(String.raw`^no (.{2,80}?) (${helper}) (?!not )(.+)$`, 'iu'),
    ([who, verb, rest]) => `${verb} any ${who} ${rest}`,
  ],
  [new RegExp(String.raw`^(?:nobody|no one) (${helper}) (.+)$`, 'iu'), ([verb, rest]) => `${verb} anybody ${rest}`],
  [
    new RegExp(String.raw`^there (was|were|is|are|had been) no (.+)$`, 'iu'),
    ([verb, rest]) => `${verb} there any ${rest}`,
  ],
  [
    new RegExp(String.raw`^(.{2,80}?) (${helper})(?: not|n[’']t| never) (.+)$`, 'iu'),
    ([who, verb, rest]) => `${verb} ${who} ${rest}`,
  ],
]

/** The question that a negated statement answers with no; null where its words are not so plain. */
export function polarQuestion(stated: string): string | null {
  for (const [pattern, ask] of patterns) {
    const found = pattern.exec(stated)
    if (!found) continue
    const question = ask(found.slice(1))
    return `${question.charAt(0).toUpperCase()}${question.slice(1)}?`
  }
  return null
}
