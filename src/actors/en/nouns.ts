import { wordSet } from './word-set.ts'

/** Nouns for the holder of a post or standing: what makes the name after it a person's. */
export const postNouns = wordSet(`
  president leader ruler premier chancellor minister spokesman spokeswoman spokesperson boss chief head commander general colonel admiral marshal
  senator congressman congresswoman representative lawmaker deputy governor mayor secretary ambassador envoy director chairman chairwoman chair founder
  owner lawyer attorney prosecutor judge justice king queen prince princess emperor sheikh pope patriarch bishop archbishop professor lecturer
  analyst expert researcher scientist historian economist correspondent reporter journalist editor columnist author writer doctor officer sergeant
  captain major lieutenant candidate nominee activist adviser advisor aide negotiator mediator coach manager counterpart executive coordinator commissioner
  ceo cfo congressman congresswoman speaker sheriff superintendent detective inspector councilman councilwoman sir mr mrs ms miss dr
  gen sen rep gov col prof lt sgt capt del`)

/** Nouns for people by what they do, which are surnames too when they have a capital. */
export const callingNouns = wordSet(`
  engineer conductor violinist pianist singer rapper actor actress nurse surgeon teacher student pastor priest rabbi imam farmer fisherman miner
  developer billionaire millionaire businessman businesswoman mogul tycoon magnate banker investor entrepreneur pollster strategist consultant
  operative biologist physicist chemist astronomer epidemiologist virologist psychologist sociologist philosopher novelist poet playwright filmmaker
  producer presenter moderator commentator pundit blogger photographer athlete footballer boxer astronaut soldier cleric
  warlord oligarch dissident whistleblower hacker diplomat defector gunman suspect defendant contractor
  physician archaeologist geologist sailor skipper painter sculptor architect librarian printer caretaker`)

/** Adjectives of parties: they stand before a post or a name and tell the party. */
export const partyWords: ReadonlyMap<string, string> = new Map([
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['democratic', 'democratic'],
  ['democrat', 'democratic'],
  ['libertarian', 'libertarian'],
  ['conservative', 'conservative'],
  ['labour', 'labour'],
  ['socialist', 'socialist'],
  ['communist', 'communist'],
])

/** Short titles by the post that they stand for. */
export const shortTitles: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['col', 'colonel'],
  ['prof', 'professor'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['del', 'delegate'],
])

/** Bodies that a person, a party or a place may own. */
export const ownedBodies = wordSet(
  `campaign administration camp team staff office police council court government party army authorities`,
)

/** Armed people of an organisation: where they are named, it is. */
export const armedNouns = wordSet(`soldiers troops fighters forces mercenaries militants rebels gunmen insurgents`)

/** Words that stand before such a noun and belong to the post. */
export const postModifiers = wordSet(`
  foreign defense defence prime deputy vice former senior acting interim press interior finance economy health energy justice
  opposition military army navy security first chief rebel party state national general executive managing assistant associate attorney secretary
  presidential vice-presidential parliamentary political war education trade police independent longtime long-time late outgoing incoming exiled
  veteran mercenary then transport culture agriculture labour labor environment defence-industry rescue tax federal ruling republican
  democratic gop libertarian conservative socialist communist retired`)

/** Nouns for bodies that speak with one voice. */
export const bodyNouns = wordSet(`
  ministry government army military parliament embassy police senate congress cabinet presidency administration navy court intelligence
  authorities opposition delegation treasury legislature judiciary`)

/** Plural nouns for people who speak or act together. */
export const peopleNouns = wordSet(`
  officials diplomats soldiers troops fighters commanders lawmakers senators analysts experts journalists reporters prosecutors lawyers activists
  leaders ministers officers rebels mercenaries protesters residents witnesses investigators negotiators mediators aides advisers scientists
  researchers doctors economists critics allies supporters observers inspectors militants politicians generals forces gunmen insurgents
  businessmen bankers engineers workers farmers miners voters lawmakers democrats republicans surrogates operatives strategists donors aides`)

