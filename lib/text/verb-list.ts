// Verbs of English by how often the same word is a noun, an adjective or an adverb: counted in the texts that come with WordNet 3.0
// (cntlist.rev, index.verb, verb.exc; WordNet 3.0 Copyright 2006 by Princeton University, free for any use with this notice).
const list = (words: string) => words.trim().split(/\s+/);

/** Bases of verbs with a weight: about log2 of how many times rather a verb than anything else. */
export const verbsByWeight: [number, string[]][] = [
  // Hardly ever anything but a verb: "agree", "say".
  [5, list(`
abet abhor abide abolish abound abridge abrogate absorb abstain accede accelerate accentuate accept acclimatize accommodate accompany accomplish
accord accost accredit accrue acculturate accumulate accuse accustom achieve acknowledge acquaint acquiesce acquire acquit activate actuate adapt add
adhere adjoin adjourn adjust administer admire admit admix admonish adopt adore adorn adsorb advertise advise aerosolize affect affirm affix afford
aggravate agitate agree alienate align allege alleviate allocate allot allow alphabetize alter amass amaze amend amplify amputate amuse analyse
analyze animize annihilate announce annoy antagonise antagonize anticipate apologize appear appease append applaud apply appoint apportion appraise
appreciate apprehend approve arbitrate archaize argue arise arouse arraign arrange arrive arrogate ascend ascertain ascribe ask aspire assail assemble
assert assess assign assimilate assume assure astonish astound atone attach attain attend attest attract attune augment authenticate authorize
automate avenge avert avoid await awaken bake balkanize banish baptize bask bawl bear beautify beckon become bedamn befall befit befog befriend
befuddle beg beget begin beguile behave behead behold behoove belabor belie believe belong bemoan berate beseech beset besiege besmirch bespeak bestow
bethink betray bewail beware bewilder bewitch bide bilk bind blab blacken blanch blaspheme bleed bless blink blurt blush bode boggle boil bore borrow
bother breathe brighten bring broaden browbeat bruit build burgeon burn bury bushwhack buy calcify calculate calibrate calumniate cancel canonize
capitalize capitulate captivate carry carve castigate catch catechize categorize cater cavort cease celebrate centralize cerebrate certify chant
characterize cherish chew chide chivy choke choose choreograph chuff circulate circumscribe cite clamp clarify classify cleanse cleave climb cling
clomp clothe coalesce coddle codify coerce coexist cohere coincide collaborate collate collect colonize combine come commandeer commemorate commence
commend commiserate commit communicate communize commute compare compel compensate compete compile complain complicate comply compose comprehend
comprise compute conceal concede conceive conciliate conclude concoct concur condemn condense condone confer confess confide confine confirm conform
confound confront confuse congeal congratulate congregate conjoin connect connote conquer consider consign consist consolidate conspire constitute
constrict construct construe consult consume contain contaminate contemplate contend continue contradict contribute contrive convene conventionalize
converge convey convince convulse cooperate correspond corroborate corrode cosponsor counteract counterchallenge covet cower cram crave crawl creak
create creep cremate cringe criticise criticize croon crucify crumble crumple crystallize culminate cultivate curl curtail dabble dampen dangle dare
darken daunt deaden debilitate deceive decelerate decentralize decertify decide declaim declare decompose decorate decry dedicate deduce deduct deem
deepen defecate defend defer define defraud defray defrost defy deglycerolize degrade deign delimit deliver delude delve demarcate demean democratize
demolish demonstrate demote demythologize denote denounce deny depart depend depersonalize depict deplore deploy depose deprave depress deprive deride
derive descend describe desecrate deserve designate despise despoil destine destroy detach detain detect deter deteriorate determine detest detonate
detract detribalize devastate develop devise devote devour diagnose dialyze die differ differentiate dig dignify digress dilate diminish dine disable
disabuse disagree disallow disappear disappoint disapprove disarm disassemble disband disbelieve disburse discern disclose discontinue discourage
discover discuss disenfranchise disengage disentangle dishearten disintegrate disinter dislodge dismember dismiss disobey disown dispel dispense
disperse displace dispose disprove disqualify disrobe disrupt dissect dissemble disseminate dissipate dissuade distill distinguish distort distract
distribute disturb diverge divert divest divide divulge dominate domineer donate drag dramatize draw drill drip drown dump dwell dwindle earn eat
economize edify edit educate efface effectuate effloresce eject elapse elate elect elevate elicit eliminate elucidate elude elute emanate emancipate
embark embarrass embed embellish embezzle embitter embody embolden emboss embroider embroil emerge emigrate emit emphasize employ empower emulate
enable enact encamp encase enchant encipher enclose encompass encourage encroach encrust endanger endear endorse endow endure energize enervate
enforce engage engender engrave engross engulf enhance enjoin enjoy enlarge enlist enliven enmesh enquire enrage enrich enrol enroll ensconce enshrine
ensue ensure entail enter entertain enthrall enthrone entice entitle entomb entrench entrust enumerate enunciate envelop environ envisage envision
epitomize equate equilibrate equip eradicate erase erode err erupt eschew espouse establish etch eulogize europeanize evacuate evade evaluate
evaporate eventuate evoke evolve exacerbate exaggerate exalt examine exasperate exceed excel except excite exclaim exclude excommunicate excoriate
execute exemplify exert exhale exhaust exhibit exist exonerate exorcise expand expect expedite expel expend expiate expire explain explode explore
expose expound express expunge extend extenuate exterminate extinguish extirpate extradite extrapolate extricate extrude exude facilitate fade fail
falsify fascinate fasten fatten faze federalize feel feign felicitate fertilize fill find finish flatten flatter flee fling float flocculate flog
flounder flout fluoresce follow forbid foreclose forego foreknow foresee foreshorten forestall forget forgive forgo formulate forsake forswear fortify
foster fractionate fraternize freeze frighten frizzle frogmarch frown frustrate fulfil fulfill fundraise furl furnish galvanize gather generalize
generate germinate gesticulate get gird give glean glom glorify glycerolize gnash gnaw go govern grab grasp gratify greet grieve grind grovel grow
guess guzzle gyrate hang hanker happen harass harden harry harshen hasten heal hear heave heighten hesitate hibernate hire hold homogenize hover hug
humanize humiliate hurl hurtle hypnotize hypothesize identify idolize ignite ignore illuminate illumine illustrate imagine imbed imbibe imitate
immerse impair impale impart impeach impede impel imperil impersonate impinge implore imply impose imprecate impress imprison improve improvise impute
inaugurate incapacitate incise incite inclose include incubate inculcate incur indicate indict indoctrinate indorse induce induct indulge infect infer
infest infiltrate inflame inflate inflect inflict inform infuriate ingest inhabit inherit inhibit initiate inject injure innovate inquire inscribe
insert insist inspect inspire instal install instigate institutionalize instruct insulate insure integrate intend intensify inter interact intercede
interconnect interfere interject interlace internalize interpenetrate interpose interpret interrupt intersect intertwine intervene interweave
intimidate intone introduce intrude intrust inure invade invalidate inveigh invent invert invest investigate invite invoke involve iodinate irrigate
irritate isolate italicize itemize jeopardize join jump justify juxtapose keep kidnap kill knead kneel know languish launch lay laze learn leave
legalize legislate legitimize lend lengthen lessen let liberalize liberate lick lift lighten linger lionize liquidate listen live loathe locate loiter
loosen lose lurk lyophilize magnetize magnify maintain make malinger maltreat manage manifest manipulate marinate marry materialize maximize meddle
meditate meet melt memorize merge mesmerize metabolize metamorphose migrate militate mingle minimize miscalculate miscarry misconstrue misgauge
misinterpret misjudge mislay mislead mismanage misname misperceive misplace misread misrepresent misunderstand mitigate mix mobilize modernize modify
moisten molest mollify monitor monopolize motivate mourn move multiply mutilate mutter mystify nab narcotize narrate nasale nationalize naturalize
navigate necessitate negotiate neutralize nod nominate notarize notify nourish nuzzle obey oblige observe obsess obstruct obtain occlude occupy occur
offend offer officiate offsaddle ogle omit operate oppose oppress ordain organise organize originate ossify ostracize oust outclass outdistance outdo
outdraw outface outfight outgeneral outgrow outlive outmaneuver outmode outnumber outplay outrun outsmart outstrip outweigh overcome overeat
overemphasize overexpose overfeed overfill overhear overheat overindulge overlook overpower overproduce overreach overshadow overstep overtake
overwhelm owe oxidise pacify pamper pant paralyze parch pare partake participate pat patronize peddle penalize penetrate perceive perform perish
permeate perpetrate perpetuate persecute persevere persist personalize personify persuade pertain perturb peruse pervade pester petrify philosophize
pilfer plague plead please poach poke polarize ponder populate portend portray possess postpone pour practise pray preach prearrange precede preclude
predict prefer preisolate preoccupy prepare prescribe preserve preside presume presuppose pretend prevail prevent prise probe proceed proclaim
procrastinate procure produce profess prohibit prolong promote promulgate pronounce propel prophesy propose proscribe prosecute prosper protect
protrude prove provide provoke publicize publish pulsate pulverize pummel punctuate punish pupate purify purloin pursue put qualify quash quell quench
quicken quit quote raise ransack ratify rationalize reach reacquaint react reactivate read readapt readjust reaffirm realign realize reap reappear
rearrange reassail reassemble reassert reassign reassure reawaken rebuild rebut recalculate recall recapitulate recede receive recite reckon reclaim
reclassify recognize recollect recommend reconcile recondition reconnoiter reconsider reconstruct reconvene reconvert recopy recount recoup recover
recreate recur redden redecorate rededicate redeem redefine redirect rediscover redistribute redouble reduce reecho reelect reenact reenforce
reestablish reevaluate reexamine refashion refer refinance refine reflect refuel refurbish refuse refute regain regale regroup regulate rehabilitate
rehearse reimburse reinforce reinstall reinstate reinterpret reiterate reject rejoice rejoin relace relate relax relearn relegate relent relieve
relinquish relive reload rely relyric remain remarry remember remind reminisce remodel remonstrate remove rename rend render renew reopen reorganize
repay repeat repel repent rephrase replace replant replenish represent repress reproduce repudiate require reread reschedule rescind reseal resemble
resent resettle reshape reside resift resign resist resmudge resolve resound respond restate restock restore restrain restrict resurrect resuspend
retain retaliate retie retire retrace retract retranslate retrieve retweet reunite reuse revamp reveal reverberate revert revile revise revitalize
revive revolutionize revolve rid rip ripen ritualize rive roam rob roleplay romanticize rotate roughen rouse rove rub sadden salivate satisfy saturate
save say scandalize scarify scatter scoot screw scrounge scrutinize secede seclude secrete secularize see seek seem seep seize select sell send
sensitize sentimentalize serve settle sever sew shake sharpen shatter shave shelve shine shirk shoot shorten shout shove show shrink shudder shun
sicken sidle sift signify simplify simulate sing sit situate skip skulk slacken slam slap slash slink slurp smite smuggle snatch socialize soften
solicit solve soothe spang speak specialize specify speculate spend spin spit sprawl spurn stabilize stagger stand standardize startle starve stay
steal steer sterilize stiffen stimulate stipulate stir stoke stow straighten strangle stratify strengthen strew strive stumble stun subdue subjugate
submerge submit subscribe subside subsidize subsist substantiate subtend subtract subvert succeed succumb sue suffer suffice suffocate suffuse suggest
summarize summate summon sunder superimpose superintend supersede supervise supplant supplicate suppose suppress surmount surpass surround survive
suspend sustain swear swim symbolize sympathize synchronize synthesise synthesize systematize tabulate take tantalize teach teem televise tell tempt
tend terminate terrify terrorize testify thank theorize thicken think threaten thresh thrive throw tighten tilt tolerate topple totter tout transact
transcend transcribe transfix transform transgress translate transmit transmute transpirate treat tremble trudge try tuck tweeze typify unclasp uncork
uncover uncurl undergo underlie undermine underpin underrate understand understate undertake underwrite undo unearth unfasten unfold unhitch unify
unite universalize unlace unlash unleash unload unlock unmask unpack unravel unscramble unscrew unsheathe unsolder unteach unthaw untie unveil unwind
unwire uphold upholster upraise uproot urbanize usurp utilize vacate validate vanish vanquish vary veer venerate ventilate verify vex vibrate
victimize vie vindicate violate visualize vivify vocalize vouch vouchsafe wait waive wander want warn waylay weaken wean wear weep weigh wend wheedle
whet whistle whiten widen wield win wipe withdraw wither withhold withstand woo woolgather worsen wreak wreathe write writhe yearn
`)],
  // Four times as often: "call", "argue".
  [3, list(`
abandon abuse acclaim ache advocate agglomerate amble arrest assist associate attribute audition babble backstitch badger balk barbecue baste bathe
beat bellow bend bet bevel bid birdie bite blame blend blister boast bob bounce boycott brace brag brandish break broil budge bump burst buzz cackle
call canvass capture care catapult cause centrifuge chafe chat cheat chop chortle chuckle clamber clasp clench clobber clog clutch coax cock compress
concentrate conduct confiscate conserve consort consummate converse convert convict cook coordinate cope correlate cough count cover crane cross
crouch cruise crush cuddle curse cut dart dash dazzle deal delay delegate despatch deviate dictate digest dilute dip discard disconnect discriminate
dismount display dissolve dodge downgrade doze dribble drive drop dub duplicate ease ejaculate envy escape exploit extract fall falter fathom fetch
fete fidget fight finance fix flaunt flicker flinch flop flourish fly forecast forge found fret fry fumble fume fuss gain gallop gamble glaze glide
glint glisten glower glue gobble google gouge grapple graze grimace grope grumble grunt guarantee guide gull gush haggle halt handle harrow hatch hate
haul heed help hide highlight hijack hinder hit hobble holler hook hop huddle hum hunt hurry hustle incorporate institute intercept itch jabber jeer
jerk jilt kick knock lacerate lag lam lash latch laugh lead lean leer levy lie like lodge look loom lounge lug lunge lurch lure mar mark marvel
masquerade match matriculate mean mend mention mince miss mistrust mop mottle mount muffle mumble munch murmur muse muster nag neglect nestle nip
notice nudge obliterate offset orient overhaul overlap override overrun overshoot overturn pack paint pass pay peck peek peel peer pelt pepper perch
permit pick pierce pin pinch play pledge plod plow plunge plunk pop pose pounce prance precipitate precondition predominate press prod proffer prompt
prowl pry puff pull purl purport push putt puzzle quarrel quiver radiate rake ram ramble rap rape rebuke recapture recess recoil reek regard register
remake remand reprimand repulse rescue resort resume rethink return revere reverse review rewrite ride rinse rise rivet roast roll ruffle rummage run
rust rustle sag sail salute salvage sap savor scamper scan scare scoff scold scour scramble scratch scream screech scribe scrub scurry scuttle sear
secure segregate shamble shimmy shiver shuffle shuttle sidestep sigh simmer sink sire skedaddle skid skim slide sling slip smack smash smolder smother
snag snap sneak snicker sniff snore snort snub snuggle soak soar solder sorb sow spare spill splash spoil sponsor spout spread sprinkle sprout sputter
squall squawk squeeze squint squirm stalk stammer stare start steam stifle stink stomp stoop stop straddle straggle stretch strike stroll strop strum
stud stutter suck surrender suspect swagger swallow sway sweep swindle swing swish swivel swoop tack tailor talk tap tear teeter thrash throb thrust
thump thwart tingle titter toil toss tramp trample transplant transpose travel traverse tread trespass trot trundle tug tumble turn tweet twine twirl
twitch underestimate underline underscore undress update upgrade urge use usher visit vow wade wail walk wallop wallow wane warp warrant watch waver
wed welcome weld whack whine whinny whip whirl whisper whoop wiggle wince wink wisecrack wish wobble wonder worry wrap wreck wrench wrestle wriggle
wring yield zigzag zoom
`)],
  // Twice as often: "promise".
  [1, list(`
advance alight approach approximate articulate attack augur avail baffle ban bandy base bat bicker billow blast bleat bloom blubber bogey bolster boo
boom boomerang boost bow breach bruise buck buffet bullshit burnish bust bustle butcher butt bypass camouflage caper careen caress caricature cascade
cast caucus caw chaff challenge chandelle chase chatter check chirp chronicle chuck chug churn citrate clamor clang clank clap click clinch clink
coagulate coil collapse compound concern conscript console correct crack crackle crease cripple crisscross croak crochet crow cry cure cushion dab
dance darn daydream decline decrease degas degenerate demand demur dent deposit desert design dial diffuse direct discount dishonor dishonour dislike
disregard distrust docket don doom dovetail draft drain drape dread dress drift drink droop drowse duck dunk dupe dwarf dye ebb eddy elongate
emasculate embrace encounter erect escort estimate excise exile export feed feint ferry file filter fit fizzle flake flank flap flash flex flick flip
flirt flit flounce flub fluster flutter fold forfeit fracture fulminate fuse gabble gape garland garner gash gasp gauge gawk gaze gear geyser giggle
gild glitter gloat glut goad goof gore gorge grant grin grip groan groom growl gulp hail hamper harangue haunt heft heist herald hibachi hint hiss
hitch hock hog hoist honor hoot hope hurdle hurt hush implant implement imprint incline increase inlay interlock issue jangle jig jimmy jingle jive
jog joggle jostle judge kiss knit label lace lament laminate lampoon leap link lob lock loop lope love madrigal mail manufacture mash massacre massage
mastermind meander measure mediate mesh mew misfire misquote misuse miter moan mock mold moo mould mow muck mull nail need nettle notch note nucleate
nurture open outlaw outline overburden overdrive overestimate overflow overlay overload overstrain overthrow overwork paddle pall pardon parlay parry
pause peep pillory ping piss pivot plat pluck plummet ply poise polish pommel pooch postulate praise prattle preempt presage prick print promise
pucker pump punch puncture punt purchase purge pyramid quadruple quail query quickstep quip rally rattle rebound rebuff recruit refill regret rehash
reign relay release remit remount reorder repair repeal reply report repute requisition rerun reserve reset retard retch retort retreat rev revel
reverence ricochet riddle riffle ring risk roar romp roost rout rupture rush safeguard sanction sashay satiate saute savvy scab schedule scorch scout
scowl scrape scrawl scribble scud scuff seal separate set shift shroud shrug singe sip sizzle skylark slate slaver sleep slime slop slug sluice
slumber slump smear smell smile smirk snarl snigger snoop sour souse spear spearhead splice split sponge sprain sprint squash squat squeak squeal
squelch squirt stab stain stamp stampede strafe stride sub subcontract subpoena substitute subtitle sulk sulphur sup supply support surfeit surge
surmise swab swap swarm swathe swell swerve swipe swirl switch swoon tackle tamper taper tarnish tarry tat taunt tease telescope tether thaw thud tie
tinge tinker tinkle torture touch trace trickle trim trust tunnel twiddle twinkle twist undulate uplift upset utter veil venture volunteer vomit vote
wad waft wag waggle wake wangle warble wash waste weatherstrip weave wheeze whimper whisk whiz wilt winnow witness yap yawn yell yelp zip
`)],
  // About as often one as the other: "claim", "plan".
  [0, list(`
abstract act address affront aid aim alert ambush anchor animate answer arch assault assay assent attempt awake axe bait bang bankrupt bar batter
belch benefit blare blaze bleach blight blossom blunder blur bluster bog bolt border braid bribe bristle brood brush buckle bud buffer bug bulge
bulletin bully bunker burrow canter catalogue caution change charge chart chip cipher claim clatter clean close clot cluck comb comment complete
compliment compromise con conjecture consent contract control counsel counterattack counterbalance cradle crash crown crunch curb damage debut decay
default defeat delight desire discredit disdain disgrace disgust dispatch dispute dive divorce dock document double doubt drawl dry dynamite echo
eclipse email enamel end excuse exercise fan fancy favor fire fistfight flail flare flood flow flush focus force foul frolic funnel furlough furrow
glance glare gleam glimpse glow graduate guard hack hammer harbor harness harp harvest hawk honeymoon host import incarnate insult interview intimate
intrigue jab jam jar jest jockey junk keynote lack lapse lather lavish leak lease lecture limit limp list load lower lull mandate maneuver march
maroon marshal mask mate merit mortar nickname nurse obscure order ornament outrage pace pad padlock panel pantomime parade park parrot paste paw pile
pinpoint pioneer pitch place plan plumb plunder poison practice preface present project prop prostrate protest pulse quake quirk quiz race rack raid
record redress reel reissue relish remark remedy rent reprint reprobate request rest result ridicule rig ripple rival rot ruin rumble sack sacrifice
score search seat serenade share shield shop showcase shriek shut sign singsong slant slaughter slice snare sneer sock solace sound span spark sparkle
spell spice splinter spotlight spray spring spur spy stack stake stick sting stitch store strain strand stray streak strip stroke struggle strut study
stuff supplement surprise survey swan tag tame taste telegraph telephone test thread throttle tick tint tiptoe tire toast tour trail train transfer
transport trigger triple trumpet tutor twig vent vest vet veto wedge wheel whir work worship wrack wrangle wrinkle yank
`)],
  // A third as often: "state", "point".
  [-2, list(`
accent access alarm alternate appeal appropriate array audit average award awe balance banter bargain barge barricade beam block blog blow blunt bomb
bound breed bridge broadcast brook bubble budget buff bulk bull bum bunch bundle cable calm campaign cane cash cement channel charm charter chill
chorus circle clash claw clear climax clip cluster coin collar combat comfort command commune contact contest contrast cool copy corral corrupt cost
couch counter counterpoint couple credit critique crowd cube cuss dam damn decree discharge discipline disguise dissent dot dream drum elaborate empty
endeavor equal esteem exchange exempt experience face fare fashion fear feast feature flock flurry foam foil form frame free frost fuel fullback fund
garrison ghost grease grill handicap harm hazard headline heap heat hedge herd hike honour howl huckster hulk humble hunch idle impact index influence
jail jaw jet joke jolt jumble knot land lap layer leverage license litter loaf log loot lump map master matter mature menace mentor merchandise mill
minister mirror mistake name needle nest object package palm pan panic parallel paraphrase parcel parody patch patent patrol pen perfect pet petition
phone photograph phrase picket picnic pit pity plank plaster plot point poll pool pore post prey profit progress purse question rage rail rain range
rear rebel reference reform refrain rein repose reproach respect retail reward rhyme rim robe rock rule scorn scrap screen scrimmage sense shape
shepherd shock shovel shower shred shrill signal silhouette sin skirmish skirt slit slot slow smooth snow snowball sob spade spatter speed spiral spot
stall state steep stem step storm strap stream stress string stunt subject subordinate sugar suit swamp sweat target tax taxi term thrill throng thumb
thunder tip toll torment tower track trade trap view wave wax wire
`)],
  // Hardly ever a verb: "house", "face".
  [-4, list(`
absent adventure age air amount anger angle apprentice arm back bag ball band bank bare bark battle bay beard belt bench best better bill blanket
blind bloat board bond book box brand brave breakfast brief brown busy cap career cart case center chamber champion chance charcoal cheer chin class
clock cloud coach coast coat code color commission complement condition conflict conjugate content core corner costume court crop cup curve cycle date
dawn debate despair detail diagram din disk doctor dog dose down drug dull dust edge effect elbow essay evidence exact experiment eye factor faint
fair fake farm father fault feather fence field figure film fine finger fish flag flower fool foot forward frequent front function further gag garage
garden gas general gentle gesture gift glory grace grade graph grass ground group hand hat head house humor inch interest iron jacket journey key kid
labor last league letter level light line loan lobby long loose lumber lunch major man market mass meter milk mind mine mist model moderate mother
motion motor mouth murder narrow near net nose number occasion officer oil orbit output own page pain pair pale part partner pattern peak people
picture piece pilot pipe plane plant plug pocket pole police position pot potter pound power pressure price pride prime prize process program
proposition provision quack quiet radio rank rate ready reason refund regiment research revenge rifle roof room root rough round row rumor saddle salt
sample sand scale scheme school sculpture seed sentence sequence service shade shadow shame shear sheer shell shelter ship shirt shoulder shunt shy
side sight silence single sketch smart smoke snake soil space sport square stable staff stage star station steady steel still stock stone structure
stump style sublime sun surface tender text thin time title tool top total treasure trick trip triumph trouble truck tune type up vacation vacuum
value vein voice wage warm water weary weight well wet wind wing winter word wound wrong yellow
`)],
];

