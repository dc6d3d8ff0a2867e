// Verbs of English by how often the same word is a noun or an adjective: counted in the texts that come with WordNet 3.0
// (cntlist.rev, index.verb, verb.exc; WordNet 3.0 Copyright 2006 by Princeton University, free for any use with this notice).
const list = (words: string) => words.trim().split(/\s+/);

/** Hardly ever anything but a verb: "agree", "decide". */
export const onlyVerbs = list(`
abet abhor abide abolish abound abridge abrogate absorb abstain accede accelerate accentuate accept acclimatize accommodate accompany accomplish
accost accredit accrue acculturate accumulate accuse accustom achieve acknowledge acquaint acquiesce acquire acquit activate actuate adapt adhere
adjoin adjourn adjust administer admire admit admix admonish adopt adore adorn adsorb advertise advise aerosolize affirm afford aggravate agitate
agree alienate align allege alleviate allocate allot allow alphabetize alter amass amaze amend amplify amputate amuse analyse analyze animize
annihilate announce annoy antagonise antagonize anticipate apologize appear appease append applaud apply appoint apportion appraise appreciate
apprehend approve arbitrate archaize argue arise arouse arraign arrange arrive arrogate ascend ascertain ascribe ask aspire assail assemble assert
assess assign assimilate assume assure astonish astound atone attach attain attend attest attract attune augment authenticate authorize automate
avenge avert avoid await awaken bake balkanize banish baptize bask bawl beautify beckon become bedamn befall befit befog befriend befuddle beg beget
beguile behave behead behold behoove belabor belie believe belong bemoan berate beseech beset besiege besmirch bespeak bestow bethink betray bewail
beware bewilder bewitch bide bilk blab blacken blanch blaspheme bleed bless blurt bode boggle borrow breathe brighten bring broaden browbeat bruit
burgeon bury bushwhack calcify calculate calibrate calumniate canonize capitalize capitulate captivate carve castigate catechize categorize cater
cavort celebrate centralize cerebrate certify characterize cherish chide chivy choose choreograph chuff circulate circumscribe clarify classify
cleanse cleave clomp clothe coalesce coddle codify coerce coexist cohere coincide collaborate collate colonize commandeer commemorate commence commend
commiserate commit communicate communize compel compensate compete compile complain complicate comply compose comprehend comprise compute conceal
concede conceive conciliate conclude concoct concur condemn condense condone confer confess confide confine confirm conform confound confront confuse
congeal congratulate congregate conjoin connect connote conquer consider consign consist consolidate conspire constitute constrict construe consult
consume contain contaminate contemplate contend continue contradict contribute contrive convene conventionalize converge convey convince convulse
cooperate correspond corroborate corrode cosponsor counteract counterchallenge covet cower cram crave create cremate cringe criticise criticize croon
crucify crumble crumple crystallize culminate cultivate curtail dabble dampen dangle darken daunt deaden debilitate deceive decelerate decentralize
decertify decide declaim declare decompose decorate decry dedicate deduce deduct deem deepen defecate defend defer define defraud defray defrost defy
deglycerolize degrade deign delimit deliver delude delve demarcate demean democratize demolish demonstrate demote demythologize denote denounce deny
depart depend depersonalize depict deplore deploy depose deprave depress deprive deride derive descend describe desecrate deserve despise despoil
destine destroy detach detain detect deter deteriorate determine detest detonate detract detribalize devastate develop devote devour diagnose dialyze
differ differentiate dignify digress dilate diminish dine disable disabuse disagree disallow disappear disappoint disapprove disarm disassemble
disband disbelieve disburse discern disclose discontinue discourage discover discuss disenfranchise disengage disentangle dishearten disintegrate
disinter dislodge dismember dismiss disobey disown dispel dispense disperse displace dispose disprove disqualify disrobe disrupt dissect dissemble
disseminate dissipate dissuade distill distinguish distort distract distribute disturb diverge divert divest divulge dominate domineer donate
dramatize drown dwell dwindle earn eat economize edify edit educate efface effectuate effloresce eject elapse elate elevate elicit eliminate elucidate
elude elute emanate emancipate embark embarrass embed embellish embezzle embitter embody embolden emboss embroider embroil emerge emigrate emit
emphasize empower emulate enable enact encamp encase enchant encipher enclose encompass encourage encroach encrust endanger endear endorse endow
endure energize enervate enforce engage engender engrave engross engulf enhance enjoin enjoy enlarge enlist enliven enmesh enquire enrage enrich enrol
enroll ensconce enshrine ensue ensure enter entertain enthrall enthrone entice entitle entomb entrench entrust enumerate enunciate envelop environ
envisage envision epitomize equate equilibrate equip eradicate erase erode err erupt eschew espouse establish etch eulogize europeanize evacuate evade
evaluate evaporate eventuate evoke evolve exacerbate exaggerate exalt examine exasperate exceed excel except excite exclaim exclude excommunicate
excoriate execute exemplify exert exhale exist exonerate exorcise expand expect expedite expel expend expiate expire explain explode explore expound
expunge extend extenuate exterminate extinguish extirpate extrapolate extricate extrude exude facilitate fail falsify fascinate fasten fatten faze
federalize feign felicitate fertilize flatten flatter flee flocculate flog flout fluoresce follow forbid foreclose forego foreknow foresee foreshorten
forestall forget forgive forgo formulate forsake forswear fortify fractionate fraternize frighten frizzle frogmarch frustrate fulfil fulfill furl
furnish generalize generate germinate gesticulate gird glean glom glorify glycerolize gnash gnaw govern gratify greet grieve grovel grow guzzle gyrate
hanker happen harass harden harry harshen hasten heal hear heighten hesitate hibernate homogenize hover humanize humiliate hurtle hypnotize
hypothesize identify idolize ignite ignore illuminate illumine illustrate imagine imbed imbibe imitate immerse impair impale impart impede impel
imperil impersonate impinge implore imply impose imprecate imprison improve improvise impute inaugurate incapacitate incise incite inclose include
incubate inculcate incur indicate indict indoctrinate indorse induce induct indulge infect infer infest infiltrate inflame inflate inflect inflict
inform infuriate ingest inhabit inherit inhibit inject injure innovate inquire inscribe insist inspect inspire instal install instigate
institutionalize instruct insulate insure integrate intend intensify interact intercede interconnect interfere interject interlace internalize
interpenetrate interpose interpret intersect intertwine intervene interweave intimidate intone introduce intrude intrust inure invade invalidate
inveigh invent invert invest investigate invoke involve iodinate irrigate irritate isolate italicize itemize jeopardize justify juxtapose kidnap knead
languish laze learn legislate legitimize lend lengthen lessen liberalize liberate lighten linger lionize liquidate listen loathe locate loiter loosen
lose lurk lyophilize magnetize magnify maintain malinger maltreat manage manipulate marinate marry materialize maximize meddle meditate memorize merge
mesmerize metabolize metamorphose migrate militate mingle minimize miscalculate miscarry misconstrue misgauge misinterpret misjudge mislay mislead
mismanage misname misperceive misplace misread misrepresent misunderstand mitigate mobilize modernize modify moisten molest mollify monopolize
motivate mourn multiply mutilate mystify nab narcotize narrate nasale nationalize naturalize navigate necessitate negotiate neutralize nominate
notarize notify nourish nuzzle obey oblige observe obsess obstruct obtain occlude occupy occur offend officiate offsaddle ogle omit operate oppose
oppress ordain organise organize originate ossify ostracize oust outclass outdistance outdo outdraw outface outfight outgeneral outgrow outlive
outmaneuver outmode outnumber outplay outrun outsmart outstrip outweigh overcome overeat overemphasize overexpose overfeed overfill overhear overheat
overindulge overpower overproduce overreach overshadow overstep overtake overwhelm owe oxidise pacify pamper paralyze parch pare partake participate
patronize peddle penalize penetrate perceive perform perish permeate perpetrate perpetuate persecute persevere persist personalize personify persuade
pertain perturb peruse pervade pester petrify philosophize pilfer plead please poach polarize ponder populate portend portray possess postpone pour
practise pray preach prearrange precede preclude predict prefer preisolate preoccupy prepare prescribe preside presume presuppose prevail prevent
prise proceed proclaim procrastinate procure profess prohibit prolong promote promulgate pronounce propel prophesy propose proscribe prosecute prosper
protect protrude prove provide provoke publicize publish pulsate pulverize pummel punctuate punish pupate purify purloin pursue qualify quash quell
quench quicken quit ransack ratify rationalize reacquaint react reactivate readapt readjust reaffirm realign realize reap reappear rearrange reassail
reassemble reassert reassign reassure reawaken rebuild rebut recalculate recapitulate recede receive recite reckon reclaim reclassify recognize
recollect recommend reconcile recondition reconnoiter reconsider reconstruct reconvene reconvert recopy recoup recover recreate recur redden
redecorate rededicate redeem redefine redirect rediscover redistribute redouble reduce reecho reelect reenact reenforce reestablish reevaluate
reexamine refashion refer refinance refine reflect refuel refurbish refute regain regale regroup regulate rehabilitate rehearse reimburse reinforce
reinstall reinstate reinterpret reiterate rejoice rejoin relace relate relax relearn relegate relent relieve relinquish relive reload rely relyric
remain remarry remember remind reminisce remodel remonstrate rename rend renew reopen reorganize repay repel repent rephrase replace replant replenish
represent repress reproduce repudiate require reread reschedule rescind reseal resemble resent resettle reshape reside resift resign resist resmudge
resound respond restate restock restore restrain restrict resurrect resuspend retain retaliate retie retire retrace retract retranslate retrieve
reunite reuse revamp reveal reverberate revert revile revitalize revive revolutionize revolve rid ripen ritualize rive roam rob roleplay romanticize
rotate roughen rouse rove sadden salivate satisfy saturate scandalize scarify scoot scrounge scrutinize secede seclude secrete secularize seem seep
seize send sensitize sentimentalize sever sew sharpen shatter shelve shirk shorten shun sicken sidle sift signify simplify simulate sing sit situate
skulk slacken slink slurp smite smuggle socialize soften solicit solve soothe spang speak specialize specify speculate spend spurn stabilize
standardize starve sterilize stiffen stimulate stipulate stoke stow straighten strangle stratify strengthen strew strive stun subdue subjugate
submerge submit subscribe subside subsidize subsist substantiate subtend subtract subvert succeed succumb suffer suffice suffocate suffuse suggest
summarize summate summon sunder superimpose superintend supersede supervise supplant supplicate suppose suppress surmount surpass survive suspend
sustain swear symbolize sympathize synchronize synthesise synthesize systematize tabulate tantalize teem televise tempt tend terminate terrify
terrorize testify thank theorize thicken threaten thresh thrive tighten tolerate topple totter transact transcend transcribe transfix transform
transgress translate transmit transmute transpirate tweeze typify unclasp uncork uncover uncurl undergo underlie undermine underpin underrate
understand understate undertake underwrite undo unearth unfasten unfold unhitch unify unite universalize unlace unlash unleash unload unlock unmask
unpack unravel unscramble unscrew unsheathe unsolder unteach unthaw untie unveil unwind unwire uphold upholster upraise uproot urbanize usurp utilize
vacate validate vanish vanquish vary veer venerate ventilate verify vex vibrate victimize vie vindicate violate visualize vivify vocalize vouch
vouchsafe waive wander warn waylay weaken wean weep weigh wend wheedle whet whiten widen wield withdraw wither withhold withstand woo woolgather
worsen wreak wreathe write writhe yearn
`);

