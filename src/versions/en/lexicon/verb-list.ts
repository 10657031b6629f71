// Made by training/make-lexicon.ts from WordNet 3.0, Copyright 2006 by Princeton University; docs/models.md has its licence.

/** English verbs in their dictionary form. */
export const verbList = `
abandon abet abhor abide abolish abound abridge abrogate absent absorb abstain abstract abuse accede accelerate accent
accentuate accept acclaim acclimatize accommodate accompany accomplish accord accost accredit accrue acculturate
accumulate accuse accustom ache achieve acknowledge acquaint acquiesce acquire acquit act activate actuate adapt add
address adhere adjoin adjourn adjust administer admire admit admix admonish adopt adore adorn adsorb advance adventure
advertise advise advocate aerosolize affect affirm affix afford affront age agglomerate aggravate agitate agree aid aim
air alarm alert alienate alight align allege alleviate allocate allot allow alphabetize alter alternate amass amaze
amble ambush amend amount amplify amputate amuse analyse analyze anchor anger angle animate animize annihilate announce
annoy answer antagonise antagonize anticipate apologize appeal appear appease append applaud apply appoint apportion
appraise appreciate apprehend apprentice approach appropriate approve approximate arbitrate arch archaize argue arise
arm arouse arraign arrange array arrest arrive arrogate articulate ascend ascertain ascribe ask aspire assail assault
assay assemble assent assert assess assign assimilate assist associate assume assure astonish astound atone attach
attack attain attempt attend attest attract attribute attune audit audition augment augur authenticate authorize
automate avail avenge average avert avoid await awake awaken award awe babble back backstitch badger baffle bag bait
bake balance balk balkanize ball ban band bandy bang banish bank bankrupt banter baptize bar barbecue bare bargain barge
bark barricade base bask baste bat bathe batter battle bawl bay be beam bear beard beat beautify beckon become bedamn
befall befit befog befriend befuddle beg beget begin beguile behave behead behold behoove belabor belch belie believe
bellow belong belt bemoan bench bend benefit berate beseech beset besiege besmirch bespeak best bestow bet bethink
betray better bevel bewail beware bewilder bewitch bicker bid bide bilk bill billow bind birdie birthe bite blab blacken
blame blanch blanket blare blaspheme blast blaze bleach bleat bleed blend bless blight blind blink blister bloat block
bloom blossom blow blubber blunder blunt blur blurt blush bluster board boast bob bode bog bogey boggle boil bolster
bolt bomb bond boo book boom boomerang boost border bore borrow bother bounce bound bow box boycott brace brag braid
brand brandish brave breach break breakfast breathe breed bribe bridge brief brighten bring bristle broadcast broaden
broil brood brook browbeat brown bruise bruit brush bubble buck buckle bud budge budget buff buffer buffet bug build
bulge bulk bull bulletin bullshit bum bump bunch bundle bunker burgeon burn burnish burrow burst bury bushwhack bust
bustle busy butcher butt buy buzz bypass cable cackle calcify calculate calibrate call calm calumniate camouflage camp
campaign can cancel cane canonize canter canvass cap caper capitalize capitulate captivate capture care careen career
caress caricature carry cart carve cascade case cash cast castigate catalogue catapult catch catechize categorize cater
caucus cause caution cavort caw cease celebrate cement center centralize centrifuge cerebrate certify chafe chaff
challenge chamber champion chance chandelle change channel chant characterize charcoal charge charm chart charter chase
chat chatter cheat check cheer cherish chew chide chill chin chip chirp chivy choke choose chop choreograph chortle
chorus chronicle chuck chuckle chuff chug churn cipher circle circulate circumscribe cite citrate claim clamber clamor
clamp clang clank clap clarify clash clasp class classify clatter claw clean cleanse clear cleave clench click climax
climb clinch cling clink clip clobber clock clog clomp close clot clothe cloud cluck cluster clutch coach coagulate
coalesce coast coat coax cock coddle code codify coerce coexist cohere coil coin coincide collaborate collapse collar
collate collect colonize color comb combat combine come comfort command commandeer commemorate commence commend comment
commiserate commission commit commune communicate communize commute compare compel compensate compete compile complain
complement complete complicate compliment comply compose compound comprehend compress comprise compromise compute con
conceal concede conceive concentrate concern conciliate conclude concoct concur condemn condense condition condone
conduct confer confess confide confine confirm confiscate conflict conform confound confront confuse congeal
congratulate congregate conjecture conjoin conjugate connect connote conquer conscript consent conserve consider consign
consist console consolidate consort conspire constitute constrict construct construe consult consume consummate contact
contain contaminate contemplate contend content contest continue contract contradict contrast contribute contrive
control convene conventionalize converge converse convert convey convict convince convulse cook cool cooperate
coordinate cope copy core corner corral correct correlate correspond corroborate corrode corrupt cosponsor cost costume
couch cough could counsel count counter counteract counterattack counterbalance counterchallenge counterpoint couple
court cover covet cower crack crackle cradle cram crane crash crave crawl creak crease create credit creep cremate
cringe cripple crisscross criticise criticize croak crochet croon crop cross crouch crow crowd crown crucify cruise
crumble crumple crunch crush cry crystallize cube cuddle culminate cultivate cup curb cure curl curse curtail curve
cushion cuss cut cycle dab dabble dam damage damn dampen dance dangle dare darken darn dart dash date daunt dawn
daydream dazzle deaden deal debate debilitate debut decay deceive decelerate decentralize decertify decide declaim
declare decline decompose decorate decrease decree decry dedicate deduce deduct deem deepen default defeat defecate
defend defer define defraud defray defrost defy degas degenerate deglycerolize degrade deign delay delegate delight
delimit deliver delude delve demand demarcate demean democratize demolish demonstrate demote demur demythologize denote
denounce dent deny depart depend depersonalize depict deplore deploy depose deposit deprave depress deprive deride
derive descend describe desecrate desert deserve design designate desire despair despatch despise despoil destine
destroy detach detail detain detect deter deteriorate determine detest detonate detract detribalize devastate develop
deviate devise devote devour diagnose diagram dial dialyze dictate die differ differentiate diffuse dig digest dignify
digress dilate dilute diminish din dine dip direct disable disabuse disagree disallow disappear disappoint disapprove
disarm disassemble disband disbelieve disburse discard discern discharge discipline disclose disconnect discontinue
discount discourage discover discredit discriminate discuss disdain disenfranchise disengage disentangle disgrace
disguise disgust dishearten dishonor dishonour disintegrate disinter disk dislike dislodge dismember dismiss dismount
disobey disown dispatch dispel dispense disperse displace display dispose disprove dispute disqualify disregard disrobe
disrupt dissect dissemble disseminate dissent dissipate dissolve dissuade distill distinguish distort distract
distribute distrust disturb dive diverge divert divest divide divorce divulge do dock docket doctor document dodge dog
dominate domineer don donate doom dose dot double doubt dovetail down downgrade doze draft drag drain dramatize drape
draw drawl dread dream dress dribble drift drill drink drip drive droop drop drown drowse drug drum dry dub duck dull
dump dunk dupe duplicate dust dwarf dwell dwindle dye dynamite earn ease eat ebb echo eclipse economize eddy edge edify
edit educate efface effect effectuate effloresce ejaculate eject elaborate elapse elate elbow elect elevate elicit
eliminate elongate elucidate elude elute emanate emancipate emasculate embark embarrass embed embellish embezzle
embitter embody embolden emboss embrace embroider embroil emerge emigrate emit emphasize employ empower empty emulate
enable enact enamel encamp encase enchant encipher enclose encompass encounter encourage encroach encrust end endanger
endear endeavor endorse endow endure energize enervate enforce engage engender engrave engross engulf enhance enjoin
enjoy enlarge enlist enliven enmesh enquire enrage enrich enrol enroll ensconce enshrine ensue ensure entail enter
entertain enthrall enthrone entice entitle entomb entrench entrust enumerate enunciate envelop environ envisage envision
envy epitomize equal equate equilibrate equip eradicate erase erect erode err erupt escape eschew escort espouse essay
establish esteem estimate etch eulogize europeanize evacuate evade evaluate evaporate eventuate evidence evoke evolve
exacerbate exact exaggerate exalt examine exasperate exceed excel except exchange excise excite exclaim exclude
excommunicate excoriate excuse execute exemplify exempt exercise exert exhale exhaust exhibit exile exist exonerate
exorcise expand expect expedite expel expend experience experiment expiate expire explain explode exploit explore export
expose expound express expunge extend extenuate exterminate extinguish extirpate extract extrapolate extricate extrude
exude eye face facilitate factor fade fail faint fair fake fall falsify falter fan fancy fare farm fascinate fashion
fasten father fathom fatten fault favor faze fear feast feather feature federalize feed feel feign feint felicitate fell
fence ferry fertilize fetch fete fidget field fight figure file fill film filter finance find fine finger fingerpaint
finish fire fish fistfight fit fix fizzle flag flail flake flank flap flare flash flatten flatter flaunt flee flex flick
flicker flinch fling flip flirt flit float flocculate flock flog flood flop flounce flounder flourish flout flow flower
flub fluoresce flurry flush fluster flutter fly foam focus foil fold follow fool foot forbid force forebear forecast
foreclose forego foreknow foresee foreshorten forestall forfeit forge forget forgive forgo form formulate forsake
forswear fortify forward foster foul found fractionate fracture frame fraternize free freeze frequent fret frighten
frizzle frogmarch frolic front frost frown frustrate fry fuel fulfil fulfill fullback fulminate fumble fume function
funnel furl furlough furnish furrow further fuse fuss gabble gag gain gallop gamble gape garage garden garland garner
garrison gas gash gasp gather gauge gawk gaze gear general generalize generate gentle germinate gesticulate gesture get
geyser ghost gift giggle gild gird girt give glance glare glaze gleam glean glide glimpse glint glisten glitter gloat
glom glorify glory glow glower glue glut glycerolize gnash gnaw go goad gobble goof gore gorge gouge govern grab grace
grade graduate grant graph grapple grasp grass gratify graze grease greet grieve grill grimace grin grind grip groan
groom grope ground group grovel grow growl grumble grunt guarantee guard guess guide gull gulp gush guzzle gyrate hack
haggle hail halt hammer hamper hand handicap handle hang hanker happen harangue harass harbor harden harm harness harp
harrow harry harshen harvest hasten hat hatch hate haul haunt have hawk hazard head headline heal heap hear heat heave
hedge heed heft heighten heist help herald herd hesitate hibachi hibernate hide highlight hijack hike hinder hint hire
hiss hit hitch hobble hock hog hoist hold holler homogenize honeymoon honor honour hook hoot hop hope house hover howl
huckster huddle hug hulk hum humanize humble humiliate humor hunch hunt hurdle hurl hurry hurt hurtle hush hustle
hypnotize hypothesize identify idle idolize ignite ignore illuminate illumine illustrate imagine imbed imbibe imitate
immerse impair impale impart impede impel imperil impersonate impinge implant implement implore imply import impose
imprecate impress imprint imprison improve improvise impute inaugurate incapacitate incarnate inch incise incite incline
inclose include incorporate increase incubate inculcate incur index indicate indict indoctrinate indorse induce induct
indulge infect infer infest infiltrate inflame inflate inflect inflict influence inform infuriate ingest inhabit inherit
inhibit initiate inject injure inlay innovate inquire inscribe insert insist inspect inspire instal install instigate
institute institutionalize instruct insulate insult insure integrate intend intensify inter interact intercede intercept
interconnect interest interfere interject interlace interlock internalize interpenetrate interpose interpret interrupt
intersect intertwine intervene interview interweave intimate intimidate intone intrigue introduce intrude intrust inure
invade invalidate inveigh invent invert invest investigate invite invoke involve iodinate iron irrigate irritate isolate
issue italicize itch itemize jab jabber jacket jail jam jangle jar jaw jeer jeopardize jerk jest jet jig jilt jimmy
jingle jive jockey jog joggle join joke jolt jostle journey judge jumble jump junk justify juxtapose keep key keynote
kick kid kidnap kill kiss knead kneel knit knock knot know label labor lace lacerate lack lag lam lament laminate
lampoon land languish lap lapse lash last latch lather laugh launch lavish lay layer laze lead league leak lean leap
learn lease leave lecture leer legislate legitimize lend lengthen lessen let letter level levy liberalize liberate
license lick lie lift light lighten like limit limp line linger link lionize liquidate list listen litter live load loaf
loan loathe lob lobby locate lock lodge log loiter long look loom loop loose loosen loot lope lose lounge love lower lug
lull lumber lump lunch lunge lurch lure lurk lyophilize madrigal magnetize magnify mail maintain major make malinger
maltreat man manage mandate maneuver manifest manipulate manufacture map mar march marinate mark market maroon marry
marshal marvel mash mask masquerade mass massacre massage master mastermind match mate materialize matriculate matter
mature maximize may mean meander measure meddle mediate meditate meet melt memorize menace mend mention merchandise
merge merit mesh mesmerize metabolize metamorphose meter mew might migrate militate milk mill mince mind mine mingle
minimize minister mirror miscalculate miscarry misconstrue misfire misgauge misinterpret misjudge mislay mislead
mismanage misname misperceive misplace misquote misread misrepresent miss mist mistake mistrust misunderstand misuse
miter mitigate mix moan mobilize mock model moderate modernize modify moisten mold molest mollify monitor monopolize moo
mop mortar mother motion motivate motor mottle mould mount mourn mouth move mow muck muffle mull multiply mumble munch
murder murmur muse must muster mutilate mutter mystify nab nag nail name narcotize narrate narrow nasale nationalize
naturalize navigate near necessitate need needle neglect negotiate nest nestle net nettle neutralize nickname nip nod
nominate nose notarize notch note notice notify nourish nucleate nudge number nurse nurture nuzzle obey object oblige
obliterate obscure observe obsess obstruct obtain occasion occlude occupy occur offend offer officer officiate offsaddle
offset ogle oil omit open operate oppose oppress orbit ordain order organise organize orient originate ornament ossify
ostracize ought oust outclass outdistance outdo outdraw outface outfight outgeneral outgrow outlaw outline outlive
outmaneuver outmode outnumber outplay output outrage outrun outsmart outstrip outweigh overburden overcome overdrive
overeat overemphasize overestimate overexpose overfeed overfill overflow overhaul overhear overheat overindulge overlap
overlay overload overlook overpower overproduce overreach override overrun overshadow overshoot overstep overstrain
overtake overthrow overturn overwhelm overwork owe own oxidise pace pacify pack package pad paddle padlock page pain
paint pair pale pall palm pamper pan panel panic pant pantomime parade parallel paralyze paraphrase parcel parch pardon
pare park parlay parody parrot parry part partake participate partner pass paste pat patch patent patrol patronize
pattern pause paw pay peak peck peddle peek peel peep peer pelt pen penalize penetrate people pepper perceive perch
perfect perform perish permeate permit perpetrate perpetuate persecute persevere persist personalize personify persuade
pertain perturb peruse pervade pester pet petition petrify philosophize phone photograph phrase pick picket picnic
picture piece pierce pile pilfer pillory pilot pin pinch ping pinpoint pioneer pipe piss pit pitch pity pivot place
plague plan plane plank plant plaster plat play plead please pledge plod plot plow pluck plug plumb plummet plunder
plunge plunk ply poach pocket point poise poison poke polarize pole police polish poll pommel ponder pooch pool pop
populate pore portend portray pose position possess post postpone postulate pot potter pounce pound pour power practice
practise praise prance prattle pray preach prearrange precede precipitate preclude precondition predict predominate
preempt preface prefer preisolate preoccupy prepare presage prescribe present preserve preside press pressure presume
presuppose pretend prevail prevent prey price prick pride prime print prise prize probe proceed process proclaim
procrastinate procure prod produce profess proffer profit program progress prohibit project prolong promise promote
prompt promulgate pronounce prop propel prophesy propose proposition proscribe prosecute prosper prostrate protect
protest protrude prove provide provision provoke prowl pry publicize publish pucker puff pull pulsate pulse pulverize
pummel pump punch punctuate puncture punish punt pupate purchase purge purify purl purloin purport purse pursue push put
putt puzzle pyramid quack quadruple quail quake qualify quarrel quash quell quench query question quicken quickstep
quiet quip quirk quit quiver quote race rack radiate radio rage raid rail rain raise rake rally ram ramble range rank
ransack rap rape rate ratify rationalize rattle reach reacquaint react reactivate read readapt readjust ready reaffirm
realign realize reap reappear rear rearrange reason reassail reassemble reassert reassign reassure reawaken rebel
rebound rebuff rebuild rebuke rebut recalculate recall recapitulate recapture recede receive recess recite reckon
reclaim reclassify recognize recoil recollect recommend reconcile recondition reconnoiter reconsider reconstruct
reconvene reconvert recopy record recount recoup recover recreate recruit recur redden redecorate rededicate redeem
redefine redirect rediscover redistribute redouble redress reduce reecho reek reel reelect reenact reenforce reestablish
reevaluate reexamine refashion refer refill refinance refine reflect reform refrain refuel refund refurbish refuse
refute regain regale regard regiment register regret regroup regulate rehabilitate rehash rehearse reign reimburse rein
reinforce reinstall reinstate reinterpret reissue reiterate reject rejoice rejoin relace relate relax relay relearn
release relegate relent relieve relinquish relish relive reload rely relyric remain remake remand remark remarry remedy
remember remind reminisce remit remodel remonstrate remount remove rename rend render renew rent reopen reorder
reorganize repair repay repeal repeat repel repent rephrase replace replant replenish reply report repose represent
repress reprimand reprint reproach reprobate reproduce repudiate repulse repute request require requisition reread rerun
reschedule rescind rescue reseal research resemble resent reserve reset resettle reshape reside resift resign resist
resmudge resolve resort resound respect respond rest restate restock restore restrain restrict result resume resurrect
resuspend retail retain retaliate retard retch rethink retie retire retort retrace retract retranslate retreat retrieve
return reunite reuse rev revamp reveal revel revenge reverberate revere reverence reverse revert review revile revise
revitalize revive revolutionize revolve reward rewrite rhyme ricochet rid riddle ride ridicule riffle rifle rig rim ring
rinse rip ripen ripple rise risk ritualize rival rive rivet roam roar roast rob robe rock roleplay roll romanticize romp
roof room roost root rot rotate rough roughen round rouse rout rove row rub ruffle ruin rule rumble rummage rumor run
rupture rush rust rustle sack sacrifice sadden saddle safeguard sag sail salivate salt salute salvage sample sanction
sand sap sashay satiate satisfy saturate saute save savor savvy saw say scab scale scamper scan scandalize scare scarify
scatter schedule scheme school scoff scold scoot scorch score scorn scour scout scowl scramble scrap scrape scratch
scrawl scream screech screen screw scribble scribe scrimmage scrounge scrub scrutinize scud scuff sculpture scurry
scuttle seal sear search seat secede seclude secrete secularize secure see seed seek seem seep segregate seize select
sell send sense sensitize sentence sentimentalize separate sequence serenade serve service set settle sever sew shade
shadow shake shamble shame shape share sharpen shatter shave shear shed sheer shell shelter shelve shepherd shield shift
shimmy shine ship shirk shirt shiver shock shoot shop shorten should shoulder shout shove shovel show shower shred
shriek shrill shrink shroud shrug shudder shuffle shun shunt shut shuttle shy sicken side sidestep sidle sift sigh sight
sign signal signify silence silhouette simmer simplify simulate sin sing singe single singsong sink sip sire sit situate
sizzle skedaddle sketch skid skim skip skirmish skirt skulk skylark slacken slam slant slap slash slate slaughter slaver
sleep slice slide slime sling slink slip slit slop slot slow slug sluice slumber slump slurp smack smart smash smear
smell smile smirk smite smoke smolder smooth smother smuggle snag snake snap snare snarl snatch sneak sneer snicker
sniff snigger snoop snore snort snow snowball snub snuggle soak soar sob socialize sock soften soil solace solder
solicit solve soothe sorb sound sour souse sow space spade span spang spare spark sparkle spatter speak spear spearhead
specialize specify speculate speed spell spend spice spill spin spiral spit splash splice splinter split spoil sponge
sponsor sport spot spotlight spout sprain sprawl spray spread spring sprinkle sprint sprout spur spurn sputter spy
squall square squash squat squawk squeak squeal squeeze squelch squint squirm squirt stab stabilize stable stack staff
stage stagger stain stake stalk stall stammer stamp stampede stand standardize star stare start startle starve state
station stay steady steal steam steel steep steer stem step sterilize stick stiffen stifle still stimulate sting stink
stipulate stir stitch stock stoke stomp stone stoop stop store storm stow straddle strafe straggle straighten strain
strand strangle strap stratify stray streak stream strengthen stress stretch strew stride strike string strip strive
stroke stroll strop structure struggle strum strut stud study stuff stumble stump stun stunt stutter style sub
subcontract subdue subject subjugate sublime submerge submit subordinate subpoena subscribe subside subsidize subsist
substantiate substitute subtend subtitle subtract subvert succeed succumb suck sue suffer suffice suffocate suffuse
sugar suggest suit sulk sulphur summarize summate summon sun sunder sup superimpose superintend supersede supervise
supplant supplement supplicate supply support suppose suppress surface surfeit surge surmise surmount surpass surprise
surrender surround survey survive suspect suspend sustain swab swagger swallow swamp swan swap swarm swathe sway swear
sweat sweep swell swerve swim swindle swing swipe swirl swish switch swivel swoon swoop symbolize sympathize synchronize
synthesise synthesize systematize tabulate tack tackle tag tailor take talk tame tamper tantalize tap taper tarnish
tarry taste tat taunt tax taxi teach tear tease teem teeter telegraph telephone telescope televise tell tempt tend
tender term terminate terrify terrorize test testify tether thank thaw theorize thicken thin think thrash thread
threaten thresh thrill thrive throb throng throttle throw thrust thud thumb thump thunder thwart tick tie tighten tilt
time tinge tingle tinker tinkle tint tip tiptoe tire title titter toast toil tolerate toll tool top topple torment
torture toss total totter touch tour tower trace track trade trail train tramp trample transact transcend transcribe
transfer transfix transform transgress translate transmit transmute transpirate transplant transport transpose trap
travel traverse tread treasure treat tremble trespass trick trickle trigger trim trip triple triumph trot trouble truck
trudge trumpet trundle trust try tuck tug tumble tune tunnel turn tutor tweeze twiddle twig twine twinkle twirl twist
twitch twotime type typify unclasp uncork uncover uncurl underestimate undergo underlie underline undermine underpin
underrate underscore understand understate undertake underwrite undo undress undulate unearth unfasten unfold unhitch
unify unite universalize unlace unlash unleash unload unlock unmask unpack unravel unscramble unscrew unsheathe unsolder
unteach unthaw untie unveil unwind unwire up update upgrade uphold upholster uplift upraise uproot upset urbanize urge
use usher usurp utilize utter vacate vacation vacuum validate value vanish vanquish vary veer veil vein venerate vent
ventilate venture verify vest veto vex vibrate victimize vie view vindicate violate visit visualize vivify vocalize
voice volunteer vomit vote vouch vouchsafe vow wad wade waft wag wage waggle wail wait waive wake walk wallop wallow
wander wane wangle want warble warm warn warp warrant wash waste watch water wave waver wax waylay weaken wean wear
weary weatherstrip weave wed wedge weep weigh weight welcome weld well wend wet whack wheedle wheel wheeze whet whimper
whine whinny whip whir whirl whisk whisper whistle whiten whiz whoop widen wield wiggle will wilt win wince wind wing
wink winnow winter wipe wire wisecrack wish withdraw wither withhold withstand witness wobble wonder woo woolgather word
work worry worsen worship would wound wrack wrangle wrap wreak wreathe wreck wrench wrestle wriggle wring wrinkle write
writhe wrong yank yap yawn yearn yell yellow yelp yield zigzag zip zoom
`

