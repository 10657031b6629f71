import type { DeedType } from '#model'

// Nouns by what they stand for, and verbs whose deed is their object's ("hold [talks]", "lift [sanctions]", "reject [an offer]").

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Nouns of a kind: what a deed is about. */
export type NounClass =
  | 'meeting'
  | 'agreement'
  | 'ties'
  | 'aid'
  | 'curb'
  | 'sanction'
  | 'protest'
  | 'attack'
  | 'inquiry'
  | 'force'
  | 'inspector'
  | 'weapon'
  | 'captive'
  | 'exercise'
  | 'demand'
  | 'offer'
  | 'accusation'
  | 'threat'
  | 'support'
  | 'pressure'
  | 'concession'
  | 'retreat'

const classes: readonly (readonly [NounClass, string])[] = [
  [
    'meeting',
    `meeting talk talks summit conference negotiation negotiations consultation consultations mediation dialogue discussion conversation session
    visit trip tour phone-call call roundtable congress retreat audience get-together tête-à-tête shuttle mission round contact contacts
    diplomacy luncheon reception delegation`,
  ],
  [
    'agreement',
    `agreement deal accord treaty pact truce ceasefire cease-fire armistice settlement convention protocol memorandum compromise contract
    charter understanding formula compact covenant peace consensus roadmap armistice`,
  ],
  [
    'ties',
    `tie ties relation relations link links relationship embassy consulate cooperation partnership alliance friendship trade recognition flight`,
  ],
  [
    'aid',
    `aid assistance help relief food medicine medicines supply supplies money loan grant fund funds funding credit subsidy donation water fuel
    blood tent blanket shelter asylum refuge scholarship equipment rice wheat grain flour vaccine dose doctor ambulance generator
    dollar euro million billion ton tonne intelligence convoy ammunition arms weaponry expert adviser advisor training protection
    electricity gas oil`,
  ],
  [
    'curb',
    `curb curfew ban blockade restriction emergency siege censorship crackdown clampdown lockdown quarantine checkpoint roadblock closure limit
    limits decree law rule detention blackout martial sweep`,
  ],
  ['sanction', `sanction sanctions embargo boycott tariff penalty freeze duty expulsion suspension measure isolation`],
  [
    'protest',
    `protest demonstration rally march strike sit-in riot walkout hunger-strike picket stoppage unrest uprising mutiny rebellion revolt vigil
    procession disobedience blockade-protest boycott petition signature`,
  ],
  [
    'attack',
    `attack assault offensive raid bombing bombardment shelling invasion strike airstrike air-strike ambush shooting killing murder massacre
    assassination incursion operation blast explosion siege war battle fighting clash firefight barrage counteroffensive
    counter-offensive blow bomb gunfire fire rocket mortar missile shell grenade violence torture rape kidnapping abduction hostilities
    onslaught crackdown-raid ethnic-cleansing genocide skirmish stabbing sabotage terrorism push thrust`,
  ],
  [
    'inquiry',
    `investigation inquiry enquiry probe inspection trial hearing audit lawsuit suit case indictment proceeding examination review
    interrogation autopsy fact-finding study charge prosecution summons`,
  ],
  [
    'force',
    `troop troops force forces soldier army battalion brigade division regiment peacekeeper warship ship fleet tank aircraft jet reservist unit
    contingent marine paratrooper police gendarme navy reinforcement bomber helicopter battery garrison guard patrol patrols vessel
    submarine carrier commando militia squadron fighter personnel`,
  ],
  ['inspector', `inspector investigator auditor observer monitor detective prosecutor`],
  [
    'weapon',
    `weapon weapons arm arms missile nuke warhead bomb chemical explosives tank rifle gun mine artillery ammunition drone`,
  ],
  [
    'captive',
    `prisoner hostage captive detainee inmate pow journalist dissident suspect aid-worker sailor pilot crew refugee body remains`,
  ],
  [
    'exercise',
    `exercise exercises drill drills manoeuvre maneuver manoeuvres maneuvers game games wargame patrol-exercise venture production`,
  ],
  ['demand', `demand request ultimatum call appeal condition petition plea claim`],
  [
    'offer',
    `offer proposal invitation initiative overture bid plan suggestion concession concessions formula amendment`,
  ],
  [
    'accusation',
    `accusation allegation charge criticism condemnation blame claim complaint censure rebuke denunciation`,
  ],
  ['threat', `threat warning ultimatum menace blackmail`],
  [
    'support',
    `support backing solidarity endorsement approval praise sympathy condolence condolences apology recognition regret regrets welcome`,
  ],
  ['pressure', `pressure`],
  [
    'retreat',
    `withdrawal pullout pull-out pullback pull-back evacuation disarmament demobilization demobilisation resignation compensation reparation reparations damages handover repatriation`,
  ],
  ['concession', `concession concessions amnesty pardon reform reforms freedom autonomy`],
]

