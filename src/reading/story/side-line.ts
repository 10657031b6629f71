/** Why a line of a page does not belong to the story it stands in, by its own words; null for one that may. */
export function sideLine(text: string): string | null {
  if (text.length > 400) return null
  return patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

const patterns: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:read|see|watch|listen|view|don['’]t miss)(?: (?:also|more|next|now|the full (?:story|article)))?(?: (?:on|at|in|from) [^:|]{1,40})?\s*[:|»>–—-]+ ?\S.{0,200}$/iu,
    'related links',
  ],
  [
    /^(?:related|recommended|more|also|must[- ]read|in case you missed it|icymi|opinion|pictured|video|photos?|gallery)(?: \p{L}+){0,3}?\s*[:|»]\s?\S.{0,200}$/iu,
    'related links',
  ],
  [
    /^(?:more (?:from|on|great|stories|coverage|news|about)\b|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|top stories|latest (?:news|stories|headlines)|editors?['’]s? picks?|what to read next|read next|don['’]t miss|trending(?: now)?|most (?:read|popular|viewed)|popular (?:now|stories|posts)|recommended(?: for you| stories| reading)?|related(?: \p{L}+){0,3}|see also|see more|suggested reading|further reading|up next|promoted stories|around the web|from the web)[^.]{0,60}$/iu,
    'related links',
  ],
  [
    /^(?:\(?(?:(?:file )?photo(?:s|graph)?|image|picture|pic|illustration|credit|video)s?(?: credits?| courtesy)?(?: by| of)?\s*[:|/©]|©|\(c\) ?\d)\s?.{0,160}$/iu,
    'caption or credit of a picture',
  ],
  [
    /\((?:(?:file )?(?:photo|image|picture|pic)(?:graph)?s?(?: credit)?|credit|ap photo)\b ?[:/][^)]{1,80}\)\.?$/iu,
    'caption or credit of a picture',
  ],
  [/^.{0,200}\b(?:getty images|ap photo|afp\/getty|via getty)\b[^.]{0,60}$/iu, 'caption or credit of a picture'],
  [/^image \d+ of \/? ?\d+$/iu, 'gallery'],
  [
    /^(?:caption|close|enlarge(?: this image)?|hide caption|toggle caption|view gallery|play video|text size|order reprints|print article|expand|collapse|loading(?: \p{L}+)?|please wait|copied|copy link)\W*$/iu,
    'controls',
  ],
  [
    /\b(?:sign(?:ing)? up|subscribe|subscribing|register|signed up)\b.{0,120}\b(?:newsletters?|e-?mails?|inbox|updates|alerts|channel|podcast|magazine)\b/iu,
    'newsletter or subscription',
  ],
  [/^(?:sign up|subscribe|join)\b.{0,30}\b(?:to|for|now|today|here)\b.{0,160}$/iu, 'newsletter or subscription'],
  [/\b(?:newsletters?|inbox)\b.{0,80}\b(?:sign up|subscribe|click here)\b/iu, 'newsletter or subscription'],
  [
    /^(?:get|want|start your|enjoy(?:ed|ing)?)\b.{0,160}\b(?:inbox|newsletter|e-?mail|subscription|every day|subscribe|click here|sign up)\b.{0,160}$/iu,
    'newsletter or subscription',
  ],
  [/^click here (?:to|for)\b.{0,120}$/iu, 'newsletter or subscription'],
  [
    /^(?:please )?(?:follow|like|find|join|visit) (?:us|me|him|her|them|the author|\p{Lu}[\p{L}’' ]{1,50}?|@\w+)(?: and \p{L}+)? (?:on|at)\s.{0,40}(?:twitter|facebook|instagram|youtube|linkedin|telegram|threads|bluesky|mastodon|tiktok|whatsapp|@|x\b).{0,160}$/iu,
    'contact',
  ],
  [/^follow @?\w+.{0,20}$/iu, 'contact'],
  [/^(?:e-?mail|contact|write to|reach|message|tweet) .{1,80}(?:@|\bat\b).{1,160}$/iu, 'contact'],
  [/\b(?:can|may) be (?:reached|contacted|emailed) (?:at|on|via)\b.{1,160}$/iu, 'contact'],
  [/^(?:have|got) a (?:news )?(?:tip|story|question|comment|confidential)\b.{0,200}$/iu, 'contact'],
  [
    /^(?:follow|read) (?:all )?(?:of )?(?:the )?\S+['’]s? (?:full |latest |more )?coverage\b.{0,160}$/iu,
    'related links',
  ],
  [/^(?:the )?(?:ap|associated press)['’]?s? coverage of\b.{0,160}$/iu, 'related links'],
  [
    /^(?:post (?:a )?comment|leave a (?:reply|comment)|(?:view |show |add |load )?(?:all |\d+ )?comments?(?: \(\d+\))?|comments (?:are closed|have been closed|off)|join the (?:conversation|discussion)|(?:tell us )?what (?:do )?you think\b.{0,20}|be the first to comment|no comments(?: yet)?)\W*$/iu,
    'comments',
  ],
  [
    /^(?:filed under|tags?|tagged(?: with| in)?|topics?|categor(?:y|ies)|labels?|posted in|keywords?|in this article|schlagw[oö]rter|tags relacionadas|etiquetas|теги|метки)\s*:.{0,300}$/iu,
    'section or tags',
  ],
  [/^https?:\/\/\S+$/iu, 'an address'],
  [/^[*=~#•·—–\s-]+$/u, 'a rule'],
  [
    /\b(?:affiliate (?:link|commission|partner|program)s?|earn an? (?:\p{L}+ )?commission|we may (?:earn|receive|get) )/iu,
    'advertisement',
  ],
  [
    /^(?:this (?:site|website) uses|we use|by (?:using|continuing to use) (?:this|our)) .{0,300}$/iu,
    'notice over the page',
  ],
  [/\b(?:download|get) (?:the|our|it on|it from) .{0,40}\bapp(?: now| store)?\W*$/iu, 'advertisement'],
  [
    /^(?:about the authors?|author bio|meet the author|written by|posted by|published by|publicado por|autor)\b.{0,100}$/iu,
    'author',
  ],
  [
    /^(?:additional reporting|reporting|edited|writing|compiled|editing|translated|photographs?|with (?:additional )?reporting|with (?:inputs|files)) (?:by|from)\b.{1,200}$/iu,
    'who worked on it',
  ],
  [/^\(?(?:additional |with )?(?:reporting|editing|writing|compiled) by\b.{1,300}\)?$/iu, 'who worked on it'],
  [/^.{3,90}\bcontributed (?:to|reporting)\b(?: (?:to|from))?.{0,60}$/iu, 'who worked on it'],
  [
    /^\p{Lu}[\p{L}.’' -]{3,40} is (?:an? |the )(?:\p{L}+[ -]){0,5}(?:writer|reporter|editor|journalist|correspondent|columnist|contributor|freelancer|curator|blogger|author)\b.{0,300}$/u,
    'author',
  ],
]
