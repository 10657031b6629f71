// Words that wire services vary for one thing; the first word of a line stands for all of it.
// [The ferry] sank / [the vessel] sank; [a deal] was signed / [an agreement] was signed

const lines = `
die: died dies dead death deaths dying kill killed kills killing toll fatality fatalities fatal perish perished deadly lifeless lives slain
injure: injured injures injury injuries wound wounded wounds hurt casualty maimed
arrest: arrested arrests detain detained detains detention detainee custody apprehended apprehend jailed jail imprisoned imprisonment prison captured seized-person rounded-up holding held
ship: ships vessel vessels ferry ferries boat boats tanker tankers freighter freighters trawler trawlers cargo-ship
deal: deals agreement agreements accord accords pact pacts treaty treaties settlement
resign: resigned resigns resignation resigning quit quits quitting step-down stepped-down stepping-down
blast: blasts explosion explosions explode exploded explodes exploding detonation detonated detonate blew blown
attack: attacks attacked attacking strike strikes struck striking raid raids raided raiding bombard bombarded bombing bombed assault assaulted shelling shelled shell bombardment airstrike airstrikes
fire: fires blaze blazes flames burned burnt burning arson
plane: planes aircraft jet jets airliner airliners airplane aeroplane
copter: helicopter helicopters chopper choppers
troops: troop soldier soldiers servicemen serviceman fighters fighter
police: policeman policemen officer officers
protest: protests protested protesters protester demonstrators demonstrator demonstration demonstrations demonstrate demonstrated rally rallies marchers marched march marches
meet: met meets meeting meetings talks talk negotiations negotiation negotiate negotiated negotiating summit
evacuate: evacuated evacuates evacuation evacuees
rescue: rescued rescues rescuers rescuing
free: freed release released releases releasing liberated liberate
leak: leaked leaks leaking leakage spill spilled spilt spillage spills
hostage: hostages captive captives
missile: missiles rocket rockets projectile projectiles
mine: mines pit colliery
company: firm firms companies corporation operator
worker: workers employee employees staff labourers laborers
vote: votes voted ballot ballots voting
bribe: bribes bribed bribery kickback kickbacks
hack: hacked hackers hacker hacking cyberattack cyber-attack breach breached breaches breaching intrusion
flee: fled flees fleeing escaped escape escapes
shoot: shot shots shooting gunfire fired opened-fire
crash: crashed crashes crashing collided collision collide
collapse: collapsed collapses collapsing
sink: sank sunk sinks sinking capsized capsize founder foundered
sign: signed signs signing signature signatures
pay: paid pays payment payments paying ransom
visit: visited visits visiting
leave: left leaves leaving departed depart departs departure
arrive: arrived arrives arriving arrival landed lands
return: returned returns returning came-back went-back
cancel: cancelled canceled cancels cancelling cancellation called-off scrapped scrap abandoned
postpone: postponed postpones postponing delayed delay delays put-off
withdraw-troops: withdrew withdraw withdrawn withdrawal pull-out pulled-out pulled-back pullout pullback
close: closed closes closing shut shuts shutting closure shutdown
open: opened opens opening reopened reopen reopens reopening
buy: bought buys buying purchase purchased purchases purchasing acquire acquired acquisition
sell: sold sells selling sale sales
fall: fell falls fallen falling drop dropped drops decline declined
rise: rose rises risen rising increase increased increases grew grown climbed
people: person persons victims victim man men woman women
civilian: civilians residents villagers
child: children kids
student: students pupil pupils
team: squad club
poison: poisoned poisoning poisons toxic toxin contaminated contamination polluted pollution
steal: stole stolen stealing theft looted loot looting robbed robbery
begin: began begun begins beginning start started starts starting launched launch resume resumed resumes
end: ended ends ending finished
destroy: destroyed destroys destroying destruction razed
damage: damaged damages damaging
send: sent sends sending dispatched deploy deployed deploys deployment
dismiss: fired-post sacked sack sacks ousted removed
appoint: appointed appoints named-post
test: tests tested testing
cause: caused causes causing
border: borders frontier crossing crossings
hospital: hospitals clinic clinics
bridge: bridges
plant: plants factory factories
weapon: weapons arms weaponry
money: funds cash
doctor: doctors physician physicians medics medic
ceasefire: cease-fire truce armistice
election: elections poll polls
president: presidential
child-minor: minors minor
vaccine: vaccines jab jabs
flood: floods flooded flooding
quake: earthquake earthquakes quakes tremor
storm: hurricane cyclone typhoon
train: trains locomotive
pilot: pilots
captain: skipper captains
toxin-level: 
`

/** The word that stands for a group, by each of its words. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  lines
    .split('\n')
    .filter((line) => line.includes(':'))
    .flatMap((line) => {
      const [head = '', words = ''] = line.split(':')
      return [head, ...words.split(' ')].filter(Boolean).map((word): [string, string] => [word, head])
    }),
)
