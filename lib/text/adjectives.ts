/** Adjectives that no ending tells: those in the texts that come with WordNet 3.0 that are hardly ever anything else (cntlist.rev; Copyright 2006 by Princeton University). */
const plain = new Set(
  `abject abrupt absent absolute absurd accurate acute adamant adequate adjacent adverse affectionate aflame aforesaid afraid aghast airborne airy akin
alkaline ambivalent ample ancient angry angular anterior antique apparent apt ashen asleep aware awestruck awkward bad bald bare barefoot barren
belligerent belowground best better big bigger bitter bizarre bland blank blatant bleak blithe blond bloody blunt bogus bold bony bovine brave brazen
brief bright brilliant brindle brisk brittle broad brushy bulky buoyant burly busy carefree carven certain cheap cheery chilly circular civil clammy
clever clumsy coarse cocky coherent cold commensurate common commonplace commonsense compact competent complex concordant concurrent confident
consequent considerate consistent constant contributory convenient corporate corrupt costly cowardly cozy crazy crisp crude cruel crummy cumbersome
curly cute dainty damp dapper dark dead deadly deaf decent deep defiant definite deliberate delicate demure dense dependent deprecatory desolate
desperate despondent different difficult diffident dim dingy dirty discrete disobedient disorderly disparate disproportionate distant distinct
divergent diverse divine dizzy docile doctrinaire dominant dormant downtrodden downward drab dreamy dressy drunken dull dumb dusky dusty eager
earliest earthy eastern easy edgy efficient eighteenth eighth elderly eldest elegant eleventh elfin eloquent eminent empty entire erudite everyday
evident exact excellent excitatory expectant explicit exquisite extravagant exuberant exultant faint fair fake false familiar faraway fast feeble
feline feminine fertile fervent fierce fiery fifteenth fifth filthy fine finite firsthand flashy flimsy foamy folksy fond foreign foremost forlorn
former forthright fortunate fourth fragile fragrant frail frank free freehand frequent fresh friendly frigid frostbitten frozen full funny futile
fuzzy gaudy gaunt gay gentile gentle genuine ghastly glad glassy gloomy goddam goddamn good grand greasy great greater greatest grim grimy gross
grotesque gruesome gruff guilty haggard hairy handmade handsome handy happy hard harsh healthy heavy hidden high higher hoarse homely homesick honest
hostile hot huge hungry husky icy ignorant ill illiterate immature immediate immense impatient imperfect implicit important impotent impudent
inaccurate inadequate inappropriate incomplete inconsistent indecent indefinite independent indifferent indignant indirect indolent indoor indulgent
inept inert infantile inferior infinite influent infrequent inherent inhumane inner innocent insane insignificant insistent insolent insoluble
insufficient intact intelligent intense interdependent intermediate intermittent interstellar interwoven intricate introductory inveterate inward
irregular irrelevant jaunty jerky jocular jolly jubilant juicy keen kindly lacy laden languid lanky lao large larger latent latest latter lazy leaden
legitimate lengthy lesser likely little lively livid loathsome lofty lone lonely long loose loud lousy lovely low lowly lucid lucky lukewarm lunar
lurid lusty magnificent main mandatory masculine maximum meager meek mere merry midway midwestern mighty mild militant mistaken mobile moderate modern
modest moist molten monotone monthly morose muddy multiple mundane murky muscular mute myriad narrow nasty nationwide nearby neat new newborn nice
nineteenth ninth noble noisy nonexistent nonresident northern noteworthy nuclear numb obedient oblique obscene observant odd oily old older onetime
opaque opposite optimum orderly ornery outdoor outer outside outward overall overdone pale pallid paramount particular particulate passionate pasty
peculiar peremptory perfect perky permanent persistent pertinent perverse phony picturesque placid plain planar pleasant plump poignant polite
polycrystalline poor popular posterior postwar potent powdery precise pregnant prevalent prewar prime prior proficient profound prominent prone proper
proportionate proud proximate pubescent pure pursuant quaint quasi queer quick quiet radiant random rapid rare raw ready recent rectangular recurrent
redundant regular relevant reluctant remote resonant resultant rich rigid ripe rocky rosy rough roundabout rude runaway rusty sad safe salient salty
sandy sane satisfactory savage scant scholarly scrawny secondhand secular semiliterate serene seventeenth seventh severe shabby shallow sharp sheer
shiny short showy shrewd shrill shy sick sidelong significant silent silly silvery similar simple sincere sinewy single singular sinister sixteenth
sixth skinny slack sleepy slender slight slim slippery sloppy slovenly small smaller smug sober sodden soft solemn somber somnolent sordid sore sorry
southern sparse spectacular speedy spellbound splendid spongy stagnant statutory staunch steady stepwise stern sticky stiff stolid stormy stout
straight straightforward strange strict strong stubborn stuffy stupid sturdy suave sublime subsequent subtle sudden sufficient sullen sultry sundry
sunny super superb superior supreme sure sweet swift tactile tall taut teenage tender thick thin thorough thrifty tight timely timid tiny tolerant
tough tranquil transcendent translucent transparent triumphant troublesome true trustworthy turbulent twelfth twentieth twofold ugly ultimate unaware
unbroken uncanny uncertain uncommon underwater underway undue uneasy uneven unfair unfamiliar unfortunate unfrozen ungainly ungodly unhappy unholy
unimportant unique unknown unlikely unorthodox unpaid unpleasant unpopular unsatisfactory unseen unsung unwelcome unwise upright urgent utmost vacant
vague vain valiant valid vast vehement velvety vibrant vile violent virile vivid volatile vulgar warm watery wavy wayward weak wealthy wee weekly
weird western wet whole wholesome wide widespread wild windy wiry wise witty wooden woolly worse worst worthwhile wrong yearly young younger`.split(/\s+/),
);

/** Whether a word in small letters is an adjective: "tough", "political". */
export function isAdjective(lower: string): boolean {
  return plain.has(lower) || (lower.length > 5 && /(?:ical|onal|ial|ural|ental|ular|etic|atic|stic|omic|ous|ative|itive|ctive|sive|able|ible|eful|less|[^p]ary)$/.test(lower));
}