/** A verb at least three times as often as a noun: "call", "warn". */
export const mostlyVerbs = list(`
abandon abuse acclaim accord ache add advocate affect affix agglomerate alight amble arrest articulate assist associate attribute audition augur
babble backstitch badger baffle balk ban bandy barbecue baste bathe bear beat begin bellow bend bet bevel bicker bid billow bind birdie bite blame
blend blink blister blubber blush boast bob boil bolster boo boom boomerang bore bother bounce boycott brace brag brandish break broil buck budge
buffet build bullshit bump burn burnish burst bust butcher butt buy buzz bypass cackle call camouflage cancel canvass caper capture care careen
caricature carry cascade catapult catch caucus cause caw cease centrifuge chafe chaff chandelle chant chat cheat chew chirp choke chop chortle
chronicle chuckle chug churn cite citrate clamber clamp clang clank clasp clench click climb clinch cling clink clobber clog clutch coagulate coax
cock collect combine come commute compare compress concentrate conduct confiscate conscript conserve console consort construct consummate converse
convert convict cook coordinate cope correlate cough count cover crane crawl creak crease creep crisscross croak crochet cross crouch cruise crush
cuddle curl curse cut dab dare darn dart dash daydream dazzle deal decrease degas degenerate delay delegate demur dent deposit designate despatch
deviate devise dial dictate die diffuse dig digest dilute dip discard disconnect discount discriminate dishonour dismount display dissolve distrust
divide docket dodge don doom dovetail downgrade doze drag drain drape draw dread dribble drift drill drip drive droop drop drowse dub duck dump dunk
dupe duplicate dwarf dye ease ebb eddy ejaculate elect elongate emasculate embrace employ entail envy escape excise exhaust exhibit exile exploit
export expose express extract fade fall falter fathom feel feint ferry fetch fete fidget fight file fill finance find finish fix fizzle flake flaunt
flex flicker flinch fling flip flirt flit float flop flounce flounder flourish flub fluster fly forecast forge foster found fracture freeze fret frown
fry fulminate fumble fume fuse fuss gabble gain gallop gamble gape garland garner gash gather gawk gaze gear get geyser giggle gild give glaze glide
glint glisten gloat glower glue glut go gobble goof gore gorge gouge grab grapple grasp graze grimace grin grind groan grope growl grumble grunt
guarantee guess guide gull gulp gush haggle halt handle hang harangue harrow hatch hate haul haunt heave heed heft heist help hibachi hide highlight
hijack hinder hint hire hiss hit hitch hobble hock hog hoist hold holler hook hoot hop huddle hug hum hunt hurl hurry hush hustle implant implement
impress incline incorporate initiate inlay insert institute intercept interlock interrupt invite itch jabber jangle jeer jerk jig jilt jimmy jingle
jive jog joggle join jostle jump keep kick kill kneel knit knock know lace lacerate lag lam lament laminate lampoon lash latch laugh launch lay lead
lean leap leave leer let levy lick lie lift like live lob lodge look loom lope lounge lug lunge lurch lure madrigal make manifest mar mark marvel mash
masquerade massacre mastermind match matriculate mean meander measure mediate meet melt mend mention mew mince misfire misquote miss mistrust miter
mix moan monitor moo mop mottle mould mount move mow muck muffle mull mumble munch murmur muse muster mutter nag neglect nestle nettle nip nod notch
notice nucleate nudge nurture obliterate offer offset orient overburden overdrive overestimate overhaul overlap overlay overlook override overrun
overshoot overstrain overthrow overturn overwork pack paddle paint pall pant pardon parlay parry pass pat pay peck peek peel peep peer pelt pepper
perch permit pick pierce pillory pin pinch ping piss pivot plague plat play pledge plod plow pluck plummet plunge plunk ply poke pommel pooch pop pose
postulate pounce prance prattle precipitate precondition predominate preempt presage preserve press pretend prick print probe prod produce proffer
prompt prowl pry pucker puff pull punch puncture punt purge purl purport push put putt puzzle pyramid quadruple quail quarrel query quickstep quip
quiver quote radiate raise rake ram ramble rap rape reach read rebound rebuff rebuke recall recapture recess recoil recount recruit reek refill refuse
regard register rehash reign reject remake remand remit remount remove render reorder repeal repeat reprimand repulse rerun rescue reset resolve
resort resume retard retch rethink retort retreat return rev revel revere reverence reverse review revise rewrite ricochet riddle ride riffle ring
rinse rip rise rivet roast roll roost rout rub ruffle rummage run rupture rust rustle sag sail salute salvage sap sashay satiate saute save savor
savvy say scab scamper scan scare scatter scoff scold scorch scour scowl scramble scrape scratch scrawl scream screech screw scribble scribe scrub
scud scuff scurry scuttle sear secure see seek segregate select sell serve settle shake shamble shave shimmy shine shiver shoot shout shove show
shrink shroud shrug shudder shuffle shuttle sidestep sigh simmer singe sink sip sire sizzle skedaddle skid skim skip skylark slam slap slash slaver
slide slime sling slip slop slump smack smash smear smirk smolder smother snag snap snarl snatch sneak snicker sniff snigger snoop snore snort snub
snuggle soak soar solder sorb sour souse sow spare spear spearhead spill spin spit splash splice spoil sponsor spout sprain sprawl spread sprinkle
sprint sprout sputter squall squash squawk squeak squeeze squelch squint squirm squirt stab stagger stalk stammer stand stare start startle stay steal
steam steer stifle stink stir stomp stoop stop straddle strafe straggle stretch strike stroll strop strum stud stumble stutter sub subcontract
subpoena subtitle suck sue sulk sulphur sup surfeit surmise surrender surround suspect swab swagger swallow swap swarm swathe sway sweep swerve swim
swindle swing swipe swirl swish swivel swoon swoop tack tackle tailor take talk tamper tap taper tarnish tarry tat teach tear tease teeter telescope
tell tether think thrash throb throw thrust thump thwart tilt tinge tingle tinker tiptoe titter toil torture toss touch tramp trample transplant
transpose travel traverse tread treat tremble trespass trickle trim trot trudge trundle try tuck tug tumble turn twiddle twine twinkle twirl twist
twitch underestimate underline underscore undress undulate update upgrade uplift urge use usher visit vomit vow wad wade waft wag waggle wail wait
walk wallop wallow wane wangle want warble warp warrant watch waver wear weatherstrip weave wed welcome weld whack whimper whine whinny whip whirl
whisk whisper whistle whoop wiggle wilt win wince wink winnow wipe wisecrack wish wobble wonder worry wrap wreck wrench wrestle wriggle wring yap yawn
yelp yield zigzag zip zoom
tweet retweet email text blog google tout axe quiz bully
`);