/** Irregular forms, each with its dictionary form. */
export const irregularVerbs = `
abetted/abet abetting/abet abhorred/abhor abhorring/abhor abode/abide accompanied/accompany acquitted/acquit
acquitting/acquit addrest/address admitted/admit admitting/admit allotted/allot allotting/allot am/be amplified/amplify
applied/apply are/be arisen/arise arose/arise ate/eat awoke/awake awoken/awake bade/bid bagged/bag bagging/bag
bandied/bandy banned/ban banning/ban barred/bar barring/bar batted/bat batting/bat beaten/beat beautified/beautify
became/become been/be befallen/befall befell/befall befitted/befit befitting/befit befogged/befog befogging/befog
began/begin begat/beget begetting/beget begged/beg begging/beg beginning/begin begot/beget begotten/beget begun/begin
beheld/behold beholden/behold belying/belie benefitted/benefit benefitting/benefit bent/bend besetting/beset
besought/beseech bespoke/bespeak bespoken/bespeak bethought/bethink betted/bet betting/bet bevelled/bevel
bevelling/bevel bidden/bid bidding/bid bit/bite bitten/bite blabbed/blab blabbing/blab bled/bleed blest/bless blew/blow
blown/blow blurred/blur blurring/blur bobbed/bob bobbing/bob bore/bear born/bear borne/bear bought/buy bound/bind
bragged/brag bragging/brag bred/breed broke/break broken/break brought/bring browbeaten/browbeat budded/bud budding/bud
bugged/bug bugging/bug built/build bullshitted/bullshit bullshitting/bullshit bummed/bum bumming/bum buried/bury
burnt/burn busied/busy bypast/bypass calcified/calcify came/come cancelled/cancel cancelling/cancel canned/can
canning/can capped/cap capping/cap carried/carry caught/catch certified/certify channelled/channel channelling/channel
chatted/chat chatting/chat chevied/chivy chevies/chivy chevying/chivy chid/chide chidden/chide chinned/chin
chinning/chin chipped/chip chipping/chip chivied/chivy chivvied/chivy chivvies/chivy chivvying/chivy chopped/chop
chopping/chop chose/choose chosen/choose chugged/chug chugging/chug clad/clothe clapped/clap clapping/clap
clarified/clarify classified/classify cleft/cleave clipped/clip clipping/clip clogged/clog clogging/clog clotted/clot
clotting/clot clove/cleave cloven/cleave clung/cling codified/codify combatted/combat combatting/combat committed/commit
committing/commit compelled/compel compelling/compel complied/comply concurred/concur concurring/concur conferred/confer
conferring/confer conned/con conning/con controlled/control controlling/control copied/copy corralled/corral
corralling/corral counselled/counsel counselling/counsel crammed/cram cramming/cram crept/creep cried/cry cropped/crop
cropping/crop crucified/crucify cupped/cup cupping/cup curst/curse cutting/cut dabbed/dab dabbing/dab dammed/dam
damming/dam dealt/deal decried/decry deferred/defer deferring/defer defied/defy degassed/degas degasses/degas
degassing/degas demurred/demur demurring/demur denied/deny deterred/deter deterring/deter diagrammed/diagram
diagramming/diagram dialled/dial dialling/dial did/do digging/dig dignified/dignify dinned/din dinning/din dipped/dip
dipping/dip disinterred/disinter disinterring/disinter dispelled/dispel dispelling/dispel disqualified/disqualify
dogged/dog dogging/dog done/do donned/don donning/don dotted/dot dotting/dot dove/dive dragged/drag dragging/drag
drank/drink drawn/draw dreamt/dream drew/draw dried/dry dripped/drip dripping/drip driven/drive dropped/drop
dropping/drop drove/drive drugged/drug drugging/drug drummed/drum drumming/drum drunk/drink dubbed/dub dubbing/dub
dug/dig dwelt/dwell dying/die eaten/eat eddied/eddy edified/edify embedded/embed embedding/embed embodied/embody
emitted/emit emitting/emit emptied/empty enamelled/enamel enamelling/enamel enrolled/enrol enrolling/enrol envied/envy
equalled/equal equalling/equal equipped/equip equipping/equip excelled/excel excelling/excel exemplified/exemplify
expelled/expel expelling/expel fallen/fall falsified/falsify fancied/fancy fanned/fan fanning/fan fed/feed fell/fall
felt/feel ferried/ferry fitted/fit fitting/fit flagged/flag flagging/flag flapped/flap flapping/flap fled/flee flew/fly
flipped/flip flipping/flip flitted/flit flitting/flit flogged/flog flogging/flog flopped/flop flopping/flop flown/fly
flubbed/flub flubbing/flub flung/fling flurried/flurry forbad/forbid forbade/forbid forbidden/forbid forbidding/forbid
foregone/forego foreknew/foreknow foreknown/foreknow foresaw/foresee foreseen/foresee forewent/forego forgave/forgive
forgetting/forget forgiven/forgive forgone/forgo forgot/forget forgotten/forget forsaken/forsake forsook/forsake
forswore/forswear forsworn/forswear fortified/fortify forwent/forgo fought/fight found/find fretted/fret fretting/fret
fried/fry frolicked/frolic frolicking/frolic froze/freeze frozen/freeze fuelled/fuel fuelling/fuel fulfilled/fulfil
fulfilling/fulfil funnelled/funnel funnelling/funnel gagged/gag gagging/gag gassed/gas gasses/gas gassing/gas gave/give
getting/get gilt/gild girt/gird given/give glommed/glom glomming/glom gloried/glory glorified/glorify glutted/glut
glutting/glut gnawn/gnaw gone/go got/get gotten/get grabbed/grab grabbing/grab gratified/gratify grew/grow grinned/grin
grinning/grin gripped/grip gripping/grip gript/grip ground/grind grovelled/grovel grovelling/grovel grown/grow had/have
handicapped/handicap handicapping/handicap harried/harry has/have hatted/hat hatting/hat heard/hear held/hold hid/hide
hidden/hide hitting/hit hogged/hog hogging/hog hopped/hop hopping/hop hove/heave hugged/hug hugging/hug hummed/hum
humming/hum hung/hang hurried/hurry identified/identify imbedded/imbed imbedding/imbed impelled/impel impelling/impel
implied/imply incurred/incur incurring/incur inferred/infer inferring/infer inlaid/inlay installed/instal
installing/instal intensified/intensify interred/inter interring/inter interwove/interweave interwoven/interweave is/be
jabbed/jab jabbing/jab jammed/jam jamming/jam jarred/jar jarring/jar jetted/jet jetting/jet jigged/jig jigging/jig
jimmied/jimmy jogged/jog jogging/jog justified/justify kept/keep kidded/kid kidding/kid kidnapped/kidnap
kidnapping/kidnap knelt/kneel knew/know knitted/knit knitting/knit knotted/knot knotting/knot known/know labelled/label
labelling/label lagged/lag lagging/lag laid/lay lain/lie lammed/lam lamming/lam lapped/lap lapping/lap lay/lie
leant/lean leapt/leap learnt/learn led/lead left/leave lent/lend letting/let levelled/level levelling/level levied/levy
lit/light lobbed/lob lobbied/lobby lobbing/lob logged/log logging/log lost/lose lugged/lug lugging/lug lying/lie
made/make magnified/magnify manned/man manning/man mapped/map mapping/map marred/mar married/marry marring/mar
marshalled/marshal marshalling/marshal marvelled/marvel marvelling/marvel meant/mean met/meet might/may
miscarried/miscarry mislaid/mislay misled/mislead mistaken/mistake mistook/mistake misunderstood/misunderstand
modelled/model modelling/model modified/modify mollified/mollify molten/melt mopped/mop mopping/mop mown/mow
multiplied/multiply mystified/mystify nabbed/nab nabbing/nab nagged/nag nagging/nag netted/net netting/net nipped/nip
nipping/nip nodded/nod nodding/nod notified/notify occupied/occupy occurred/occur occurring/occur offsetting/offset
omitted/omit omitting/omit ossified/ossify outdid/outdo outdone/outdo outdrawn/outdraw outdrew/outdraw
outfought/outfight outgeneralled/outgeneral outgeneralling/outgeneral outgrew/outgrow outgrown/outgrow outputted/output
outputting/output outran/outrun outrunning/outrun outstripped/outstrip outstripping/outstrip overcame/overcome
overdriven/overdrive overdrove/overdrive overflown/overflow overheard/overhear overlaid/overlay overlapped/overlap
overlapping/overlap overran/overrun overridden/override overrode/override overrunning/overrun overshot/overshoot
overstepped/overstep overstepping/overstep overtaken/overtake overthrew/overthrow overthrown/overthrow overtook/overtake
pacified/pacify padded/pad padding/pad paid/pay panelled/panel panelling/panel panicked/panic panicking/panic panned/pan
panning/pan parallelled/parallel parallelling/parallel parcelled/parcel parcelling/parcel parodied/parody parried/parry
partaken/partake partook/partake patrolled/patrol patrolling/patrol patted/pat patting/pat penned/pen penning/pen
pent/pen permitted/permit permitting/permit personified/personify petrified/petrify petted/pet petting/pet
picnicked/picnic picnicking/picnic pilloried/pillory pinned/pin pinning/pin pitied/pity pitted/pit pitting/pit
planned/plan planning/plan platted/plat platting/plat pled/plead plied/ply plodded/plod plodding/plod plotted/plot
plotting/plot plugged/plug plugging/plug pommelled/pommel pommelling/pommel popped/pop popping/pop potted/pot
potting/pot preferred/prefer preferring/prefer preoccupied/preoccupy pried/pry prodded/prod prodding/prod
programmed/program programmes/program programming/program propelled/propel propelling/propel prophesied/prophesy
propped/prop propping/prop proven/prove pummelled/pummel pummelling/pummel purified/purify putting/put qualified/qualify
quarrelled/quarrel quarrelling/quarrel queried/query quickstepped/quickstep quickstepping/quickstep quipped/quip
quipping/quip quitted/quit quitting/quit rallied/rally rammed/ram ramming/ram ran/run rang/ring rapped/rap rapping/rap
ratified/ratify rebelled/rebel rebelling/rebel rebuilt/rebuild rebutted/rebut rebutting/rebut reclassified/reclassify
recopied/recopy recurred/recur recurring/recur referred/refer referring/refer refuelled/refuel refuelling/refuel
regretted/regret regretting/regret relied/rely remade/remake remarried/remarry remitted/remit remitting/remit rent/rend
repaid/repay repelled/repel repelling/repel replied/reply reran/rerun rerunning/rerun resetting/reset rethought/rethink
revelled/revel revelling/revel revved/rev revving/rev rewritten/rewrite rewrote/rewrite ricochetted/ricochet
ricochetting/ricochet ridded/rid ridden/ride ridding/rid rigged/rig rigging/rig rimmed/rim rimming/rim ripped/rip
ripping/rip risen/rise rivalled/rival rivalling/rival riven/rive robbed/rob robbing/rob rode/ride rose/rise rotted/rot
rotting/rot rubbed/rub rubbing/rub rung/ring running/run sagged/sag sagging/sag said/say sang/sing sank/sink sapped/sap
sapping/sap sat/sit satisfied/satisfy savvied/savvy saw/see sawn/saw scanned/scan scanning/scan scarified/scarify
scrapped/scrap scrapping/scrap scrubbed/scrub scrubbing/scrub scudded/scud scudding/scud scurried/scurry seen/see
sent/send setting/set sewn/sew shaken/shake shaven/shave shedding/shed shied/shy shimmied/shimmy shipped/ship
shipping/ship shone/shine shook/shake shopped/shop shopping/shop shot/shoot shovelled/shovel shovelling/shovel
shown/show shrank/shrink shredded/shred shredding/shred shrugged/shrug shrugging/shrug shrunk/shrink shrunken/shrink
shunned/shun shunning/shun shutting/shut sidestepped/sidestep sidestepping/sidestep signalled/signal signalling/signal
signified/signify simplified/simplify singing/sing sinned/sin sinning/sin sipped/sip sipping/sip sitting/sit
skidded/skid skidding/skid skimmed/skim skimming/skim skipped/skip skipping/skip slammed/slam slamming/slam slapped/slap
slapping/slap slept/sleep slid/slide slidden/slide slipped/slip slipping/slip slitting/slit slopped/slop slopping/slop
slotted/slot slotting/slot slugged/slug slugging/slug slung/sling slunk/slink smelt/smell smit/smite smitten/smite
smote/smite snagged/snag snagging/snag snapped/snap snapping/snap snubbed/snub snubbing/snub snuck/sneak sobbed/sob
sobbing/sob sold/sell sought/seek sown/sow spanned/span spanning/span spat/spit specified/specify sped/speed spelt/spell
spent/spend spied/spy spilt/spill spinning/spin spiralled/spiral spiralling/spiral spitted/spit spitting/spit
splitting/split spoilt/spoil spoke/speak spoken/speak spotlit/spotlight spotted/spot spotting/spot sprang/spring
sprung/spring spun/spin spurred/spur spurring/spur squatted/squat squatting/squat stabbed/stab stabbing/stab stank/stink
starred/star starring/star steadied/steady stemmed/stem stemming/stem stepped/step stepping/step stirred/stir
stirring/stir stole/steal stolen/steal stood/stand stopped/stop stopping/stop strapped/strap strapping/strap
stratified/stratify strewn/strew stridden/stride stripped/strip stripping/strip striven/strive strode/stride
stropped/strop stropping/strop strove/strive struck/strike strummed/strum strumming/strum strung/string strutted/strut
strutting/strut stuck/stick studded/stud studding/stud studied/study stung/sting stunk/stink stunned/stun stunning/stun
subbed/sub subbing/sub submitted/submit submitting/submit sung/sing sunk/sink sunken/sink sunned/sun sunning/sun
supped/sup supping/sup supplied/supply swabbed/swab swabbing/swab swam/swim swapped/swap swapping/swap swept/sweep
swimming/swim swivelled/swivel swivelling/swivel swollen/swell swopped/swap swopping/swap swops/swap swore/swear
sworn/swear swum/swim swung/swing tagged/tag tagging/tag taken/take tapped/tap tapping/tap tarried/tarry tatted/tat
tatting/tat taught/teach taxying/taxi terrified/terrify testified/testify thinned/thin thinning/thin thought/think
threw/throw thriven/thrive throbbed/throb throbbing/throb throve/thrive thrown/throw thudded/thud thudding/thud
tipped/tip tipping/tip told/tell took/take topped/top topping/top tore/tear torn/tear totalled/total totalling/total
transferred/transfer transferring/transfer transfixt/transfix transmitted/transmit transmitting/transmit trapped/trap
trapping/trap travelled/travel travelling/travel tried/try trimmed/trim trimming/trim tripped/trip tripping/trip
trod/tread trodden/tread trotted/trot trotting/trot tugged/tug tugging/tug tunnelled/tunnel tunnelling/tunnel
twigged/twig twigging/twig tying/tie typified/typify undergone/undergo underlain/underlie underlay/underlie
underlying/underlie underpinned/underpin underpinning/underpin understood/understand undertaken/undertake
undertook/undertake underwent/undergo underwritten/underwrite underwrote/underwrite undid/undo undone/undo unified/unify
unravelled/unravel unravelling/unravel untaught/unteach untying/untie unwound/unwind upheld/uphold upped/up upping/up
upsetting/upset varied/vary verified/verify vivified/vivify vying/vie wadded/wad wadding/wad wagged/wag wagging/wag
was/be waylaid/waylay wearied/weary weatherstripped/weatherstrip weatherstripping/weatherstrip wedded/wed wedding/wed
went/go wept/weep were/be wetted/wet wetting/wet whetted/whet whetting/whet whinnied/whinny whipped/whip whipping/whip
whirred/whir whirring/whir whizzed/whiz whizzes/whiz whizzing/whiz winning/win withdrawn/withdraw withdrew/withdraw
withheld/withhold withstood/withstand woke/wake woken/wake won/win wore/wear worn/wear worried/worry worshipped/worship
worshipping/worship wound/wind wove/weave woven/weave wrapped/wrap wrapping/wrap written/write wrote/write wrought/work
wrung/wring yapped/yap yapping/yap zigzagged/zigzag zigzagging/zigzag zipped/zip zipping/zip
`
