const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Nouns for the holder of a post or standing: what makes the name after it a person's. */
export const postNouns = words(`
  president leader ruler premier chancellor minister spokesman spokeswoman spokesperson boss chief head commander general colonel admiral marshal
  senator congressman congresswoman representative lawmaker deputy governor mayor secretary ambassador envoy director chairman chairwoman chair founder
  owner lawyer attorney prosecutor judge justice king queen prince princess emperor sheikh pope patriarch bishop archbishop professor lecturer
  analyst expert researcher scientist historian economist correspondent reporter journalist editor columnist author writer doctor officer sergeant
  captain major lieutenant candidate nominee activist adviser advisor aide negotiator mediator coach manager executive coordinator sir mr mrs ms dr
  gen sen rep gov col prof lt sgt`)

/** Words that stand before such a noun and belong to the post. */
export const postModifiers = words(`
  foreign defense defence prime deputy vice former ex-president then-president senior acting interim press interior finance economy health energy justice
  opposition military army navy security first chief rebel party state national general executive managing assistant associate attorney secretary
  presidential parliamentary political war education trade police independent longtime long-time late outgoing incoming exiled veteran mercenary`)

/** Nouns for bodies that speak with one voice. */
export const bodyNouns = words(`
  ministry government army military parliament embassy police senate congress cabinet presidency administration navy court intelligence
  authorities opposition delegation treasury legislature judiciary`)

/** Plural nouns for people who speak or act together. */
export const peopleNouns = words(`
  officials diplomats soldiers troops fighters commanders lawmakers senators analysts experts journalists reporters prosecutors lawyers activists
  leaders ministers officers rebels mercenaries protesters residents witnesses investigators negotiators mediators aides advisers scientists
  researchers doctors economists critics allies supporters observers inspectors militants politicians generals`)

/** Last words of names of organisations. */
export const organisationWords = words(`
  group ministry university college agency bank council committee commission party union court army institute corporation corp inc ltd company
  foundation association federation organisation organization bureau department office service authority board forces force guard movement front
  congress parliament senate assembly nations alliance league academy centre center church society team club fund airlines motors network company
  administration embassy brigade battalion regiment division intelligence police`)

/** Last words of names of outlets. */
export const outletWords = words(`
  times post journal news herald tribune gazette telegraph guardian ledger wire press observer chronicle courier dispatch examiner mirror standard
  independent review magazine television radio broadcasting mail star sun echo bulletin conversation`)

/** Last words of names of places, which do not act. */
export const placeWords = words(`
  palace square street river sea ocean airport bridge hall road avenue lake mountain mountains island islands city county province region oblast
  valley gulf strait peninsula bay desert forest park station port tower house stadium east west north south coast canal base`)

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
export const neverNames = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  i i'm mr mrs ms western eastern northern southern european african asian arab islamic muslim christian jewish english catholic orthodox
  the a an this that these those his her their its our my your he she they we it you who what when where why how if but and or nor so yet as at
  by in on of for to from with about after before since until while although though because during despite under over between among according
  not no yes there here now then also still even only just all both each every any few some many most more several other another such one two three four five six
  seven eight nine ten earlier later meanwhile however moreover instead last next new old recent both either neither whether once soon today
  tomorrow yesterday according asked speaking eventually finally nothing nobody officials reports details correction advertisement read share`)
