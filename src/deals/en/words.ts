const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Nouns of what two sides come to. */
export const agreements = words(
  `deal agreement accord treaty pact truce ceasefire cease-fire armistice settlement memorandum compromise arrangement`,
)
/** "a great deal", "a raw deal", "New Deal": no agreement. */
export const noDeal =
  /\b(?:a|great|good|raw|big|new|square|no big|not a big|real|whole|better|best|bad|worst|worse|horrible|terrible|book|record|record-breaking|plea|mortgage|lease|movie|tv|land|property|settlement)\s+deal\b/iu
/** Verbs of bringing others to an agreement, and nouns for who does. */
export const brokering = words(`negotiate broker mediate arrange facilitate engineer orchestrate craft`)
export const brokers = words(
  `mediator intermediary go-between broker peacemaker facilitator arbiter middleman negotiator guarantor`,
)
export const reaching = words(
  `reach sign conclude strike agree clinch make forge seal finalize finalise ink accept enter_into approve ratify announce`,
)
export const signing = words(`sign ratify initial ink`)
export const breaking = words(`violate break breach abrogate flout renege`)
export const leaving = words(
  `abandon quit scrap withdraw cancel terminate suspend walk_out pull_out tear_up walk_away exit leave`,
)
/** Parts of a deal that can be open. */
export const parts =
  words(`part parts detail details term terms element elements provision provisions condition conditions issue issues question questions aspect aspects
  point points clause clauses text fate future`)
export const announcements = words(`announcement announcements declaration statement`)
export const negotiations = words(`negotiation negotiations talk talks dispute standoff stand-off mediation`)