/** About as often one as the other: "claim", "plan". */
export const evenVerbs = list(`
abstract act address advance affront aid aim alarm alert alternate ambush anchor answer approach arch assault assay assent attack attempt audit avail
bait balance bang bankrupt banter bar barge base bat batter belch benefit blare blast blaze bleach bleat blight bloom blossom blow blunder blur
bluster bog bogey bolt boost border bound bow braid breach bribe bridge bristle broadcast brood bruise brush bubble buckle bud buff buffer bug bulge
bulletin bunker burrow bustle campaign canter caress cast catalogue caution cement challenge change charge chart charter chase chatter check chill
chip chuck cipher circle claim clamor clap clatter claw clean clear climax clip close clot cluck cluster coil coin collapse comb combat comfort
command comment compliment compound compromise con concern conjecture consent contract control cool copy corral cost counsel counter counterattack
counterbalance counterpoint crack crackle cradle crash credit cripple crow crown crunch cry curb cure cushion cuss dam damage dance debut decay
decline decree default defeat delight demand desert design desire discharge discipline discredit disdain disgrace disguise disgust dishonor dislike
dispatch dispute disregard dissent dive divorce dock document double doubt draft drawl dream dress drink dry dynamite echo eclipse enamel encounter
end endeavor equal escort esteem estimate exchange excuse exercise face fan fancy fare favor fear feed filter fire fistfight fit flail flank flap
flare flash flick flood flow flurry flush flutter focus foil fold force forfeit form foul frame frolic frost fuel fullback funnel furlough furrow
garrison gasp gauge glance glare gleam glimpse glitter glow goad graduate grant grill grip groom guard hack hail hammer hamper handicap harbor harm
harness harp harvest hawk hedge herald hike honeymoon honor honour hope huckster hulk hurdle hurt idle import imprint increase index influence insult
interview intimate intrigue issue jab jam jar jest jockey jolt judge junk keynote kiss knot label lack land lap lapse lather leak lease lecture limit
limp link list load lock loop love lower lull lump mail mandate maneuver manufacture map march maroon marshal mask massage master mate merit mesh mill
mirror mistake misuse mock mold mortar nail name need nest nickname note nurse open order ornament outlaw outline outrage overflow overload pace pad
padlock pan panel pantomime parade parallel paraphrase parcel park parody parrot paste patrol pause paw pet phone photograph picket pile pinpoint
pioneer pitch pity place plan plot plumb plunder poise poison polish post practice praise preface present profit progress project promise prop protest
pulse pump purchase quake quirk race rack rage raid rain rally range rattle rear rebel record redress reel regret reissue relay release relish remark
remedy rent repair reply report reprint reprobate repute request requisition reserve respect rest result retail rhyme ridicule rig rim ripple risk
rival roar rock romp rot ruin rule rumble rush sack sacrifice safeguard sanction schedule score scorn scout scrap scrimmage seal search seat separate
serenade set shape share shepherd shield shift shock shop shovel shower shriek sign signal silhouette singsong skirt slant slate slaughter sleep slice
slug sluice slumber smell smile smooth snare sneer snow snowball sob sock solace sound span spark sparkle spatter speed spell spice splinter split
sponge spot spotlight spray spring spur spy squat squeal stack stain stake stamp stampede state steep stem step stick sting stitch store strain strand
strap stray streak stress stride strip stroke struggle strut study stuff stunt substitute suit supplement supply support surge surprise survey swamp
swan sweat swell switch tag taste taunt tax taxi telegraph telephone test thaw thread thrill throttle thud thumb tick tie tinkle tint tip tire toast
toll tour tower trace track trade trail train transfer transport trap trigger triple trumpet trust tunnel tutor twig upset veil vent venture vest veto
view volunteer vote wake wash waste wave wax wedge wheel wheeze whir whiz witness work worship wrack wrangle wrinkle yank yell animate appropriate
approximate awake complete correct direct elaborate erect exempt humble incarnate inter lavish mature obscure prostrate shut slow tame utter
`);

