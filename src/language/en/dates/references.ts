import { type DateRule, dateFinder } from './found.ts'
import { openReading } from './readings.ts'
import { topic } from './topics.ts'

// [now], [currently], [these days]; [recently], in [recent weeks], [the past]; [the future], in [the coming months]

const is = (value: string, pattern: RegExp): DateRule => {
  const reading = openReading(value)
  return { kind: 'reference', pattern, read: () => () => reading }
}

/** Times that no calendar knows. */
export const references = dateFinder(topic.reference, [
  // "Now, what is this?", "now then", "now that": words of a speaker, not of a time.
  is(
    'PRESENT_REF',
    /(?<![-\p{L}\d]|(?<!^|[.?!:;“"] ?)\p{Lu}\p{Ll}+ (?=N))(?:(?:[Rr]ight|[Jj]ust|[Ee]ven) now\b|(?:[Nn]ow|NOW)\b(?! then\b| that\b|-|,(?<=(?:^|[“"]|[.?!] )Now,)))/gu,
  ),
  is(
    'PRESENT_REF',
    /\b(?:[Cc]urrently|[Nn]owadays|[Pp]resently|(?<=(?:^|[“"] ?|[’']s |\b(?:[Tt]he|[Aa]|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Yy]our|[Mm]y|both|all|under|at|of|with|in|from|to|and|than|most|any|no|one|some|every|for|on) ))[Cc]urrent(?! (?:of|account|events|affairs|(?:fiscal |calendar )?(?:week|month|quarter|year|decade))\b)(?= [a-z\p{Lu}])|[Tt]hese days|[Aa]t present|(?<=[Aa]t )the moment|(?<=[Aa]t )the present(?: time)?|(?<=[Tt]o )this day|(?<=to )date(?=[,.;]| have| has| [a-z]+ed))\b/gu,
  ),
  is(
    'PAST_REF',
    /\b(?:(?:[Mm]ore |[Mm]ost )?[Rr]ecently|[Ll]ately|[Rr]ecent(?: (?:days|weeks|months|years|decades|times|history|memory))?|(?<=[Ii]n )past (?:years|decades|months|weeks)|(?<=[Ii]n )(?:the )?previous years|(?<=(?:[Ii]n|[Oo]f|[Ff]rom) )the (?:recent |distant )?past(?![- ](?:\d|few|several|two|three|four|five|six|seven|eight|nine|ten|week|month|year|decade|day|quarter|century|hour|couple|many|half|\p{Lu}))|[Ff]ormerly)\b/gu,
  ),
  is(
    'FUTURE_REF',
    /\b(?:[Tt]he (?:near |foreseeable |distant |immediate )?future|[Ff]uture|(?<=[Ii]n )(?:the )?(?:coming|upcoming) (?:days|weeks|months|years|decades|hours)|[Tt]he (?:coming|upcoming) (?:days|weeks|months|years|decades)|[Tt]he (?:days|weeks|months|years|decades) ahead(?! of\b)|(?<=in )years to come)\b(?! (?:contracts|prices|market|trading))/gu,
  ),
])
