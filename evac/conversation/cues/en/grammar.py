"""English words by class: kin, bodies, foes, numbers, negations."""

from evac.kernel.folding import word_set
from evac.places.common_words import PEOPLE

CLASSES = {
    "kin": word_set("""
        wife husband son daughter kid kids child children baby babies boy boys girl girls mom mum
        mommy mother dad daddy father parents brother brothers sister sisters uncle aunt cousin
        cousins grandmother grandma grandfather grandpa grandparents grandson granddaughter
        grandkids nephew niece friend friends boyfriend girlfriend partner fiance fiancee spouse
        family neighbor neighbors neighbour neighbours roommate colleague coworker boss driver guide
        stepson stepdaughter mil fil inlaws group team
    """),
    "whom": word_set("me us him her them someone somebody people everyone everybody"),
    "subject": word_set("i we he she they everyone everybody all both it family kids children"),
    "be": word_set("""
        am is are was were be been being feel feeling doing still keeping got remain stay staying
    """),
    "adv": word_set("""
        very really so pretty quite all still just also now currently here totally completely
        perfectly doing feeling both ok okay too physically relatively mostly thankfully fortunately
        luckily safely keeping 100 % fully well absolutely 1000
    """),
    "name": PEOPLE,
    "armedone": word_set("""
        gunmen soldiers colectivo colectivos police cops militia militias guerrilla guerrillas
        paramilitaries gang gangs thugs guards military army men man guys people someone somebody
        they agents sebin dgcim kidnappers intruders eln farc dissidents cartel pirates smugglers
        traffickers coyote coyotes robbers thieves thief criminals burglars gunman soldier cop
        officers troops rebels fighters bandits abductors attackers hitmen patrol narcos tombos
        malandros faes cicpc pnb gnb conas policemen policeman guardia guy crooks mercenaries
        marines militants insurgents gunner
    """),
    "body": word_set("""
        leg arm head chest back stomach belly foot hand shoulder neck face eye ribs rib ankle hip
        knee hands feet finger fingers eyes nose teeth tooth skull spine throat ear ears legs arms
        mouth lips tongue thigh jaw bone side shoulders forehead temple gut guts lung lungs kidney
        liver groin hips knees toes toe thumb thumbs wrist wrists elbow heel shin calf
    """),
    "door": word_set("door gate house home building apartment hotel room window windows"),
    "papers": word_set("""
        passport passports papers documents document id ids visa visas identification license permit
        permits carnet card stamp authorization
    """),
    "gone": word_set("""
        lost stole stolen took taken takes taking confiscated seized missing destroyed burned burnt
        expired kept keeps forgot grabbed tore ripped withheld
    """),
    "child": word_set("""
        kid child son daughter nephew niece boy girl baby kids children boys girls sons daughters
        minor minors grandson granddaughter toddler infant twins teen teenager
    """),
    "ofus": word_set("""
        my our his her the their all both us away
    """),
    "weapon": word_set("""
        gun guns pistol pistols rifle rifles knife knives machete machetes weapon weapons bat bats
        blade blades ak47 ak shotgun axe hammer club clubs firearm firearms sword screwdriver
        revolver uzi handgun
    """),
    "person": word_set("""
        wife husband son daughter kid kids child children baby mom mum mother dad father parents
        brother brothers sister sisters uncle aunt cousin cousins grandmother grandma grandfather
        grandpa nephew niece friend friends boyfriend girlfriend partner family neighbor neighbors
        neighbour roommate colleague coworker boss driver guide him her them me us man woman guy
        guys men women people person someone somebody passenger passengers tourists tourist student
        students everyone pastor priest teacher teammate coworkers others
    """),
    "inside": word_set("""
        in inside into through
    """),
    "highsugar": frozenset(map(str, range(300, 800))),
    "highpressure": frozenset(map(str, range(160, 280))),
    "meds": word_set("""
        medicine medicines medication medications meds pills pill insulin insulina inhaler inhalers
        tablets drops prescription prescriptions oxygen syringes needles glasses wheelchair
    """),
    "harm": word_set("""
        drag drags dragged dragging grab grabs grabbed grabbing seize seizes seized seizing beat
        beats beating hit hits hitting punch punches punched kick kicks kicked kicking choke chokes
        choking strangle strangles strangled strangling burn burns burned burning stab stabs stabbed
        stabbing shoot shoots shooting kill kills killing killed torture tortures torturing tortured
        rape rapes raping raped threaten threatens threatening threatened chase chases chasing
        chased attack attacks attacking attacked hurt hurts hurting harass harasses harassing
        harassed surround surrounds surrounding surrounded handcuff handcuffs handcuffed detain
        detains detaining detained arrest arrests arresting arrested abduct abducts abducting kidnap
        kidnaps kidnapping hijack hijacks hijacking hijacked rob robs robbing robbed assault
        assaults assaulting assaulted poison poisons poisoned drown drowns drowning crush crushes
        crushed trap traps trapped execute executes executing executed lynch lynches lynching whip
        whips whipped shove shoves shoved tie ties tied gag gags gagged interrogate interrogates
        interrogating interrogated deport deports deporting deported hunt hunts hunting molest
        molests molesting
    """),
}

NEGATIONS = word_set("""
        not no never none nobody without neither nor noone nothing hardly stopped isnt aint zero nah
    """)
QUESTION_STARTS = word_set("""
        can could should would is are do does did will what when where how who which why may am
        whats shall has have
    """)
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "dozen": 12,
    "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip

MARKERS = word_set("""
        the and is are we my i am of to in with for not have has you please our this that they he
        she was were be it but at no help safe need from all on out can will do hello thanks here
        there near people left leaving going family who what when where how ok us me been by just
        now still her his them there kids wife husband son daughter
    """)
