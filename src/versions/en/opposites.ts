// States, causes and outcomes of which one thing can have but one. A line: a name, then its sides; within a side, words that say it.
// he is [alive] / he is [dead]; the border is [open] / the border was [shut]; it was an [accident] / it was [sabotage]

export interface Opposites {
  readonly name: string
  /** True for states that come and go: another day, another state. */
  readonly passes: boolean
  readonly sides: readonly RegExp[]
  /** How the first words of each side begin: a text without such a word takes none of them. */
  readonly openings: readonly string[]
}

const states = String.raw`
withdrawn or there: withdrawn, withdrew, pulled out, pulled back, moved out, had left / still in, remained in, stayed in, not left, dug in, had not moved
afloat or sunk: afloat, on its way to port, still sailing, seaworthy, reached port, safe in port, back in port, towed to port / sunk, sank, gone down, went down, capsized, on the sea floor, foundered, lost with all hands
peaceful or violent: peaceful, peacefully, without incident, calm, orderly, no violence, quiet / smashed, thrown stones, threw stones, rioted, riot, looted, violent, violence, clashed, clashes, set cars, petrol bombs, attacked police, vandalised, stormed
rescued or missing: rescued, brought ashore, accounted for, found safe, safe and well, pulled out, saved / missing, unaccounted for, still trapped, not been found, feared dead, lost at sea
arrived or not: reached, arrived, got through, delivered, received / never arrived, never reached, received nothing, not arrived, not reached, turned back, stuck, held up, nothing had come
in orbit or lost: reached orbit, in orbit, in contact, sending signals / fallen into, fell into, burned up, lost contact, exploded, blew up, broke up
alive or dead: alive, survived, survivors?, in good health, recovering, still living, in stable condition, unharmed, pulled .{0,20}out alive, safe and sound, unhurt / dead, died, killed, succumbed, bodies, shot dead, drowned, perished, did not survive, without survivors
open or closed: open, opened, reopened, operating normally, running normally, working normally, as usual, as normal, accessible, in operation, let .{0,20}(?:in|through), passable / closed, shut, shut down, sealed, sealed off, locked, out of action, blocked, impassable, barred, turned .{0,20}away, stayed shut, cut off, bolted, boarded up
held or free: held, in custody, detained, arrested, jailed, imprisoned, under arrest, behind bars, under house arrest, in detention, captive, in captivity, in prison, in jail, seized, in a cell, serving (?:his|her|their) sentences?, kept prisoner, stopped and held / free, freed, released, at liberty, at large, free to .{0,12}go, walked free, let go, at home, on (?:its|his|her|their) way, free m[ae]n, set free, pardoned
in office or gone: in office, at (?:his|her) post, in (?:his|her) post, in charge, chaired, still (?:leads|led|heads|headed|minister|president|chief), remains (?:minister|president|chief), in command, at work as usual, carried on as, did not step down, staying on / resigned, stepped down, quit, dismissed, sacked, fired, ousted, removed, resignation, left (?:his|her) post, deposed, suspended from, relieved of, toppled, gave up (?:his|her) (?:post|office)
signed or unsigned: signed, initialled, ratified, sealed, reached a deal, reached an agreement, concluded, shaken hands, agreed on, struck a deal, deal (?:was|had been) (?:done|struck|reached) / unsigned, walked out, walked away, left without, no deal, no accord, no agreement, broke off, broken off, broke down, not yet agreed, still far apart, nothing (?:was|had been) (?:agreed|signed), refused to sign, would not sign
passed or failed: passed, approved, adopted, carried, cleared, endorsed, voted through, won a majority, got through / failed, fell, fallen, defeated, thrown out, rejected, voted down, one vote short, votes short, blocked, vetoed, turned down, against the
accepted or refused: accepted, agreed to, consented, welcomed, said yes, signed up to, in favour, backed, supported, agreed, willing / refused, rejected, turned down, declined, spurned, said no, against, opposed, unwilling, objected, resisted, voted against
intact or destroyed: intact, undamaged, unscathed, standing, holding, held firm, held, stood firm, untouched, in one piece, no damage, in orbit, in service, working, sound, in good order, stable, in place / destroyed, razed, levelled, flattened, gutted, ruined, in ruins, wrecked, collapsed, burst, given way, gave way, broken, breached, burned (?:down|out|up), burnt (?:down|out|up), cracked, crumbled, washed away, smashed, blown up, ruptured, torn, lost
kept or broken: kept, being kept, observed, respected, honoured, upheld, holding, in force, in effect, complied, abided by / broken, collapsed, violated, breached, ended, over, ignored, broke down, flouted, opened fire, in tatters, lapsed
lifted or in force: lifted, ended, scrapped, removed, repealed, waived, abolished, revoked, eased / in force, still in place, remained under, remain under, remains under, continue[sd]? to apply, still appl(?:y|ies), in effect, extended, stands, stayed in place, upheld, prolonged
effective or not: effective, worked well, helped, successful, reliable, protects / ineffective, no effect, useless, did not help, no better than, unreliable
working or not: working, worked, running, at full capacity, operational, functioning, functioned, flowing, producing, delivering, switched on, generating, sending, on air, online, in use, in operation, flat out, worked / idle, standing still, at a standstill, out of order, broken, not a drop, never delivered, produced nothing, switched off, silent, stayed silent, offline, down, failed, dry, disconnected, out of service, defective, disabled, stopped working
won or lost: won, victory, winner, victorious, triumphed, ahead / lost, defeat, beaten, loser, trailed, behind, conceded
fled or stayed: fled, left the country, abroad, escaped, flown out, in exile, slipped away, ran away, had fled, gone into hiding, crossed into, out of the country / all along, stayed, remained, held in, in prison in, never left, at home, at (?:his|her|their) (?:home|residence|desk|post), still in (?:the country|town|the city|the capital), in the country, never crossed, still inside
crossed or stayed inside: crossed, entered, invaded, incursion, violated .{0,12}(?:border|airspace), intruded, strayed, over the border, inside (?:our|its|their|the) (?:territory|waters|airspace), trespassed / inside (?:its|their|our) own, in (?:its|their|our) own, on (?:its|their|our) own (?:side|soil|territory), in international (?:waters|airspace), own territory, (?:kilometres|miles|metres) inside, (?:kilometres|miles) (?:from|short of) the border, stayed on, never left (?:its|their) base, in (?:their|its) barracks, far from the border
shot down or returned: shot down, brought down, downed, lost, destroyed / returned, came back, come back, landed safely, back at (?:its|their) base, returned safely, had come home, crash-landed by itself
shipped or kept: shipped, sent, exported, delivered, dispatched, supplied, handed over, left (?:the|its) (?:port|warehouse|country) / never left, kept, still in (?:the|its) (?:port|warehouse|store|depot), not left, never arrived, never delivered, still stored, in storage, not been delivered, held back, returned to sender
armed or unarmed: armed, carrying (?:a |an )?(?:gun|knife|weapon|rifle|pistol|firearm), with (?:a |an )?(?:gun|knife|weapon|rifle|pistol)s?, pointed a, fired first, shot first, had weapons, threw (?:stones|bottles|petrol), violent, attacked the police / unarmed, no weapons?, without weapons, bare hands, empty-handed, peaceful, peacefully, hands (?:up|raised), not carrying, had nothing in
by force or peacefully: by force, stormed, storming, raided, commandos, shoot-out, gun battle, assault, fought their way, after a firefight / peacefully, without a fight, handed over, gave (?:himself|herself|themselves) up, surrendered, without (?:a|any) (?:shot|operation|violence), voluntarily, through talks, negotiated
willing or forced: voluntary, voluntarily, willingly, of (?:his|her|their|its) own (?:free )?(?:will|accord|choice), by choice, freely, chose to, consented, with (?:his|her|their) consent / forced, forcibly, by force, against (?:his|her|their) will, coerced, under duress, under threat, abducted, kidnapped, compelled, made to, under pressure, dragged, without (?:his|her|their) consent
early or late: in time, in good time, on time, at once, immediately, within minutes, promptly, straight away, without delay, well before, ahead of time, days? before, hours before / too late, late, hours later, belatedly, took hours, waited, delayed, only after, hours after, not until, after a delay, after the
warned or not: warned, warning, alerted, alarm was (?:given|raised), sounded (?:the|its) (?:alarm|sirens?), told beforehand, notified, informed, raised the alarm, consulted, asked beforehand / without warning, no warning, unaware, never told, not informed, never warned, nobody warned, no alarm, kept in the dark, learned (?:only )?from, no siren, caught unawares, by surprise, never consulted
empty or occupied: empty, vacant, deserted, uninhabited, unoccupied, abandoned, nobody (?:was )?inside, evacuated / occupied, full of, crowded, packed, inhabited, in use, asleep inside, [\p{L}]+ (?:(?:had been|were|was|still) )?inside, sleeping in, sheltering in, hiding in, lived in, at work inside, sheltering
on course or off: go ahead, going ahead, as planned, on schedule, on track, under way, continuing, going on, went on, will take place, took place, resumed, proceeding, held as planned, continue / called off, cancelled, broken off, broken down, broke down, collapsed, suspended, stalled, halted, shelved, scrapped, postponed, off the table, at an end, ended without, put off, frozen, never took place, abandoned
there or not: present, attended, took part, in the room, on board, aboard, at the scene, was there, among those, sat at the table, in the car, at the meeting / absent, nowhere near, elsewhere, stayed away, not there, far away, abroad, in another (?:town|city|country), on leave, in hospital, at home, away at the time, missing from
paid or unpaid: paid, repaid, paid back, handed over, transferred, compensated, settled, received the money, in full / unpaid, outstanding, in default, overdue, paid nothing, without (?:a |any )?(?:ransom|payment|concession), not a (?:cent|penny|dime|euro|dollar|shilling), never paid, without pay, owed, in arrears, no (?:money|payment|ransom|wages), for free, still waiting for, free of charge
healthy or ill: healthy, well, in good health, fit, fine, recovering, stable, in good spirits, on the mend, discharged, in good shape / ill, sick, critical, in a coma, dying, gravely, unconscious, on a ventilator, in intensive care, weak, unwell, beaten, starved, starving, bruised, tortured, ill-treated
taken or held on: captured, taken, in control of, under (?:its|their|our) control, overran, fallen to, stormed, seized, conquered, in rebel hands, entered the (?:town|city), occupied / repelled, beaten back, thrown back, in government hands, in army hands, in our hands, still held, driven back, recaptured, retaken, pushed back, fighting (?:was|is) still, still under (?:government|army|our) control, held the
spreading or contained: spreading, out of control, uncontrolled, raging, worsening, getting worse, still burning, growing / contained, under control, extinguished, out by, put out, dying down, easing, improving, receding, subsiding, over
rising or falling: rose, risen, rising, increased, grew, grown, climbed, up by, higher, gone up, went up, growth, doubled, improved, more than last / fell, fallen, falling, dropped, declined, shrank, down by, lower, decreased, gone down, went down, halved, worsened, fewer than last
enough or short: enough, sufficient, ample, plenty, well stocked, fully stocked, no shortage, in abundance, well supplied / shortage, running out, ran out, insufficient, run out, bare shelves, empty shelves, starving, too few, scarce, not enough, exhausted
complete or partial: all of, every one, every, entire, entirely, fully, completely, without exception, each of, the whole / only (?:some|part|a few|half|a third), partly, partially, fewer than half, half of, not all, a handful, incomplete, barely half
known or unknown: knew, known, aware, had been told, read the report, saw the report, were told, had seen / unaware, did not know, no knowledge, ignorant, never saw, learned only, first heard, had no idea, never heard
new or old: brand-new, modern, newly (?:built|fitted|inspected), inspected, maintained, serviced, up to date, patched, repaired, passed (?:its|the) inspection, in perfect condition, well maintained, tested / outdated, out of date, rusted, rusty, worn, neglected, overdue, expired, never (?:inspected|serviced|maintained|repaired|tested), not (?:been )?(?:updated|inspected|serviced|maintained|repaired|tested), unrepaired, decayed, corroded, without (?:a )?(?:maintenance|inspection|valid)
`
const facts = String.raw`
accident or intent: accident, accidental, accidentally, by mistake, technical fault, mechanical failure, mechanical fault, human error, gas leak, short circuit, negligence, natural causes, natural death, heart attack, lightning, engine failure, engine trouble, pilot error, wear and tear, metal fatigue, bad weather, fog, storm, ran aground, overloaded, overloading, driver error, malfunction, defect, defective, a fault, faulty, overheated, overheating, heatwave, a transformer, an electrical fault, a cigarette, rough seas?, brake failure, ice, icing, a cold, pneumonia, a fall, fell from, slipped, drowned while, illness, typhoid, stroke, crumbled / sabotage, sabotaged, deliberate, deliberately, intentional, arson, on purpose, bomb, bombed, terrorism, terrorist, murder, murdered, foul play, blown up, shot down, shot at, struck by a, hit by a, missile, rocket, drone strike, poisoned, explosives?, torpedo, mined, with petrol, poured petrol, set alight, set on fire, set fire, fired on, came under fire, attacked, rammed, beaten to death, strangled, pushed, stabbed, assassinated, tampered with, hacked, hackers, cut by
aground or struck: ran aground, hit a (?:reef|rock|sandbank), overloaded, capsized in / missile, torpedo, a mine, rammed by, collided with, explosion on board
murder or suicide: suicide, took (?:his|her) own life, killed (?:himself|herself), hanged (?:himself|herself), jumped / murdered, murder, foul play, strangled, beaten to death, was pushed, stabbed, shot by, assassinated
guilty or not: guilty, convicted, found guilty, pleaded guilty, committed / acquitted, not guilty, innocent, cleared of, exonerated, innocence, wrongly accused
genuine or forged: genuine, authentic, authenticity, original, real, unedited / fake, forged, forgery, doctored, staged, fabricated, hoax, edited, manipulated, counterfeit, a copy, replica, imitation, montage, falsified, generated by
safe or unsafe: safe, harmless, drinkable, within (?:safe |legal |the )?limits, no danger, no risk, no threat, posed no, fit to drink, below the (?:legal |permitted )?limit, clean, purified, met (?:all |the )?standards, nothing but steam, no trace, free of, uncontaminated, unpolluted, not exceed / unsafe, toxic, contaminated, poisonous, dangerous, above (?:the )?(?:safe|legal|permitted)?(?: )?(?:limits?|level), hazardous, unfit, polluted, exceeded, times the (?:legal |permitted )?(?:limit|level), carcinogenic, dioxin, high levels, arsenic, lead in, bacteria, radioactive
legal or not: legal, lawful, lawfully, legally, permitted, licensed, authorised, authorized, with a permit, valid, within the law, had a licence, constitutional, binding / illegal, unlawful, illegally, unlicensed, unauthorised, unauthorized, without a (?:permit|licence|warrant), void, null and void, invalid, against the law, unconstitutional, no legal force, breach of the law
soldiers or civilians: military target, military base, barracks, ammunition, arms depot, weapons depot, command post, militants, fighters, combatants, gunmen, insurgents, terrorists, armed men, rebels, smugglers / civilians?, hospital, school, residential, families, shelter, wedding, farmers, patients, children, bystanders, shepherds, villagers, traders, a market, homes, women
one or several: a single, one man, alone, acted alone, lone, by (?:himself|herself|itself), only one, single-handedly, one gunman / two men, several, a group, accomplices?, together with, a gang, gunmen, a second (?:man|gunman|attacker|shooter), others, several gunmen, two gunmen, three men, a network
colour of a signal: red / green / yellow, amber / orange / blue / white / black
cardinal side: northern, from the north, northwards?, in the north / southern, from the south, southwards?, in the south / eastern, from the east, eastwards?, in the east / western, from the west, westwards?, in the west
unanimous or split: unanimous, unanimously, without dissent, no one objected, by consensus / split, narrowly, by one vote, opposed by, divided, voted against, dissented, majority only, against the votes
elected or appointed: elected, chosen by vote, by ballot, by a show of hands / appointed, imposed, installed, hand-picked, named by decree
first or last: fired first, shot first, attacked first, began firing first, opened fire first / returned fire, fired back, in self-defence, in self-defense, in reply, retaliated, in response
man or woman: \b(?:a|the) man\b / \b(?:a|the) woman\b
drunk or sober: drunk, intoxicated, under the influence, over the limit, drugged, high on, had been drinking / sober, not been drinking, no alcohol, below the limit
asleep or awake: asleep, sleeping, unconscious, dozing, nodded off / awake, alert, watching, on duty, on watch
sea, land or air: by sea, by ship, by boat / by land, by road, by lorry, by truck, by train, on foot / by air, by plane, by helicopter
night or day: at night, after dark, before dawn, at midnight / at noon, in broad daylight, in the afternoon, at midday
whose waters: national waters, territorial waters, (?:our|its) waters / international waters, the high seas, open sea, foreign waters
expelled or left: expelled, thrown out, deported, declared persona non grata, ordered out / left on, on holiday, recalled, went home, left by choice, on leave
tendered or not: tender, open competition, public bidding, auctioned, highest bidder / without (?:a |any )?tender, handed to, directly awarded, no tender, without bidding, hand-picked
sold or given: sold, bought, purchased / donated, given away, a gift, free of charge, stolen, lent, leased
born or came: a native, native-born, a citizen, born in / a foreigner, immigrant, foreign national, stateless
adult or minor: adult, of age, over 18 / minor, under age, underage, a child, under 18
knew each other: friends, knew each other, acquainted, old friends / strangers, never met, did not know each other, never spoken
secret or public: in secret, secretly, behind closed doors, in private, hidden / publicly, in the open, in public, openly, announced in advance
alone or accompanied: alone, unaccompanied, by (?:himself|herself) / accompanied, escorted, together with, with (?:his|her) (?:wife|husband|son|guards|lawyer)
identified or unmarked: marked, clearly marked, flying (?:its|a) flag, in uniform, identified (?:itself|themselves) / unmarked, without (?:a )?flag, plain clothes, in plain, no markings, disguised
full or empty load: loaded, full load, overloaded, over capacity / half empty, empty, unladen, below capacity
first hand or hearsay: saw with (?:his|her) own eyes, witnessed / heard from others, was not there, only heard
military or civil use: weapons-grade, for weapons, military purposes, a weapon / civilian use, peaceful purposes, for electricity, medical use, scientific
speed: slowly, at low speed, within the speed limit, below the speed limit / speeding, too fast, at high speed, above the speed limit, over the speed limit
own or foreign: home-made, domestic, locally made, homegrown, from our own / foreign, imported, smuggled, from abroad, foreign-made
`

const read = (lines: string, passes: boolean): Opposites[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(':')
      const sides = line
        .slice(at + 1)
        .split(' / ')
        .map(
          (side) =>
            new RegExp(
              String.raw`(?<![\p{L}-])(?:${side
                .trim()
                .split(', ')
                .toSorted((a, b) => b.length - a.length)
                .join('|')})(?![\p{L}-])`,
              'giu',
            ),
        )
      return { name: line.slice(0, at), passes, sides, openings: openingsOf(line.slice(at + 1)) }
    })

/** The letters that each alternative opens with; a letter that may be left out is none of them. */
const openingsOf = (line: string): string[] => [
  ...new Set(
    line.split(/ \/ |, /u).map((each) => /^[\p{L}']+(?![?*\p{L}'])|^[\p{L}']+(?=.[?*])/u.exec(each.trim())?.[0] ?? ''),
  ),
]

export const opposites: readonly Opposites[] = [...read(states, true), ...read(facts, false)]
