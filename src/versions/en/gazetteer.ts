import { nameTerm } from './words.ts'

// Minsk lies in [Belarus]; St Petersburg lies in [Russia]: cities, by the state that they lie in, so that one is no other place than the
// other. The first is the capital.

const lines = `
afghanistan: kabul kandahar herat mazar jalalabad
albania: tirana
algeria: algiers oran
angola: luanda
argentina: buenos-aires cordoba rosario
armenia: yerevan gyumri
australia: canberra sydney melbourne brisbane perth
austria: vienna graz salzburg
azerbaijan: baku ganja stepanakert
bahrain: manama
bangladesh: dhaka chittagong
belarus: minsk brest gomel grodno mogilev vitebsk asipovichy bobruisk
belgium: brussels antwerp ghent
benin: cotonou
bolivia: la-paz santa-cruz
bosnia: sarajevo mostar
brazil: brasilia rio sao-paulo recife salvador
bulgaria: sofia plovdiv varna
burkina: ouagadougou
burundi: bujumbura gitega
cambodia: phnom-penh
cameroon: yaounde douala
canada: ottawa toronto montreal vancouver
chad: ndjamena
chile: santiago valparaiso
china: beijing shanghai wuhan guangzhou shenzhen hong-kong urumqi lhasa
colombia: bogota medellin cali cucuta
congo: kinshasa goma bukavu lubumbashi brazzaville
croatia: zagreb split rijeka
cuba: havana
cyprus: nicosia limassol
czechia: prague brno
denmark: copenhagen aarhus
egypt: cairo alexandria suez
eritrea: asmara
estonia: tallinn tartu narva
ethiopia: addis mekelle
finland: helsinki turku tampere
france: paris marseille lyon toulouse nice strasbourg
georgia: tbilisi batumi sukhumi tskhinvali
germany: berlin munich hamburg frankfurt cologne dresden bonn
ghana: accra
greece: athens thessaloniki piraeus
guinea: conakry
haiti: port-au-prince
hungary: budapest
iceland: reykjavik
india: delhi mumbai kolkata chennai bangalore srinagar patna
indonesia: jakarta surabaya
iran: tehran isfahan shiraz mashhad natanz
iraq: baghdad mosul basra erbil kirkuk
ireland: dublin cork
israel: jerusalem tel-aviv haifa
italy: rome milan naples turin venice trieste genoa palermo
jamaica: kingston
japan: tokyo osaka kyoto hiroshima
jordan: amman
kazakhstan: astana almaty
kenya: nairobi mombasa
kosovo: pristina mitrovica
kuwait: kuwait-city
kyrgyzstan: bishkek osh
laos: vientiane
latvia: riga
lebanon: beirut tripoli tyre sidon
liberia: monrovia
libya: benghazi misrata sirte
lithuania: vilnius kaunas
mali: bamako gao timbuktu kidal
malta: valletta
mexico: tijuana guadalajara monterrey
moldova: chisinau tiraspol
mongolia: ulaanbaatar
montenegro: podgorica
morocco: rabat casablanca
mozambique: maputo
myanmar: naypyidaw yangon mandalay
nepal: kathmandu
netherlands: amsterdam rotterdam hague
nicaragua: managua
niger: niamey agadez
nigeria: abuja lagos kano maiduguri
norway: oslo bergen tromso
oman: muscat
pakistan: islamabad karachi lahore peshawar quetta
palestine: gaza ramallah rafah
peru: lima cusco
philippines: manila cebu marawi
poland: warsaw krakow gdansk lodz
portugal: lisbon porto
qatar: doha
romania: bucharest cluj
russia: moscow petersburg rostov voronezh kursk belgorod kazan sochi vladivostok grozny murmansk bryansk
rwanda: kigali
saudi: riyadh jeddah mecca
senegal: dakar
serbia: belgrade nis novi-sad
slovakia: bratislava
slovenia: ljubljana
somalia: mogadishu kismayo
spain: madrid barcelona seville valencia
sudan: khartoum omdurman darfur
sweden: stockholm gothenburg malmo
switzerland: bern geneva zurich basel davos
syria: damascus aleppo homs idlib raqqa deraa latakia
taiwan: taipei
tajikistan: dushanbe
tanzania: dodoma
thailand: bangkok
togo: lome
tunisia: tunis
turkey: ankara istanbul izmir
turkmenistan: ashgabat
uganda: kampala
ukraine: kyiv kiev kharkiv odesa odessa lviv donetsk luhansk mariupol kherson bakhmut zaporizhzhia dnipro crimea
uzbekistan: tashkent samarkand
venezuela: caracas maracaibo
vietnam: hanoi saigon
yemen: sanaa aden mukalla hodeidah
zambia: lusaka
zimbabwe: harare
`

const states: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [state = '', cities = ''] = line.split(': ')
      return cities.split(' ').map((city): [string, string] => [nameTerm(city), nameTerm(state)])
    }),
)

/** The state that a place lies in, both by their terms; null where it is not known, or is a state itself. */
export const stateOf = (terms: readonly string[]): string | null =>
  states.get(terms.join('-')) ?? terms.map((term) => states.get(term) ?? null).find((state) => state !== null) ?? null
