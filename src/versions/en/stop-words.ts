const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))

/** Words that say nothing of what an account is about. */
export const stopWords = list(`
a an the this that these those such same other another any some each every both all either neither much many more most less least few
fewer several only just even still yet already also too very so quite rather almost nearly about around roughly approximately
and or but nor if then than as while when where which who whom whose what why how because since until till unless though although
of in on at by for from to into onto over under above below with without within between among against during before after through
across along near off out up down away back upon toward towards inside outside behind beside beyond per via amid
is am are was were be been being has have had having do does did doing done will would shall should can could may might must ought
not no never none nobody nothing n't cannot
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs itself himself herself themselves
there here now later earlier once again ever however therefore instead otherwise different differently
one ones own
s t ll re ve d m h km kmh mph kg percent per cent pct litre liter dollar dollars euro euros pounds roubles rubles million billion thousand hundred drop single penny whit jot
`)

/** Words that report and do not state: they tell how a thing was said, not what. */
export const reportingWords = list(`
said say says saying told tell tells telling announced announce announces announcing reported report reports reporting reportedly stated state states stating
claimed claim claims claiming according added add adds noted note notes wrote write writes posted tweeted declared declare
insisted insist insists asserted maintained argued explained described describe disclosed revealed reveal
confirmed confirm confirms confirming confirmation acknowledged acknowledge acknowledges admitted admit admits admitting conceded concede verified corroborated corroborate
denied deny denies denying denial rejected reject rejects dismissed dismiss refuted disputed dispute disputes rebutted
questioned question questions doubt doubts doubted doubtful sceptical skeptical suggestion suggestions suggested suggest
version versions account accounts event events situation matter statement statements allegation allegations alleged allegedly accusation accusations accused rumour rumours rumor rumors
repeated repeat reiterated reiterate restated corrected correct correction revised revise withdrew retracted retract
spokesman spokeswoman spokesperson reporters reporter journalists statement press conference interview briefing television radio
true untrue false falsehood lie lies fabrication fabricated fake nonsense wrong right accurate inaccurate baseless unfounded groundless truth evidence
news conference quoted citing cited quoting
categorically flatly firmly strongly publicly officially
figure figures number numbers
put gave give given took take taken made make turned turns turn turning story stories thing things
`)

/** Words that count half: they go with many matters. */
export const commonWords = list(`
official officials government country city town area place people man woman year day week month time morning evening night afternoon
group member members force forces ministry minister authorities authority head leader part way thing fact case new old last first
second third next big large small local national international soil territory area region side
`)