const byNoun = new Map<string, NounClass[]>()
for (const [name, list] of classes)
  for (const noun of words(list)) byNoun.set(noun, [...(byNoun.get(noun) ?? []), name])

/** The kinds that a noun is of, by its lemma. */
export const nounClasses = (lemma: string): readonly NounClass[] => byNoun.get(lemma) ?? []

/** What a deed is when somebody holds, starts or does it. */
export const startedAs: Readonly<Partial<Record<NounClass, DeedType>>> = {
  meeting: 'CONSULT',
  agreement: 'AGREE',
  ties: 'SUPPORT',
  aid: 'AID',
  curb: 'COERCE',
  sanction: 'SANCTION',
  protest: 'PROTEST',
  attack: 'ASSAULT',
  inquiry: 'ACCUSE',
  exercise: 'COOPERATE',
  demand: 'REQUEST',
  offer: 'AGREE',
  accusation: 'ACCUSE',
  threat: 'THREATEN',
  support: 'SUPPORT',
  pressure: 'REQUEST',
  concession: 'CONCEDE',
  retreat: 'RETREAT',
}

/** What a deed is when somebody ends, eases or cuts it. */
export const endedAs: Readonly<Partial<Record<NounClass, DeedType>>> = {
  meeting: 'SANCTION',
  agreement: 'SANCTION',
  ties: 'SANCTION',
  aid: 'SANCTION',
  curb: 'CONCEDE',
  sanction: 'CONCEDE',
  protest: 'CONCEDE',
  attack: 'RETREAT',
  force: 'RETREAT',
  inspector: 'SANCTION',
  weapon: 'RETREAT',
  inquiry: 'CONCEDE',
  captive: 'RETREAT',
  exercise: 'SANCTION',
  retreat: 'RETREAT',
}

/** What a deed is when somebody gives, sends or hands it over. */
export const givenAs: Readonly<Partial<Record<NounClass, DeedType>>> = {
  inspector: 'ACCUSE',
  support: 'SUPPORT',
  aid: 'AID',
  weapon: 'AID',
  force: 'MOBILIZE',
  captive: 'RETREAT',
  concession: 'CONCEDE',
  meeting: 'CONSULT',
  threat: 'THREATEN',
  offer: 'AGREE',
}

/** Nouns that say little by themselves: "a mediation [effort]", "a [state] of emergency". */
export const hollow =
  words(`effort process move campaign mission measure measures program programme drive series state wave round package step bid act work role
  part kind form number day week month hour action activity operation policy set group`)

/** Nouns that count or weigh what follows. */
export const measures =
  words(`kg kilo kilogram ton tonne pound gallon barrel litre liter piece lot hundred thousand million billion dozen amount quantity
  shipment batch load supply total`)

/** Verbs that do what their object says. */
export const starting =
  words(`hold launch begin start conduct stage mount carry_out undertake renew resume open organize organise make wage initiate
  convene host attend pursue perform commit execute continue kick_off step_up intensify escalate deliver enter join do stage plan_
  establish restore upgrade strengthen deepen build expand improve forge set_up form reach conclude strike clinch seal
  cement bolster tighten have enter_into file bring issue voice express lodge raise announce declare offer extend pay give put
  exert apply unleash instigate inflict take_part participate draw_up sign collect gather speed accelerate`)

/** Verbs that put on others what their object says. */
export const imposing = words(
  `impose reimpose re-impose slap institute introduce enforce enact decree proclaim tighten place clamp levy extend order declare announce threaten_`,
)

/** Verbs that end, ease, cut or take back what their object says. */
export const ending =
  words(`end lift ease halt stop suspend cancel call_off cut reduce freeze withdraw abandon postpone scrap drop relax break_off
  sever break terminate discontinue cut_off scale_back scale_down pull_out pull_back curtail rescind revoke annul void remove
  delay put_off defer cease disband dismantle close shut pull abrogate nullify tear_up axe slash interrupt rupture complete
  finish shelve overturn stay commute waive ship_out bring_home send_home recall`)

