import type { OutlookFinder } from '../outlook-in-text.ts'
import { endBefore } from './stretches.ts'

const calls =
  /(?:\b(?:we|you|observers|analysts|investors|voters|readers|one|everyone|the world|officials|markets|policymakers)\s+(?:should|must|need to|ought to|will|would do well to|can|may want to)\s+(?:(?:also|now|closely|carefully|still)\s+)?)?\b(?:be on the lookout for|be on the look-out for|be alert (?:to|for)|look out for|watch out for|watch for|keep an eye (?:on|out for)|keep watch for|pay (?:close )?attention to|watch (?:closely )?whether|watch to see (?:if|whether)|look for signs (?:of|that))\s+|\b(?:it )?remains to be seen (?:if|whether|how|what|who|when)\s+|\b(?:the|a|one) (?:key|real|big|next|main|first|crucial|important|telling|clear|early|warning)?\s*(?:test|sign|signal|indicator|question|thing to watch) (?:will be|to watch (?:for )?is|now is|is)\s+(?:if|whether|how)\s+|\bonly time will tell (?:if|whether|how)\s+|\bit is too (?:early|soon) to (?:say|tell|know) (?:if|whether|how)\s+/iu

// [we should be on the lookout for … to make further tactical moves];  [it remains to be seen whether …]
export const lookouts: OutlookFinder = ({ article }, { told }) => {
  const match = calls.exec(article.text.slice(told.start, told.end))
  if (!match) return []
  const start = told.start + match.index
  const end = endBefore(article.text, start, told.end)
  return [
    {
      kind: 'watch',
      range: { start, end },
      condition: null,
      consequence: null,
      rule: 'lookout',
      because: `“${match[0].trim()}” says to watch for it`,
      confidence: 0.8,
    },
  ]
}