/** Mostly a noun or an adjective: "state", "question". */
export const seldomVerbs = list(`
accent adventure age air amount anger angle appeal apprentice arm array average award awe back bag ball band bank bargain bark barricade battle bay
beam beard belt bench best better bill blanket blind bloat block board bomb bond book box brand brave breakfast breed brief brook brown budget bulk
bull bum bunch bundle cable calm cane cap career cart case cash center chamber champion chance channel charcoal charm cheer chin chorus clash class
clock cloud coach coast coat code collar color commission commune complement condition conflict conjugate contact content contest contrast core corner
costume couch couple court crop crowd cube cup curve cycle damn date dawn debate despair detail diagram din disk doctor dog dose dot down drug drum
dust edge effect elbow empty essay evidence experience experiment eye factor faint fair fake farm fashion father fault feast feather feature fence
field figure film fine finger fish flag flock flower foam fool foot forward free front function gag garage garden gas general gesture ghost gift glory
grace grade graph grass grease ground group hand hat hazard head headline heap heat herd house howl humor hunch inch interest iron jacket jail jaw jet
joke journey jumble key kid labor last layer league letter level license light line litter loaf loan lobby log loot lumber lunch major man market mass
matter menace merchandise meter milk mind mine minister mist model moderate mother motion motor mouth murder narrow needle net nose number object
occasion officer oil orbit output package page pain pair pale palm panic part partner patch patent pattern peak pen people perfect petition phrase
picnic picture piece pilot pipe pit plane plank plant plaster plug pocket point pole police poll pool pore position pot potter pound power pressure
prey price pride prime prize process program proposition provision purse quack question quiet radio rail rank rate ready reason reform refrain refund
regiment rein repose reproach research revenge reward rifle robe roof room root rough round row rumor saddle salt sample sand scale scheme school
screen sculpture seed sense sentence sequence service shade shadow shame shear shell shelter ship shirt shoulder shred shunt shy side sight silence
sin single sketch skirmish slit slot smart smoke snake soil space spade spiral sport square stable staff stage stall star station steady steel still
stock stone storm stream string structure stump style subject subordinate sugar sun surface tender term throng thunder time title tool top torment
total treasure trick trip triumph trouble truck tune type vacation vacuum value vein voice wage water weight well wet wind wing winter wire word wound
wrong yellow absent bare blunt busy corrupt dull exact frequent further gentle long loose near own sheer shrill sublime thin up warm weary
`);

