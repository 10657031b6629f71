const irregular = `beat/beat/beaten break/broke/broken bring/brought/brought build/built/built catch/caught/caught choose/chose/chosen
  come/came/come cut/cut/cut do/did/done draw/drew/drawn drive/drove/driven fall/fell/fallen feed/fed/fed feel/felt/felt fight/fought/fought
  fly/flew/flown forbid/forbade/forbidden forgive/forgave/forgiven freeze/froze/frozen get/got/gotten give/gave/given go/went/gone
  grow/grew/grown hear/heard/heard hit/hit/hit hold/held/held hurt/hurt/hurt keep/kept/kept know/knew/known lay/laid/laid lead/led/led
  learn/learnt/learnt leave/left/left lend/lent/lent let/let/let make/made/made mean/meant/meant meet/met/met overrun/overran/overrun
  overthrow/overthrew/overthrown overturn/overturned/overturned pay/paid/paid put/put/put quit/quit/quit retake/retook/retaken
  rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought sell/sold/sold send/sent/sent set/set/set shake/shook/shaken
  shoot/shot/shot show/showed/shown shut/shut/shut sing/sang/sung sink/sank/sunk sit/sat/sat slay/slew/slain speak/spoke/spoken
  spend/spent/spent stand/stood/stood steal/stole/stolen strike/struck/struck swear/swore/sworn sweep/swept/swept take/took/taken
  tear/tore/torn tell/told/told think/thought/thought throw/threw/thrown undertake/undertook/undertaken uphold/upheld/upheld
  walk/walked/walked win/won/won withdraw/withdrew/withdrawn withhold/withheld/withheld write/wrote/written blow/blew/blown
  begin/began/begun back/backed/backed become/became/become behead/beheaded/beheaded burn/burnt/burnt cling/clung/clung deal/dealt/dealt
  dig/dug/dug find/found/found flee/fled/fled lie/lay/lain lose/lost/lost rid/rid/rid ride/rode/ridden shed/shed/shed split/split/split
  thrust/thrust/thrust understand/understood/understood wear/wore/worn ban/banned/banned veto/vetoed/vetoed picnic/picnicked/picnicked`

const irregulars = new Map(
  irregular
    .trim()
    .split(/\s+/u)
    .map((line) => {
      const [lemma = '', ...forms] = line.split('/')
      return [lemma, forms] as const
    }),
)

/** Every form that a verb is written in. A last consonant is doubled and not, since both are written ("cancelled", "canceled"). */
export function inflections(verb: string): string[] {
  const s = /(?:s|x|z|ch|sh|o)$/u.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  const stem = verb.endsWith('e') && !/(?:ee|oe|ye)$/u.test(verb) ? verb.slice(0, -1) : verb
  const doubled =
    /[^aeiou][aeiou][bdgklmnprtv]$/u.test(verb) || /[^aeiou]u[aei][lt]$/u.test(verb) ? [`${verb}${verb.at(-1)}`] : []
  const past = verb.endsWith('e')
    ? [`${verb}d`]
    : /[^aeiou]y$/u.test(verb)
      ? [`${verb.slice(0, -1)}ied`]
      : [`${verb}ed`]
  return [
    verb,
    s,
    `${stem}ing`,
    ...(irregulars.get(verb) ?? past),
    ...doubled.flatMap((base) => [`${base}ing`, ...(irregulars.has(verb) ? [] : [`${base}ed`])]),
  ]
}

/** Verbs that are irregular, which are common ones. */
export const irregularVerbs: readonly string[] = [...irregulars.keys()]
