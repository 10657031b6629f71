// Verbs and nouns of ties, in our own words. A preposition that makes the verb is joined by "_".

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

export const depending = words(`depend_on depend_upon rely_on rely_upon lean_on bank_on owe_to hinge_on count_on`)
export const dependent = words(`dependent reliant beholden indebted subordinate`)
export const supporting =
  words(`support back endorse defend champion bankroll sponsor stand_by stand_behind stand_with side_with embrace prop_up shore_up
  bolster rally_behind assist aid protect`)
export const opposing =
  words(`oppose condemn denounce reject fight combat resist battle criticize criticise attack defy challenge sue undermine blast
  slam assail confront counter accuse blame`)
export const pressing =
  words(`pressure pressurise press squeeze coerce blackmail threaten sanction blockade penalize penalise bully intimidate
  strong-arm lean_on_hard coerce embargo warn_off force`)
export const meeting = words(
  `meet meet_with visit host_talks confer huddle negotiate_with talk_with talk_to speak_with telephone sit_down_with`,
)
export const mediating = words(`mediate broker arbitrate intercede conciliate intermediate`)
export const supplying = words(
  `supply provide give send sell deliver ship donate arm equip fund finance lend hand transfer grant offer_`,
)
export const deploying = words(`deploy station base position garrison stage place move send`)
export const joining = words(`join rejoin`)
/** Verbs that make an alliance firmer, and so say that there is one. */
export const strengthening =
  words(`strengthen deepen bolster cement reinforce tighten renew forge expand extend build improve upgrade consolidate
  solidify boost underpin buttress maintain`)

/** Nouns of an alliance between two. */
export const alliances = words(
  `alliance union pact partnership coalition bloc federation axis friendship cooperation accord confederation league`,
)
/** Nouns for somebody on the same side, and on the other. */
export const allies = words(`ally partner friend backer supporter patron sponsor`)
export const foes = words(`rival enemy foe adversary opponent critic challenger`)
/** Posts by which a body obeys: of an armed group, a party, a company, not of a state. */
export const commands = words(`boss commander chief head leader warlord general captain commander-in-chief strongman`)

/** Goods, people and places that are given or put somewhere. */
export const goods =
  words(`weapon weapons arms ammunition munition aid food medicine fuel oil gas money fund funds loan credit equipment tank drone missile
  jet aircraft vehicle grain wheat supplies supply shell artillery electricity support assistance intelligence training facility
  facilities platform troop troops soldier soldiers force forces technology vaccine components steel coal uranium capital investment
  territory airspace base shelter asylum rifle ship cash water energy goods material materials product products asset assets
  system systems defense defence helicopter gun bomb radar billion million volunteer instructor adviser`)
/** What is deployed. */
export const forces =
  words(`troop troops soldier soldiers force forces weapon weapons missile missiles tank tanks warship warships jet jets bomber bombers
  aircraft peacekeeper peacekeepers battalion brigade division unit units contingent marine marines fleet system systems base
  radar submarine carrier squadron personnel fighter fighters mercenary artillery drone drones warhead warheads regiment
  battery adviser advisers`)
