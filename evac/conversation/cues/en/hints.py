"""Words that hint at something without being a cue; ``conversation/hints.py`` puts them together."""

CUES = {
    "hint_foe": """
        <armedone> | fellas | bloke|blokes | mask|masks|masked|balaclava|balaclavas|hooded | uniform|uniforms
        strangers | bikers|motorbikes | crowd | mob | tank|tanks | captors | rifles|guns|weapons|crowbar
        <weapon> | landlord | somebody|someone | looters | hostiles | combatants | warlord
    """,
    "hint_harm": """
        drag|drags|dragged|dragging|grab|grabs|grabbed|grabbing|beat|beats|beating|beaten|hit|hits|hitting
        punch*|kick|kicks|kicked|kicking|choke|choked|choking|strangl* | stab* | shoot|shoots|shot|shooting
        kill|kills|killing|killed|tortur*|rape*|raping|threaten* | attack* | harass* | surround* | detain*
        handcuff*|arrest*|abduct*|kidnap*|hijack* | rob|robs|robbing | assault* | execut*|lynch*|whip*
        shove* | interrogat* | molest|molested
        beheaded | gunned | smack* | slap* | strip|stripped | smash* | loot*
        raid* | drag* | batter* | fired|fires | bullet* | gunshot* | graze|grazed | shots | shootings | bash*
        mug|mugged | clobber* | rough* up | manhandl* | thump* | whack* | jumped | maul* | rammed
        ransack* | spray|sprayed
    """,
    "hint_enter": """
        stairs|stairwell|staircase|landing|hallway|lobby|yard|porch|balcony|corridor|courtyard|doorstep
        broken|breaking|broke|break|burst|bursting|smashing|smashed in|into|down|through
        kick|kicked|kicking|knocked|knocking|bust|busted|push|pushed|forced ~2 in|down|open
        door ~2 open|kicked|down|broken|hold|off | at|outside|round|around my|our|the door|gate|window|place
        coming|came|come|comes back|round|up|in|over|down|inside|closer|towards | coming again
        inside my|our|the|her|his | climb* ~3 wall|fence|window|balcony|roof|gate
        banging|pounding|hammering|knocking | got|getting|get in|inside | forcing the
        on|over my|our|the roof
        in my|our|her|his house|flat|apartment|room|building|block|office|compound|camp
        next|upstairs|downstairs flat|room|door|floor|apartment|house | landing|floor below|above
    """,
    "hint_hold": """
        tied|bound|gagged|cuffed|chained|caged | locked|lock | held|holding|holds
        hold us|me|him|her|them|my|our|people | captive|hostage
        not free | has|have|had|got me|us|him|her|them
        took|taken|takes|taking|nabbed|grabbed ~2 <person> | was|were|been|got|being taken|took
        won_t|not let ~2 go|out|leave | pull*|haul*|push*|throw*|threw|shov*|drag* ~3 van|car|truck|jeep|away
        lined up | lying face | face down | kneel* | guarded|guarding | stop we | disappear* | march* off|away
        put|puts in|into a|the ~1 van|car|truck|room|cell | went into a ~2 room | led away
    """,
    "hint_pursue": """
        chase|chased|chases|chasing | follow|followed|follows|following | hunt*
        looking|searching|asking for me|us|him|her|we | after me|us|him|her|we
        jeep|car|truck|moto|bike|men|van|motorbike ~3 behind me|us|him|her|we | watch|watching|watched
        circling | hide|hides|hid|hiding|hidden | run|ran|running away|from|for_it|for_our|into_the | we ran
        flee|fled|fleeing | knows|know my|our name|address|face|plate | sold us|me|him|her
        tracking|tracked|tail|tailing|tailed | outside waiting | waiting|parked for|outside ~2 me|us|him|her
        one of them | on foot from | betray* | found out
    """,
    "hint_dead": """
        dead|die|died|dies|dying | remains of|home | of remains | body of | bodies | corpse* | coffin | burial
        bury | not breathing | breathing ~1 stopped | stopped breathing | drown* | lifeless | cold and stiff
    """,
    "hint_gone": """
        not come|came|back|home|seen|heard|reached|showed|turned|returned|arrived|text|texted|answering
        vanish* | voicemail | unanswered | silent|silence | no word|trace|sign|news|reply|contact|answer
        never came|come|got|made|arrived|reached|returned|showed|back | assume the worst | lost ~3 crowd|crush
        separated | went ~3 not_back | was|since monday|tuesday|wednesday|thursday|friday|saturday|sunday
        last|since heard|seen|call|text|message|spoke | goes dead|blank | line|screen ~1 dead|black|blank
        overdue | unaccounted | nobody|no_one will say | phone ~2 off
    """,
    "hint_who": """
        <person> | <kin> | grandad|granddad|gran|granny|nan|nana|mama|papa|pops|mam|missus|lad|lass|hubby
        roommate|roomate|flatmate|mate|mates|colleague|colleagues|sis|bro|twins|toddler|infant|pensioner
        crew|passengers|pax|missionaries|nuns|nun|priest|pastor|sister|teacher|teachers|hostages
    """,
    "hint_body": """
        <body>
        wrist|wrists|elbow|calf|shin|thumb|heel|skin|vision|sight|breath|heart|bowels|scalp|collarbone
        collar|groin|tummy|cheek|chin|eyebrow|forearm|tailbone|buttock|artery|vein
    """,
    "hint_hurt": """
        hurt|hurts|hurting | pain|pains|painful | ache|aches|aching | swell*|swollen | numb | cut|cuts
        burn|burns|burned|burnt | broke|broken|break | bleed*|bled|blood | infect* | bruis* | sprain*
        stitch* | wound* | injur* | graze* | crush* | bit|bitten|bite | stung|sting | blister* | rash | twist*
        fractur* | crack* | septic|pus | torn | dislocat* | shrapnel | scald* | smash* | snapped | shatter*
        limp|limping | black and blue | not stand|walk|move|feel|see|bend|lift|breathe|swallow|sleep
    """,
    "hint_ill": """
        fever|feverish | vomit*|throwing_up|puking|retching | dizzy | faint* | weak|weaker | confused | blurry
        seizure* | stroke | asthma* | sick | ill | diarrh* | the runs
        cylinder|oxygen|tank|concentrator ~3 runs|running|ran|run out|low
        cholera|malaria|dengue|typhoid|zika | shak*
        migraine* | withdrawal|zaps | pressure | palpitation* | wheez* | panic | collaps* | nausea* | cramps
        contractions | labour|labor | dehydrat* | hypo|hyper | delirious | tremor* | allergic|allergy
        bluish | lips|turning|turned|going|fingers blue | going strange|funny|downhill | passed out | chills
        yellow | sunstroke|heatstroke
    """,
    "hint_fire": """
        fire|fires|flames|flame | smoke | burning|burn|burned|burnt | blast|blasts | explo*
        collaps*|collapsing | rubble | flood* | landslide
        sinking|sinks|capsiz*|taking_water|takes_water|adrift | mortar|shell|shells | petrol bomb|poured
        molotov* | gas leak|smell | came down | caved | earthquake | transformer
    """,
    "hint_peril": """
        in the river|water|sea|lake | on the|top roof|ledge|of | swept|washed
        under the rubble|debris|bus|car | overboard|clinging|dangling|sinking|drowning|drowned|trapped|buried
        went under
    """,
    "hint_home": """
        house|home|flat|apartment|building|roof|room|block
        street|hotel|hostel|posada|school|church|car|bus|boat
        kitchen|camp|compound|ship|vessel|farm|village|shop|office|clinic|bridge|we|us|our
    """,
    "hint_fear": """
        scared|frightened|terrified|petrified|afraid|fearful|panicking|hysterical
        crying|cry|cries|sob|sobbing | scream|screams|screaming|screamed | shaking|trembling
        nightmare|horror|hell | desperate | beg|begging | praying pray_for | losing my mind | helpless
        cannot_cope | heartbroken | despair*
    """,
    "hint_lack": """
        <num> ~2 left | only ~3 left | done | dead | no|without|zero | out of | run|runs|ran|running out
        finish|finished|finishing|ended|ends | empty|emptied | none|nothing | last of|few|one|two|three|<num>
        low on | short of|on | down to | not have|got|had | gone | shut|shuts|shutting|closed | off | cut|cuts
        spoil* | expired|expire | run|ran|gone|is|are|been dry | only | no more | lasts|lasting | spent
        lack* | miss*|missing | not a
        declined | need|needs|needing|needed | frozen|froze|freeze | rationing | not enough | barely
        worthless|useless | not work|working|works | not come|arrive|paid | cancel* | sold_out
    """,
    "hint_thing": """
        batteries|aid|taps|tap|fuel|diesel|lighting|toilet|sewage|hot_water|contact_lenses|pads
        antidepressants|antidepressant|epipens|epipen|lithium
        clozapine|drops|cylinder|concentrator|nappies|nappy
        tampons|fridge|generator|electrics|electric|lights|lifts|lift|elevator|pumps|shops|shop|supermarket
        flour|rice|oats|beans|cornmeal|cassava|sugar|bread|loaf
        crackers|milk|gas|petrol|battery|charger|pharmacy|chemist|hospital|clinic
        surgery|treatment|chemo|vaccine|vaccines|jab|salary|wages|pay|scholarship|pension|allowance|card|cards
        bank|mastercard|coach|convoy|buses|ferry|boat|ride
        driver|flights|plane|clothes|blanket|blankets|bed|beds
        tent|kitchen|meals|meal|dinner|breakfast|lunch | current|heating|stove|cooking|glasses|crutches
        signature|stamp|permission|embassy|consulate|power|tyre|tire|spare|jack|school|heart_pills|inhaler
    """,
    "hint_loss": """
        walked|walks|gone|went off with
        legged|made|ran|took|disappeared|vanished|bolted|scarpered|drove off|it with|and | stole|stolen|steal
        took|taken|take|takes | lost | robbed|rob | mugged | snatch* | seize* | confiscat* | commandeer*
        gone|went | kept|keep|keeping | nicked|pinched|swiped | burned|burnt | left with | borrowing|borrowed
        requisition* | relieved of | cleaned out | at the bottom | ripped | hacked | frozen | blocked
        stuck in|at | in the checked | held | expired | looted|ransacked | abandon* | refus* | taxed
    """,
    "hint_goods": """
        permit|permits|map|maps|tent|tents|radio|gps|passports|documents|papers
        valuables | rucksacks | daypack
        bag|bags|luggage|suitcase|suitcases|backpack|rucksack
        purse|handbag|wallet|phone|phones|laptop|laptops|car
        truck|motorbike|bike|moto|van|vehicle|jeep|shoes|socks|clothes|everything|belongings|stuff|meds|keys
        watch|jewelry|jewellery|ring|documents|boat|company|savings|tools|camera|equipment|tickets|shop|stock
        trucks|trucks|sim|visa|paperwork|wheelchair|walker|driver|food|groceries|account
    """,
    "hint_broken": """
        broke|broken|breakdown | dead|died|dies | flat | snapped | failed|failing|fails | stopped|stop | burst
        not start|work|run|move|charge | conked | knackered | busted | seized_up | overheat* | kaput | blew
        blown | leak* | punctur* | bogged | ditch | bust
    """,
    "hint_vehicle": """
        car|truck|van|bus|coach|engine|motor|boat|motorbike
        bike|jeep|tyre|tire|tires|tyres|gearbox|clutch|brakes
        radiator|battery|alternator|vehicle|suv|taxi|generator|wheelchair|lift|elevator|pump|spare|fuel
        transmission|axle|wheel|plane|ferry|rv|camper|scooter
    """,
    "hint_refuse": """
        not|never let|letting|allow|allowing|take|accept|give|giving|sell|serve|stamp|board|admit|release
        refus* | says|say|said|saying no | denied|deny|denies | reject* | turned|turns|turning away|down
        will not take|accept|open|stamp|serve | not letting | not allowed | need permission|letter|stamp
        want|wants|demand* [a|an|the] fine|bribe|letter|permission|stamp|money|signature
        stop|stopped|stops running|serving|selling|flying|sailing|operating
    """,
    "hint_stuck": """
        soaked|drenched
        nobody|no_one came|comes|turned_up|showed|picked | supposed to be picked_up|collected
        stuck|stranded|marooned|trapped|cornered|blocked|cut_off | no way back|out|home|across|forward
        not leave|move|cross|return|travel | how ~3 get|go home|out|back | island | want out | never came back
        abandoned | dropped us|me | waiting since|days | sleeping|sleep|slept on|at|in|under
        outside with|in|all_night | nowhere | on the|a floor|street|bench|tarp|roadside|shoulder|side
        bus stop | sleeping|asleep|kipping rough
        hotel|hotels|bus|buses|flight|flights|shelter|hostel|hostels|posada ~4 full
        kicked out|us | throw* us|me|out | evict* | turned out
    """,
    "hint_beg": """
        please|kindly | help|helping|helps | can|could|would|will you|u|ya|anyone|anybody|someone|embassy
        begging|beg|beseech | arrange | lend|loan|borrow | send|sending | fetch | bring | pick|collect
        advise|advice | appreciate|grateful|obliged | need|needs|needed | would|id like|love|appreciate
        want|wants | any chance|help|convoy|boat | hope you can | respected
        put|puts|add|get me|us|my|them|him|her|both|down | tell me how
    """,
    "hint_service": """
        boat|convoy|ride|lift|letter|doctor|nurse|medic|loan|dollars|usd|bucks|money|repatriat* | extract*
        evacuate us|me|my|him|her|them | rescue | escort | shelter | charger | adapted|wheelchair | transport*
        way out|home | how one|to|do|we|i|does|can|could get|gets|go|leave ~1 out|home|away
        gets|get|getting out|home
        insulin|medicine|medicines|pills|water|food|nappies|diapers|formula|milk|dialysis|oxygen|vet|dentist
        elderly|frail|disabled | doc|dentist
    """,
    "hint_ask_doctor": """
        like|love|want|need to see a|an|the ~1 doctor|medic|nurse | like|want|need a doc|doctor|medic|nurse
        id like a doc
    """,
    "hint_grave": """
        puffy | nonsense|gibberish | collapsed|collapses | sweaty|clammy|pale | blue|bluish|grey|purple
        confused|blurry|delirious|rambling | too|very|so weak | weaker
        not [~1] stand|swallow|breathe|breath|see|wake|stop | keep ~2 down | shaking|shakes | shivering
        floppy|limp|listless|lethargic|breathless|gasping|unresponsive|drowsy | within the hour
        about an|one hour | swelling|swollen up | chest | fever ~2 39|40|41|42|104|105 | contractions|pains
        not eating|drinking|moving|peeing | bleeding|blood | losing consciousness | passed|passing out
        oxygen|concentrator|ventilator
    """,
    "hint_sickly": """
        vomit*|throwing_up|puking|retching | dizzy|faint|fainting|sleepy | meter|sugar says|says_hi|high
    """,
    "hint_ominous": """
        door ~3 open|kick|kicked|in|broken|down | kick in
        soldiers|police|gunmen|militia|men|colectivos|guardia | burned|burnt|burning|fire
        shot|shots|shooting|gunfire | blood | crowd|crush|march|protest | raid* | attack* | looted|looting
        took|taken | bomb*|explosion | car ~3 empty|found | last ~3 scream*|shout* | 6|7|8|9|five|six ~1 old
        no information
    """,
    "hint_plead": """
        please|kindly|begging|beg | respected | arrange | grateful|appreciate|obliged | would love | i beg
        get me|us|him|her|them|my out|on
    """,
    "hint_seat": """
        seat|seats|spot|place_on|plane|flight|flights|flite|manifest|repatriat*|evacuation
    """,
    "hint_trouble": """
        can|could|will|would not | nobody|no_one|none | without | keep|keeps|kept|keeping
        barely|hardly|never | broken|broke|ruined|failed|failing|refuse|refuses|refused|denied|rejected
        worse|worst|bad|hard|awful|horrible|raw|sore
        <num>|two|three|four|several|many|few days|hours|weeks|nights|months|hrs | alone
        took|taken|stolen | hurts|ache|aches|limping | expired|expires | afford
        price|prices|cost | tied to | asks|asked|told us|me to leave|go | come|came home|back with nothing
        nothing to|left|for|in|works|but | only <num>|one|two|three
    """,
}
