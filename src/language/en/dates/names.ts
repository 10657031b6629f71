import { type DateRule, dateFinder } from './found.ts'
import { topic } from './topics.ts'

// the Sunday Times, Black Friday, USA Today, the Daily Telegraph, 60 Minutes, 14 July Street, Theresa May

const name = (pattern: RegExp): DateRule => ({ kind: 'name', pattern, read: () => () => null })

/** Names that hold a word for a time, and are none: what they cover is out of reach of the other finders. */
export const names = dateFinder(topic.name | topic.digits, [
  name(
    /\b(?:(?:Sunday|Daily|Weekly|Monthly|Evening|Morning) (?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|News|Star|Sun|Tribune|World|Standard|Beast|Record|Mercury|Independent|Caller|Show|Call|Report|Review|Journal|Gazette|Chronicle)|USA (?:Today|TODAY)|Today (?:show|programme)|(?:Black|Bloody|Super|Cyber|Super) (?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)|60 Minutes|Saturday Night Live|Monday Night Football|Newsweek|BusinessWeek|Business Week|Fashion Week|Prague Spring|Arab Spring|Cold Spring|Silver Spring|Nightly News|Friday the 13th|White Christmas|Easter Seals|Man of the Year|Woman of the Year|Person of the Year|Fall River|Spring Valley)\b/gu,
  ),
  name(/\b(?:Theresa|Mrs\.?|Ms\.?|Mr\.?|Miss|Minister|Brian|Robert|Elaine) (?:May|March|April|June|August)\b/gu),
  name(
    /\b(?:24|48)\/7\b|(?<=\b(?:[Ff]light|[Rr]oom|[Rr]oute|[Hh]ighway|[Ss]ection|[Aa]rticle|[Bb]oeing|[Nn]umber|[Nn]o\.|[Cc]hannel|[Ii]nterstate|[Rr]esolution|[Pp]age|Windows|Office) )\d{3,4}\b/gu,
  ),
])