/** Verbs that double their last letter: "admit" → admitted. */
export const doublingVerbs = list(`
bag ban bar bat begin benefit bet bevel bid blur bob brag bud bug bullshit bum cancel cap channel chat chin chip chop chug clap clip clog clot combat
con control corral counsel crop cup cut dab dam degas demur diagram dial dig din dip dog don dot drag drip drop drug drum dub enamel equal fan fit
flag flap flip flit flop flub fret fuel funnel gag gas get glut grab grin grip handicap hat hit hog hop hug hum jab jam jar jet jig jog kid knit knot
label lag lam lap let level lob log lug man map mar marshal marvel model mop nag net nip nod offset output overlap overrun pad pan panel parallel
parcel pat patrol pen permit pet pin pit plan plat plod plot plug pommel pop pot prod program prop put quarrel quickstep quip ram rap rebel regret
remit rerun reset rev revel ricochet rig rim rip rival rot rub run sag sap scan scrap scrub scud set ship shop shovel shred shrug sidestep signal sin
sip skid skim skip slam slap slip slit slop slot slug snag snap snub sob span spin spiral spit split spot spur squat stab star stem step stir stop
strap strip strop strum strut stud sub sun sup swab swap swim swivel tag tap tat throb thud tip top total transfer trap travel trim trip trot tug
tunnel twig upset wad wag weatherstrip wed wet whip whir whiz win worship wrap yap zigzag zip abet abhor acquit admit allot befit befog beg beget
beset blab commit compel concur confer cram defer deter disinter dispel embed emit enrol equip excel expel flog forbid forget fulfil glom grovel imbed
impel incur infer instal inter kidnap nab occur omit outgeneral outrun outstrip overstep prefer propel pummel quit rebut recur refer refuel repel rid
rob shun shut sit stun submit thin transmit underpin unravel up whet
`);