/** Last words of names of organisations. */
export const organisationWords = wordSet(`
  group ministry university college agency bank council committee commission party union court army institute corporation corp inc ltd company
  foundation association federation organisation organization bureau department office service authority board forces force guard movement front
  congress parliament senate assembly nations alliance league academy centre center church society team club fund airlines motors network company
  administration embassy brigade battalion regiment division intelligence police international`)

/** Last words of names of outlets. */
export const outletWords = wordSet(`
  times post journal news herald tribune gazette telegraph guardian ledger wire press observer chronicle courier dispatch examiner mirror standard
  independent review magazine television radio broadcasting mail star sun echo bulletin conversation`)

/** Last words of names of places, which do not act. */
export const placeWords = wordSet(`
  palace square street river sea ocean airport bridge hall road avenue lake mountain mountains island islands city county province region oblast
  valley gulf strait peninsula bay desert forest park station port tower house stadium east west north south coast canal base shore beach hill hills
  hotel mall memorial museum cathedral war wars bowl act bill plan program programme treaty accord deal summit forum convention conference debate
  election elections prize award day week revolution crisis rebellion mutiny`)

/** States of the United States and large cities, which world-countries does not have. */
export const otherPlaces = wordSet(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
  maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
  virginia wisconsin wyoming california's brussels geneva istanbul mumbai shanghai karachi lagos chicago boston philadelphia houston dallas miami atlanta
  seattle detroit phoenix denver manhattan brooklyn hollywood barcelona milan munich frankfurt hamburg marseille glasgow manchester toronto montreal
  sydney melbourne kharkiv odesa odessa lviv bakhmut donetsk luhansk crimea donbas rostov aleppo gaza mosul basra kandahar`)

export const placePairs: ReadonlySet<string> = new Set([
  'new york',
  'new jersey',
  'new hampshire',
  'new mexico',
  'new orleans',
  'north carolina',
  'south carolina',
  'north dakota',
  'south dakota',
  'west virginia',
  'rhode island',
  'los angeles',
  'san francisco',
  'las vegas',
  'saint petersburg',
  'st petersburg',
  'hong kong',
  'tel aviv',
  'new england',
])

/** Bodies known by the name of their seat, and whose they are. */
export const seats: ReadonlyMap<string, { readonly name: string; readonly role: string; readonly of: string }> =
  new Map([
    ['kremlin', { name: 'Kremlin', role: 'government', of: 'Russia' }],
    ['white house', { name: 'White House', role: 'government', of: 'United States' }],
    ['pentagon', { name: 'Pentagon', role: 'defense department', of: 'United States' }],
    ['state department', { name: 'State Department', role: 'foreign ministry', of: 'United States' }],
    ['downing street', { name: 'Downing Street', role: 'government', of: 'United Kingdom' }],
    ['élysée', { name: 'Élysée', role: 'government', of: 'France' }],
    ['vatican', { name: 'Vatican', role: 'government', of: 'Vatican City' }],
    ['knesset', { name: 'Knesset', role: 'parliament', of: 'Israel' }],
    ['duma', { name: 'Duma', role: 'parliament', of: 'Russia' }],
    ['bundestag', { name: 'Bundestag', role: 'parliament', of: 'Germany' }],
  ])

/** Words with a capital that are no part of anyone's name. */
export const neverNames = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  i i'm mr mrs ms western eastern northern southern european african asian arab islamic muslim christian jewish english catholic orthodox
  the a an this that these those his her their its our my your he she they we it you who what when where why how if but and or nor so yet as at
  by in on of for to from with about after before since until while although though because during despite under over between among according
  not no yes there here now then also still even only just all both each every any few some many most more several other another such one two three four five six
  seven eight nine ten earlier later meanwhile however moreover instead last next new old recent both either neither whether once soon today
  tomorrow according asked speaking eventually finally nothing nobody officials reports details correction advertisement read share
  i've i'll i'd unlike like given perhaps maybe indeed instead nor thus hence still republican democratic gop democrats republicans democrat`)