/** Verbs that double their last letter: "admit" → admitted. */
export const doublingVerbs = list(`
abet abhor acquit admit allot bag ban bar bat befit befog beg beget begin benefit beset bet bevel bid blab blur bob brag bud bug bullshit bum cancel
cap channel chat chin chip chop chug clap clip clog clot combat commit compel con concur confer control corral counsel cram crop cup cut dab dam defer
degas demur deter diagram dial dig din dip disinter dispel dog don dot drag drip drop drug drum dub embed emit enamel enrol equal equip excel expel
fan fit flag flap flip flit flog flop flub forbid forget fret fuel fulfil funnel gag gas get glom glut grab grin grip grovel handicap hat hit hog hop
hug hum imbed impel incur infer instal inter jab jam jar jet jig jog kid kidnap knit knot label lag lam lap let level lob log lug man map mar marshal
marvel model mop nab nag net nip nod occur offset omit outgeneral output outrun outstrip overlap overrun overstep pad pan panel parallel parcel pat
patrol pen permit pet pin pit plan plat plod plot plug pommel pop pot prefer prod program prop propel pummel put quarrel quickstep quip quit ram rap
rebel rebut recur refer refuel regret remit repel rerun reset rev revel ricochet rid rig rim rip rival rob rot rub run sag sap scan scrap scrub scud
set ship shop shovel shred shrug shun shut sidestep signal sin sip sit skid skim skip slam slap slip slit slop slot slug snag snap snub sob span spin
spiral spit split spot spur squat stab star stem step stir stop strap strip strop strum strut stud stun sub submit sun sup swab swap swim swivel tag
tap tat thin throb thud tip top total transfer transmit trap travel trim trip trot tug tunnel twig underpin unravel up upset wad wag weatherstrip wed
wet whet whip whir whiz win worship wrap yap zigzag zip
`);
