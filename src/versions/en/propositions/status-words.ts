// Sets of states of which somebody or something has one: a line is the set, then each side with its words (dictionary forms; with "in").
// A word after + is said of the subject itself ("he died"), the others of whom it is done to ("they arrested him").

const lines = `
life = alive: alive, +survive, unharmed, +recover | dead: dead, +die, kill, +perish, +drown, +succumb, murder, execute, assassinate, shoot dead, +starve
health = well: healthy, unhurt, safe, +recover, uninjured, stable | hurt: ill, sick, wound, injure, hurt, critical, +collapse, in hospital, hospitalize, hospitalise
custody = held: arrest, detain, jail, imprison, capture, in custody, in prison, in jail, in detention, under arrest, hold, intern, seize, kidnap, abduct, in captivity, captive | free: free, release, liberate, acquit, pardon, at large, at liberty, +escape, let go
office = out: dismiss, sack, fire, oust, depose, +resign, +step down, +quit, suspend, impeach, remove, topple, relieve | in: in office, reinstate, appoint, elect, in charge, in power, in command, re-elect
passage = open: open, reopen, accessible, passable, +open, +reopen | closed: close, shut, seal, block, blockade, shut down, close down, bar, impassable, +close
force = in force: in force, in effect, in place, valid, extend, impose, enforce, renew, impose, reimpose, prolong | lifted: lift, repeal, revoke, +expire, scrap, void, suspend, ease, waive, +lapse, annul
accord = signed: sign, ratify, initial, conclude, seal, adopt | unsigned: unsigned
ballot = passed: pass, approve, adopt, +pass, carry, endorse | failed: reject, defeat, vote down, veto, throw out, +fail
whole = intact: intact, undamaged, standing, repair, rebuild, restore | broken: destroy, damage, wreck, raze, flatten, +collapse, burn down, +burn, breach, +burst, demolish, gut, blow up, ruin, level
float = afloat: afloat | sunk: sink, +sink, +capsize, +founder, scuttle
course = on: under way, on schedule, on track, +resume, resume, underway | off: cancel, call off, postpone, suspend, halt, +stall, scrap, delay, shelve, break off
working = working: operational, online, +work, +run, in operation, restart, restore, in service | down: offline, idle, out of service, shut down, disable, +fail, disconnect, +stop
town = taken: capture, take, seize, overrun, occupy, +fall, conquer, storm | held: recapture, retake, repel, defend, hold
found = found: find, rescue, locate, recover, save | missing: missing, unaccounted, lose, +disappear, +vanish, trap
victory = won: +win, victorious, elect | lost: +lose, defeat, +concede, beat
guilt = guilty: guilty, convict, condemn, sentence | innocent: innocent, acquit, clear, exonerate
readiness = armed: armed | unarmed: unarmed
`

export interface Status {
  readonly set: string
  readonly side: string
  /** True where the word is said of who is in the state. */
  readonly isOwn: boolean
}

const statuses: ReadonlyMap<string, Status> = new Map(
  lines
    .trim()
    .split('\n')
    .toReversed()
    .flatMap((line) => {
      const [set = '', sides = ''] = line.split(' = ')
      return sides.split(' | ').flatMap((part) => {
        const [side = '', words = ''] = part.split(': ')
        return words
          .split(', ')
          .map((word): [string, Status] => [word.replace('+', ''), { set, side, isOwn: word.startsWith('+') }])
      })
    }),
)

/** The state that a word or two tell, or null. */
export const statusOf = (words: string): Status | null => statuses.get(words) ?? null