/** Verbs that hand over what their object says. */
export const giving =
  words(`provide give send deliver supply donate grant contribute hand_over distribute ship airlift lend extend allocate dispatch
  deploy transfer hand offer return release free turn_over restore sell channel pour commit pledge funnel hand_back give_back
  rush fly loan award lease earmark`)

/** Verbs that say yes to what follows. */
export const agreeing = words(
  `agree consent pledge promise offer volunteer commit accept undertake vow guarantee assent accede`,
)
/** Verbs that say no to what follows. */
export const refusing = words(
  `reject refuse decline rebuff spurn oppose veto repudiate turn_down deny dismiss rule_out resist balk snub withhold fail`,
)
/** Verbs that ask for what follows. */
export const asking =
  words(`demand urge request appeal call_for call_on call_upon seek plead beg implore press insist push ask ask_for pressure
  petition lobby want expect require press_for push_for exhort order instruct tell invite`)
/** Verbs that threaten what follows. */
export const threatening = words(`threaten vow swear warn`)
/** Verbs that let somebody do what follows. */
export const letting = words(`allow permit let authorize authorise enable`)
/** Verbs that say no more than that what follows is done, meant or tried. */
export const passing =
  words(`begin start continue try attempt manage decide plan prepare want appear seem have intend mean help_ rush move proceed
  aim choose opt expect_ hope need dare tend get go come remain set resolve determine`)
/** Of these, those by which it has not been done yet. */
export const planning = words(`plan prepare want intend decide hope aim mean expect resolve set determine`)
/** Adjectives that stand for such verbs: "ready to", "opposed to". */
export const adjectives: Readonly<Record<string, 'agreeing' | 'refusing' | 'guilty'>> = {
  ready: 'agreeing',
  willing: 'agreeing',
  prepared: 'agreeing',
  open: 'agreeing',
  keen: 'agreeing',
  eager: 'agreeing',
  opposed: 'refusing',
  unwilling: 'refusing',
  reluctant: 'refusing',
  hostile: 'refusing',
  averse: 'refusing',
  guilty: 'guilty',
}

/** Verbs that report what somebody says: the deed is in what is said. */
export const reporting =
  words(`say tell report announce state add note claim declare reveal disclose confirm indicate explain insist argue believe
  think acknowledge admit warn inform quote write suggest stress emphasize emphasise reiterate repeat describe maintain assert
  predict assure remark comment observe cite hear learn show promise vow swear pledge`)

/** Nouns for people, bodies and posts: somebody, not something. */
export const people =
  words(`government army police soldier troop force military rebel guerrilla guerilla militant militia protester demonstrator
  worker student farmer prisoner refugee civilian official minister president leader king queen prime premier chancellor parliament
  congress senate court judge opposition party group union organization organisation alliance movement coalition authority
  authorities commander general officer captain colonel diplomat ambassador envoy spokesman spokeswoman spokesperson secretary
  people resident citizen villager immigrant migrant journalist reporter activist lawmaker deputy mayor governor council
  committee commission agency ministry department bank company firm newspaper gunman gunmen attacker bomber terrorist insurgent
  fighter separatist nationalist extremist hacker inmate hostage employee miner teacher doctor nurse driver trader merchant
  businessman executive chief head director chairman member delegate delegation mission team peacekeeper observer inspector
  monitor crowd mob gang tribe clan community population inhabitant national expatriate side neighbour neighbor partner ally
  enemy foe rival counterpart administration cabinet regime junta state country nation republic province city district region
  network cell faction wing bloc camp patriarch bishop priest pope imam cleric archbishop man woman child youth boy girl family
  voter supporter follower sympathizer veteran reservist conscript recruit guard agent spy detective prosecutor lawyer suspect
  defendant victim detainee captive pilot sailor crew marine warship aircraft helicopter tank jet navy fleet editor author
  academic scholar expert analyst critic dissident exile candidate incumbent successor heir emperor sultan emir prince princess
  society public consulate embassy palace tribunal watchdog charity association federation league club church mosque settler
  militiaman policeman gendarme lieutenant sergeant staff boss chieftain warlord sheikh elder`)
