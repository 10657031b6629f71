const list = (words: string): ReadonlyMap<string, string> =>
  new Map(
    words
      .trim()
      .split(/\s+/u)
      .flatMap((line) => {
        const [lemma = '', ...forms] = line.split('/')
        return forms.map((form): [string, string] => [form, lemma])
      }),
  )

const irregular = list(`
  be/is/was/were/are/been/being/am/'s/'re/'m have/has/had/having/'ve do/did/does/done/doing say/said/says/saying tell/told/telling
  think/thought write/wrote/written/writing know/knew/known see/saw/seen go/went/gone/goes get/got/gotten/getting make/made/making
  take/took/taken/taking give/gave/given/giving find/found feel/felt keep/kept hold/held let/letting begin/began/begun/beginning
  show/shown hear/heard run/ran/running bring/brought lead/led speak/spoke/spoken stand/stood understand/understood mean/meant
  meet/met pay/paid send/sent build/built lose/lost win/won/winning leave/left sit/sat/sitting read/reading swear/swore/sworn
  argue/argued/argues/arguing agree/agreed/agrees/agreeing put/putting come/came/coming become/became/becoming choose/chose/chosen
  fall/fell/fallen grow/grew/grown draw/drew/drawn drive/drove/driven fight/fought buy/bought seek/sought teach/taught
  lie/lied/lying die/died/dying deny/denied/denies admit/admitted/admitting plan/planned/planning tie/tied rise/rose/risen
  forget/forgot/forgotten foresee/foresaw/foreseen withdraw/withdrew/withdrawn bet/betting quip/quipped/quipping
  refer/referred/referring infer/inferred/inferring regret/regretted/regretting rebut/rebutted commit/committed/committing
  tweet/tweeted/tweeting note/noted/noting state/stated/stating quote/quoted/quoting cite/cited/citing vote/voted/voting
  accuse/accused/accusing believe/believed/believing claim/claimed declare/declared/declaring describe/described/describing
  acknowledge/acknowledged/acknowledging allege/alleged/alleging announce/announced/announcing assume/assumed/assuming
  blame/blamed/blaming conclude/concluded/concluding criticize/criticized/criticizing decide/decided/deciding emphasize/emphasized
  estimate/estimated expose/exposed/exposing hope/hoped/hoping imagine/imagined urge/urged/urging promise/promised/promising
  propose/proposed/proposing realize/realized/realizing recognize/recognized reiterate/reiterated release/released/releasing
  require/required/requiring suppose/supposed use/used/using want/wanted continue/continued/continuing remain/remained
  disclose/disclosed/disclosing pledge/pledged/pledging dispute/disputed/disputing advise/advised/advising surmise/surmised
  raise/raised/raising praise/praised/praising judge/judged/judging issue/issued/issuing like/liked will/'ll/wo would/'d not/n't
`)

/** The dictionary form of a lower-case English word: a verb's or a plural's ending is taken off, by rule where no list knows better. */
export function englishLemma(lower: string, tag: string): string {
  const isVerb = tag.startsWith('VB') || tag === 'MD'
  if (isVerb || lower.startsWith("'") || lower === "n't") {
    const known = irregular.get(lower)
    if (known !== undefined && tag !== 'POS') return known
  }
  if (tag === 'NNS') return withoutS(lower)
  if (!isVerb || lower.length < 4) return lower
  if (tag === 'VBZ') return withoutS(lower)
  if (lower.endsWith('ing')) return stem(lower.slice(0, -3))
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`
  if (lower.endsWith('ed')) return stem(lower.slice(0, -2))
  return lower
}

function withoutS(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/u.test(word))
    return /(?:[aeiou]ses|izes|yzes|urses|nses)$/u.test(word) ? word.slice(0, -1) : word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

// "stopp" is stop, "insist" stays, "promis" had an e.
function stem(base: string): string {
  if (/([bdgmnprt])\1$/u.test(base)) return base.slice(0, -1)
  if (/(?:[^aeiou]|^)[aiou][^aeiouwxyr]$/u.test(base) && base.length <= 4 && !/^(?:add|ask|end|act)$/u.test(base))
    return base
  return /(?:at|iz|is|as|us|ut|uc|ac|ic|nc|rc|rg|dg|ng|iv|ev|av|lv|rv|olv|ur|ir|ar|os|id|ud|od|ag|eg|ibl|abl|tl|dl|ot)$/u.test(
    base,
  ) &&
    !/(?:eat|oot|eas|iss|ass|uss|oss|ing|ong|air|ear|our|aud|out|oid|aid|ead|ood|isit|imit|dit|focus|repeat|treat|greet|hint|visit|edit|limit)$/u.test(
      base,
    )
    ? `${base}e`
    : base
}
