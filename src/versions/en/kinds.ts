// Things of one kind that one may not be taken for another: the captain / the cook; the tug / the barge; the first / the second stage

const lines = `
people: captain cook pilot driver doctor nurse teacher student engineer fisherman miner guard mayor governor judge lawyer priest bishop director chairman coach player referee singer actor journalist surgeon farmer gunman conductor sailor cadet general colonel deputy minister president brother sister father mother son daughter wife husband cousin uncle translator accountant auditor clerk mechanic soldier police worker prisoner refugee tourist monk ambassador consul senator mediator passenger child villager customer kidnapper diplomat secretary owner agent witness
craft: helicopter plane drone ship submarine tug barge train bus lorry truck car tank satellite missile convoy rocket patrol
goods: petrol diesel gas oil coal grain rice wheat water milk food medicine weapon chip lens drug cocaine heroin cash gold uranium steel cable
works: painting drawing statue book film song letter report map mask
sites: bridge road tunnel dam levee port airport station school hospital factory barracks palace church mosque market hotel prison museum library mine farm warehouse tower house plant refinery embassy pipeline gate crossing border depot branch machine
animals: wolf bear whale sheep cow pig bird fish dog horse seal
parts: wing engine rudder hull door bow stern roof cellar brake wheel tyre pillar anchor sensor siren
money: wage tax fare fee ransom bribe salary subsidy aid loan share sale price deposit debt profit fine budget
order: first second third fourth fifth sixth last
directions: north south east west northern southern eastern western left right inner outer front rear
ages: old young boy girl man woman male female
illness: cholera typhoid malaria measles flu pneumonia cancer plague polio
roles: striker keeper goalkeeper defender winger
rank: deputy elder younger upper lower
measures: capacity output turnout depth length height weight width speed value cost price share
times: january february march april june july august september october november december
`

/** By term: the kind that it is of. */
export const kinds: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', words = ''] = line.split(':')
      return words
        .split(' ')
        .filter(Boolean)
        .map((word): [string, string] => [word, kind])
    }),
)
