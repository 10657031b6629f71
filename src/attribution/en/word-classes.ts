const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

export const auxiliaries = words(
  'had has have having been did does do is was were are be being will would could may might must should can shall',
)
export const passiveAuxiliaries = words('is was were are be been being')
export const negations = words(
  "not n't never didn't hasn't hadn't haven't doesn't don't wouldn't won't couldn't cannot",
)
export const modals = words('will would could may might must should can shall')
export const determiners = words(
  'the a an this that these those his her their its our my your some many several all both other another one two three four five no',
)
export const personalPronouns = words('he she they we i you it who')
/** "According to him." */
export const objectPronouns = words('him her them')
export const conjunctions = words(
  'and but or while when as because after before if although though whereas since until unless that which where whether so yet than nor',
)
export const prepositions = words(
  'of for at in from with on to by about under over into against between among during near inside outside within through without amid despite',
)
export const adverbs = words(
  'also later then now since still again already even first initially earlier once soon eventually finally publicly repeatedly recently subsequently however meanwhile instead thus therefore just only always never previously today yesterday',
)

/** Nouns that speak: offices, professions, groups and bodies in lower case. */
export const speakerNouns = words(`
  president leader minister ministry spokesman spokeswoman spokesperson official officials source sources government authorities authority army military
  general commander commanders police prosecutor prosecutors court judge lawyer lawyers expert experts analyst analysts critic critics observers
  diplomat diplomats ambassador governor mayor senator lawmaker lawmakers deputy chief head boss director chairman chairwoman secretary aide aides adviser
  advisers advisor negotiators mediators researchers scientists witnesses witness residents resident reporter reporters journalist journalists
  newspaper agency report reports statement study embassy office company union campaign party opposition kremlin parliament council committee commission
  people families relatives soldiers troops fighters rebels he organisation organization group groups agencies media outlet service team board teacher
  professor doctor doctors founder owner editor correspondent investigators inspectors monitors regulators executive executives manager activists activist
  supporters opponents allies rivals guards`)

/** Verbs that end a walk to the left: what stands before them is another clause. */
export const commonVerbs = words(`
  is was were are be been has have had do does did said says say told went came made took gave got held met led left found kept put set saw ran sent brought
  became began felt seems appeared appears remains remained follows followed comes goes shows means`)
