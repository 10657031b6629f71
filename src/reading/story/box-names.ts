import type { PageBox } from './page-lines.ts'

/** Why an element by its tag or its names holds no part of a story; null where nothing says so. */
export function asideReason({ tag, names, isHidden }: PageBox): string | null {
  if (isHidden) return 'hidden'
  const byTag = tags[tag]
  if (byTag) return byTag
  if (names.length <= 2) return null
  return vocabulary.find(([pattern]) => pattern.test(names))?.[1] ?? null
}

const tags: Readonly<Record<string, string>> = {
  ASIDE: 'beside the story',
  FIGCAPTION: 'caption',
  FIGURE: 'figure',
  FOOTER: 'footer',
  FORM: 'form',
  NAV: 'navigation',
}

const named = (words: string): RegExp => new RegExp(` (?:${words}) `, 'u')

// Words of class names, ids and roles as sites of many makers have them. Each stands alone between spaces.
const vocabulary: readonly (readonly [RegExp, string])[] = [
  [
    named(
      'sr only|screen reader text|visually hidden|visuallyhidden|print only|assistive text|a11y hidden|hidden|hide',
    ),
    'hidden',
  ],
  [
    named(
      'caption|captions|figcaption|figure caption|photo caption|photocaption|image caption|imagecaption|media caption|mediacaption|credit|credits|photo credit|photocredit|image credit|copyright holder|caption text|captiontext|thumb caption|wp caption text|wp caption',
    ),
    'caption',
  ],
  [named('gallery|slideshow|carousel|lightbox|slider|slide|photogallery|inlinegallery|resgallery'), 'gallery'],
  [
    named(
      'related|relateds|relatedarticles|related articles|related content|relatedcontent|recommended|recommendations|recommendation|recirc|recirculation|read next|readnext|read also|readalso|readmore|see also|more from|more on|more stories|also read|you may like|you might also like|yarpp|jp relatedposts|relatedposts|trending|most read|mostread|most popular|mostpopular|popular posts|top stories|latest news|latest stories|next article|next post|post navigation|navigation|promoted|teaser|teasers|trc|outbrain|taboola|zergnet|internal link|rich link|richlink|suggested|suggestions|promo|promobox|promos|story package|siblings|river|up next|zemanta|nrelate|contextual links|onward',
    ),
    'related links',
  ],
  [
    named(
      'newsletter|newsletters|newsletter signup|signup|sign up|subscribe|subscription|subscriptions|subscriber|mailchimp|mc embed|opt in|optin|cta|call to action|donate|donation|donations|fundraising|paywall message|piano|registration wall|regwall|callout signup|email signup|inline signup|membership|appeal',
    ),
    'newsletter or subscription',
  ],
  [
    named(
      'share|shares|sharing|sharebar|sharetools|sharedaddy|social share|socials|social links|social media|social icons|social bar|social buttons|addthis|addtoany|a2a|follow us|follow|fb like|fb root|sns|ssba|rrssb|jetpack likes|likes|post share|article share|share buttons|share tools|reactions|print button|printbtn|article tools|toolbar',
    ),
    'sharing',
  ],
  [
    named(
      'comment|comments|commentlist|comment list|comments area|comment form|respond|disqus|disqus thread|livefyre|spot im|spotim|viafoura|conversation|discussion|coral|replies|facebook comments|fb comments|usercomments',
    ),
    'comments',
  ],
  [
    named(
      'ad|ads|adv|advert|adverts|advertisement|advertising|advertorial|sponsor|sponsored|sponsors|dfp|adsense|adslot|ad slot|ad container|googletag|gpt ad|banner ad|adbox|adtag|adcaption|promotion|promotions|affiliate|affiliate disclosure|commercial|merch|shopping',
    ),
    'advertisement',
  ],
  [
    named(
      'author bio|authorbio|author box|authorbox|about author|about the author|author info|author card|author description|author profile|bio|biography|contributor|contributors|writer bio|author block|author|authors|byline|bylines|by line|article byline|post author|entry author|article author|vcard|journalist',
    ),
    'author',
  ],
  [
    named(
      'date|dates|dateline|timestamp|time stamp|publish date|published|pubdate|datetime|date time|post date|entry date|article date|updated|last updated|datepublished|datecreated|datemodified|postmetadata|post meta|entry meta|article meta|articlemeta|meta|metadata|submeta|post info|postinfo|post details|reading time|read time|estimated read time|dateandtime|page info|article info|post header|entry header|article header|articleheader|story header|page header|header meta|credits and date|article controls|info line|postmeta',
    ),
    'date or details of the page',
  ],
  [
    named(
      'breadcrumb|breadcrumbs|bread crumb|bread crumbs|crumb|crumbs|nav|navbar|menu|submenu|menus|skip link|skiplink|pagination|pager|paging|page nav|page links|toc|table of contents|jump links|site header|masthead|topbar|top bar|tabs|site nav|nav links|navigation links|back to top|scroll',
    ),
    'navigation',
  ],
  [
    named(
      'tags|tag list|taglist|tag links|tagcloud|tag cloud|post tags|article tags|entry tags|keywords|categories|category|cat links|topics|topic list|filed under|post categories|labels|kicker|eyebrow|overline|article section|articlesection|section label|section name|rubric',
    ),
    'section or tags',
  ],
  [
    named(
      'cookie|cookies|cookie banner|consent|gdpr|cmp|privacy notice|modal|popup|pop up|overlay|interstitial|noscript|browser warning|browsehappy|alert bar|announcement bar',
    ),
    'notice over the page',
  ],
  [
    named(
      'sidebar|side bar|rail|right rail|rightrail|left rail|rightsidebar|leftsidebar|secondary|complementary|widget area|aside',
    ),
    'beside the story',
  ],
  [
    named(
      'footer|foot|site footer|colophon|contentinfo|bottom links|copyright|legal|disclaimer text|site info|entry footer|article footer|post footer|story footer',
    ),
    'footer',
  ],
  [
    named(
      'search|search form|searchform|login|log in|signin|sign in|poll|polls|quiz|survey|vote|rating|ratings|ratingblock|star rating|feedback|contact form|correction form',
    ),
    'form',
  ],
  [
    named(
      'audio player|video player|player controls|vjs|jwplayer|jw player|playlist|video meta|video title|video description|video caption|video info|media controls|podcast player|listen|text to speech|tts|control bar|textresizer|font size|text size',
    ),
    'player or controls',
  ],
]
