import type { DeedType } from '#model'

// What the verbs of political news do, in our own words. A particle or preposition that makes the verb is joined by "_". Verbs whose
// object decides ("impose", "hold", "lift") are in act-words.ts.

/** Verbs that are a deed by themselves. Of a verb in two lists the later list counts. */
export const deedVerbs: readonly (readonly [DeedType, string])[] = [
  // Says yes to doing something, offers it, promises it.
  [
    'AGREE',
    `agree consent pledge promise offer volunteer acquiesce commit acceed accede assent reconcile settle guarantee
    reach_agreement come_to_terms bury_the_hatchet make_peace shake_hands strike_a_deal`,
  ],
  // Talks with, visits, receives, brings together.
  [
    'CONSULT',
    `meet meet_with visit telephone phone confer consult negotiate mediate host discuss talk talk_to talk_with speak_with speak_to huddle
    receive parley liaise deliberate arbitrate intercede broker convene conciliate debrief dine lunch correspond converse bargain
    haggle brief call_in fly_to travel_to sit_down`,
  ],
  // Speaks well of, stands by, improves ties without giving goods.
  [
    'SUPPORT',
    `praise commend endorse support back defend applaud laud hail welcome congratulate thank salute honor honour recognize recognise forgive
    apologize apologise condole sympathize sympathise ratify sign approve champion extol acclaim vouch_for side_with befriend
    encourage uphold favor favour sponsor stand_by stand_with stand_behind rally_behind rally_around queue_behind reassure absolve
    exonerate vindicate normalize normalise cheer admire trust cosponsor eulogize glorify naturalize mourn embrace acknowledge
    celebrate advocate crown appoint`,
  ],
  // Gives way to what others ask: eases rules, lifts bans, lets somebody do something.
  [
    'CONCEDE',
    `concede yield relent ease allow permit relax loosen rescind repeal legalize legalise decriminalize decriminalise deregulate unban
    authorize authorise backtrack compromise back_down give_in give_way bow_to cave_in accommodate exempt liberalize liberalise
    reinstate unblock reopen unfreeze acquit amnesty parole commute climb_down let`,
  ],
  // Does something material together.
  [
    'COOPERATE',
    `cooperate co-operate collaborate share team_up join_forces cohost co-host co-produce work_with work_together`,
  ],
  // Gives goods, money, shelter, people.
  [
    'AID',
    `aid assist help donate supply provide deliver fund finance subsidize subsidise feed shelter airlift vaccinate rebuild equip arm lend
    bail_out contribute bankroll distribute resettle reconstruct rehabilitate disburse resupply airdrop underwrite rescue
    give_asylum`,
  ],
  // Leaves, hands back, lays down arms, steps down, pays for what was done.
  [
    'RETREAT',
    `withdraw retreat pull_out pull_back surrender resign step_down evacuate demobilize demobilise disarm disengage free release hand_back
    lay_down give_up abdicate compensate reimburse repatriate vacate pull_off stand_down decommission de-escalate deescalate
    demilitarize demilitarise quit relinquish cede fall_back back_off capitulate defect turn_in return`,
  ],
  // Asks for, calls for, urges, presses for.
  [
    'REQUEST',
    `demand urge request appeal appeal_for appeal_to call_for call_on call_upon plead plead_for beg implore petition press pressure pressurise
    insist push lobby exhort entreat beseech press_for push_for ask ask_for solicit summon prod nudge campaign_for clamor clamour
    clamor_for lobby_for cajole seek`,
  ],
  // Blames, condemns, charges, looks into.
  [
    'ACCUSE',
    `accuse blame condemn denounce criticize criticise deplore decry censure slam blast lambast lambaste assail rebuke reprimand reproach
    castigate chide scold berate charge indict sue prosecute implicate fault lament impeach investigate probe inspect audit
    interrogate scrutinize scrutinise look_into inquire inquire_into enquire disapprove disparage vilify ridicule mock insult deride
    excoriate admonish upbraid bash malign smear revile incriminate arraign deplore complain chastise pillory impugn subpoena
    lash_out hit_out rail_against speak_out single_out examine monitor question try`,
  ],
  // Says no: turns down, will not, votes against, breaks a rule.
  [
    'REJECT',
    `reject refuse decline rebuff spurn oppose veto repudiate disregard ignore defy rule_out turn_down resist renege balk baulk snub shun
    dismiss disobey flout contravene object brush_off brush_aside shrug_off vote_down vote_against overrule disown stonewall back_out
    withhold opt_out thumb_nose walk_out`,
  ],
  // Says that harm will follow.
  ['THREATEN', `threaten intimidate blackmail forewarn menace`],
  // Takes to the streets, strikes, boycotts.
  [
    'PROTEST',
    `protest demonstrate rally march picket riot boycott rebel revolt mutiny walk_off take_to_the_streets chant rise_up go_on_strike
    barricade`,
  ],
  // Cuts ties, aid or trade; sends away.
  [
    'SANCTION',
    `sanction embargo expel suspend deport sever cut_off break_off blacklist ostracize ostracise delist disinvite downgrade penalize penalise
    evict isolate divest recall banish bar withdraw_from`,
  ],
  // Gets forces ready.
  [
    'MOBILIZE',
    `mobilize mobilise deploy patrol amass muster conscript reinforce beef_up rearm remilitarize militarize militarise stockpile mass recruit
    call_up`,
  ],
  // Puts down or takes by force without killing: arrests, bans, seizes, destroys.
  [
    'COERCE',
    `arrest detain jail imprison confiscate ban outlaw raid crack_down crack_down_on suppress repress censor demolish bulldoze blockade seal_off
    close_down shut_down blow_up sabotage vandalize vandalise deface hack disperse tear-gas teargas round_up expropriate nationalize
    nationalise persecute harass coerce muzzle gag silence prevent convict sentence extort purge exile displace ransack loot
    burn_down torch quell quash clamp_down clamp_down_on impound spy_on wiretap surveil pillage set_fire apprehend incarcerate
    cordon_off intern handcuff seize prohibit forbid restrict block dissolve destroy fine`,
  ],
  // Uses deadly or bodily force.
  [
    'ASSAULT',
    `kill attack bomb shell shoot assassinate murder ambush abduct kidnap torture rape massacre slaughter execute invade bombard strafe assault
    storm stab behead lynch gun_down shoot_down shoot_at fire_on fire_at fire_upon wound injure maim beat clash fight battle skirmish
    overrun retake recapture capture conquer besiege raze annihilate wipe_out poison gas hijack decapitate mutilate detonate
    open_fire rocket overthrow topple depose ravage manhandle molest abuse brutalize brutalise mow_down firebomb counterattack rout
    repulse exterminate butcher slay strike explode occupy thrust pound attempt_assassinate blast_away`,
  ],
]

/** Verbs that are a deed only when nothing says otherwise; the object usually does. */
export const weakVerbs: ReadonlySet<string> = new Set(
  `back share help return receive try question examine monitor seek ask press push embrace acknowledge celebrate favor favour trust sign approve
  dismiss free suspend recall bar mass recruit destroy fine block strike explode occupy beat charge contribute deliver provide supply
  finance fund quit thrust resist ignore appoint advocate honor honour settle commit discuss talk brief visit welcome release let
  isolate prevent restrict cheer admire crown complain object lament examine distribute withhold gas rocket restore poison battle
  fight blast complain travel_to fly_to speak_to talk_to work_with`
    .trim()
    .split(/\s+/u),
)
