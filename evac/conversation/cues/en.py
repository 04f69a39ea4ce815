"""English cues. How phrases are written is told in ``conversation/phrases.py``."""

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
        luckily safely keeping
    """),
    "name": PEOPLE,
    "armedone": word_set("""
        gunmen soldiers colectivo colectivos police cops militia militias guerrilla guerrillas
        paramilitaries gang gangs thugs guards military army men man guys people someone somebody
        they agents sebin dgcim kidnappers intruders
    """),
    "body": word_set("""
        leg arm head chest back stomach belly foot hand shoulder neck face eye ribs rib ankle hip
        knee
    """),
    "door": word_set("door gate house home building apartment hotel room window windows"),
}

DISTRESS = {
    "sos_word": """
        need rescue|rescuing | ambulance | sos | mayday | emergency | rescue us|me|him|her|them
        save us|me|him|her|them|our|my | life or death | going to die | we will die | dying | 911
        help they are ~3 killing|coming|shooting | we need rescue
    """,
    "kidnapped": """
        tied us|me|him|her|them|my
        taking us|me|him|her|them|my [away] | taking our|my|his <kin> | picked up by [the] <armedone>
        picked [him|her|them|us] up at [the|a] checkpoint|roadblock
        want|wants|demand|demanding|asking [~1] money|dollars|cash for|to my|our|his|her|release|free
        took|taken|grabbed|kidnapped|have <name> | taken by [the] <armedone>
        they|police|soldiers|colectivos|kidnappers have|has|got my|our [~1] <kin>
        gang|army|sebin|dgcim|gnb have|has|got my|our [~1] <kin> | they have|got him|her|them|us
        in the hands of | kidnap* | abduct* | hostage* | ransom | held captive|hostage|against | being held
        held us|me|him|her|them | holding us|me|him|her|them|hostage | holding my|our <kin>
        <be> held by|at|in|since | <be> taken [away] by | took us|me|him|her|them [away]
        took [away] my|our|the|his|her [~1] <kin> | taken us|me|him|her|them
        taken my|our|his|her [~1] <kin> | have|has my|our <kin> hostage | <be> taken [away] [from] [by]
        got taken | dragged us|me|him|her|them|my|our|away|out | grabbed us|me|him|her|them
        grabbed my|our <kin> | snatched my|our [~1] <kin> | carjack*
        forced us|me|him|her|them|my|our [~1] into | captured | captive
    """,
    "detained": """
        being questioned | questioned by | not release|releasing|free|freeing him|her|them|us|me
        questioning my|him|her|us | not [been] [yet] released|freed | still in jail|custody|prison|detention
        detain* | detaned | detaind | arrest* | in|into custody | in|to jail|prison|cell | jailed
        handcuff* | interrogat* | imprison* | locked us|me|him|her|them|up
        police|soldiers|sebin|dgcim|army|military|guards have|got us|me|him|her|them
        will|would|do|does|did not let us|me|him|her|them go|leave | not letting us|me|him|her go|leave
        not allowed to leave the station|checkpoint|room|building
    """,
    "missing": """
        <kin> <be> missing | <be> missing | gone missing | went missing | disappeared
        can not find my|our [~1] <kin> | lost my|our [little|young] son|daughter|child|kid|kids|baby
        lost my|our [little|young] boy|girl|wife|husband|mother|father|children
        do not know where my|our ~1 <kin> <be>
    """,
    "shot": """
        hit in [the|his|her|my] <body>
        shot | <be>|got|been shot | shot me|us|him|her|them|my|our | shot at | gunshot wound*
        bullet wound* | shot in [the|his|her|my] <body>|back|street | has|have been shot
        someone|somebody|they|he|she|police|soldiers shot
    """,
    "shooting": """
        bullets
        gun battle|fight|fighting|fights | firefight | clashes outside|here|near | shooting at
        <be> shooting | shooting outside|nearby|here|near|around|everywhere|in|on|close | gunfire | gun fire
        gunshots | gun shots | shots fired|outside|nearby|near|close|everywhere | shots | shootout
        under fire | crossfire | shooting | firing at|on | being shot at | 🔫 | sniper*
    """,
    "bleeding": """
        bleed* | losing [a|lot|lots|too|much|so] [of] ~1 blood
        lost [a|lot|lots|so|too] [much] [of] ~1 blood | blood everywhere | lots|lot|so_much of|is blood
        hemorrhag* | haemorrhag* | covered in blood
    """,
    "wounded": """
        wound* | injured | injuries | <be>|got|badly|been|seriously|is|were|was hurt
        hurt my|our|him|her|them|us|me | hurt | hit by a|the [stray] bullet|car|truck | stabbed
        got stabbed | beaten | beat|beating me|us|him|her|them|my|our | beat ~1 up | machete | knifed
        <be> hurting me|us|him|her|them | hurting me|us|him|her|them|my|our | tortur* | burned|burnt badly
        severe|serious burns | broke|broken skull|spine
    """,
    "killed": """
        executing | killing | they <be> killing|executing | killed | murder* | <be> dead | found dead
        shot dead | dead body|bodies | executed | they|will|gonna kill | kill me|us|him|her|them
        killing people|us|them | died | has|have|just died | beheaded | is dead | dead
    """,
    "attacked": """
        <be>|got|been|being attacked | attacked us|me|him|her|them|my|our | under attack
        attacking us|me|him|her|them|my|our | ambush* | assault* | mob outside|at|is|in
        looters in|at|inside | stormed our|the ~2 | raid on|at|our | raided | being raided | attacked by
        attacking
    """,
    "armed": """
        surrounded | armed men|man|group|groups|people|guys|gang|gangs|civilians|colectivos|robbers | gunmen
        gunman | men|man|people|guys with|have|has [a] guns|gun|rifles|weapons|machetes|knives
        someone|colectivos|they|gang|he with|have|has [a] guns|gun|rifles|weapons|machetes|knives
        <armedone> [is|are] [~1] at|outside|surrounding|inside|by [my|our|the] <door>
        <armedone> [banging|knocking|pounding] [~1] at|outside|surrounding|inside|by [my|our|the] <door>
        banging|knocking|pounding ~2 on|at|down|in|through [my|our|the] [~1] <door>
        kicking|breaking|beating|trying ~2 on|at|down|in|through [my|our|the] [~1] <door>
        break|breaking|broke|kicking|kicked|forcing|forced down|in|into|through|open ~2 <door> | breaking in
        breaking into | break in | trying to get in | broke into our|my|the | <armedone> outside
        <armedone> surround* | surround* us|me|the|our | we are surrounded | at our|my|the door
        inside our|my|the house | entered|entering our|my|the <door> | gun to|pointed|on|in|at
        guns pointed|drawn|at | at gunpoint | held at gun point | searching [the] house [to|by] house
        going door to door | <armedone> came|coming in|inside
    """,
    "threatened": """
        will|gonna|going_to find us|me|him|her
        <armedone> came|come|coming|looking|searching for us|me|my|him|her|them|our
        threat* us|me|him|her|them|to|my|our|by | <be>|been|being threatened | death threat* | threatening
        threats | coming for|after us|me|him|her|them | <be> after us|me|him|her|them | hunting us|me|for
        extort*
    """,
    "followed": """
        <be>|being followed | following us|me|him|her|our | chasing us|me|him|her|our | being chased
        chased by
    """,
    "trapped": """
        trapped | pinned down | under [the] rubble | buried | collapsed on | locked in | trap in
        barricaded in|inside|ourselves | hiding in|under|from|inside | we are hiding | i am hiding | hiding
    """,
    "medical_emergency": """
        poison
        snake bit | passing out | about to faint | does|do|is not|n breath* | no breathing
        can barely breath* | heart attack | stroke | seizure* | convuls* | unconscious | unconcious
        passed out | fainted | fainting | not breathing | can|could not breath* | cannot breath*
        trouble|difficulty|problem|problems|hard breathing | hard to breath* | struggling to breath*
        stop* breathing | not able to breath* | chok* | overdos* | poisoned | chest pain*
        pain in [his|her|my|the] chest | diabetic coma|shock|emergency | anaphyla* | allergic reaction
        collapsed | unresponsive | not respond* to|when | not wake|waking up | not wake | will not wake
        snake bite | bitten by [a] snake | drown* | electrocut* | coma | blue lips | turning blue
        severe pain | needs ~1 ambulance | send|need|call|get [an|a|us|the] ambulance | medical emergency
        insulin shock | blood sugar ~3 high|low|dangerously | very high fever
        needs emergency|urgent surgery|hospital|care | heart stopped | no pulse | sepsis | appendicitis
        stopped moving | <be> not moving
    """,
    "birth": """
        water ~1 broke
        baby coming | in labor|labour | going into labor|labour | went into labor|labour | giving birth
        give birth | water broke|broken | waters broke | contractions | baby is coming|here
        having the|her|a baby now | miscarr* | labor started
    """,
    "rape": "rape* | raping | sexual* assault*|abus*|attack* | molest*",
    "suicide": "suicid* | kill myself|himself|herself | end my life | want to die",
    "fire": """
        burning [~1] house|houses|homes|building|buildings|shops|stores
        house|building|car|apartment|hotel|home burning | burning building|house|car|apartment|hotel
        house|building|car|apartment|hotel|street|home|store|block ~3 <be> burning|on_fire | on fire
        house|building|car|apartment|hotel|street|neighborhood|room|home <be> burning|on_fire | burning down
        a|the|big fire in|at|near|outside|next|started | set fire | set our|my|the ~1 on fire
        there is a fire | fire | 🔥 | arson | burning our|the|my | smoke everywhere|inside
        filling with smoke
    """,
    "explosion": """
        explosion* | explod* | bomb | bombs | bombing | bombed | grenade* | airstrike* | air strike*
        missile* | shelling | mortar*
    """,
    "in_danger": """
        in [grave|great|serious|immediate|real|extreme|big|terrible] danger | lives are|is in|at danger|risk
        life <be> in|at danger|risk | lives in danger | life in danger
        fear* for our|my|his|her|their life|lives
    """,
    "help_word": """
        in [serious|big|deep|real] trouble | please respond|answer|reply | we|i need you | need rescue
        have|has|got nothing [left|else] | nothing left | out of everything | lost everything
        get my|our|the [~1] <kin> out|away|to_safety
        send someone|somebody|anyone|rescue|police|people|a_car
        nobody|no_one|none ~1 helps|helped|helping|come|comes|coming | help
        please|need|needs|send|want|get help | assist* | help me|us|him|her|them|my|our | get us|me out
        come get us|me | come for us|me | get us|me|him|her|them out of here | please come | please hurry
        evacuate us|me|my|our | need [~1] evacuat* | need to be evacuated | need to get out | must get out
        get out of here | extract us|me | pick us|me up | desperate* | do not know what to do
        what do i|we do | at risk | help with my|our
    """,
    "stuck": """
        not let|letting us|me|them|him|her cross|pass|through|board|enter|in|on|leave_the_country|travel
        stuck | stranded
        can not leave|go|get|move|travel|cross|drive|walk|escape|flee|fly|board|evacuate|reach_the|make_it
        unable to leave|go|get|move|travel|cross|reach|fly | no way out|to_leave|to_get | nowhere to go|hide
        not able to leave|go|get|travel | can not get|go [~1] out|away | blocked in
        could not leave|get|cross|board | turned [us|me] back | denied boarding|entry | no flights
        flight|flights <be>|got|been|were cancel* | flight|flights cancel* | missed our|my|the flight
        can not afford
    """,
    "lost_person": "we|i <be> lost | <be> lost | got lost | lost in the | lost and",
    "afraid": "scared | afraid | terrified | frighten* | fear for | fearing | panick* | panic",
    "not_safe": """
        unsafe | not [feel] safe | dangerous here|now|outside
        is [very|so|really|too|getting|getting_very|becoming] dangerous | getting worse
        very|so|really|too dangerous
        things|it|situation <be> [very|really|so|getting] bad|worse|terrible|critical | bad shape|situation
        <be> unwell | not a safe | not the safest
    """,
    "sick": """
        feel|feeling terrible|awful|bad|weak|dizzy|worse|sick|faint | dizzy | heat stroke | pneumonia | sick
        ill | fever | vomit* | diarr* | in pain | pain | hurts | infection | infected | dehydrat*
        not feeling well|good | <be> unwell | asthma attack | throwing up
        needs|need [a|to|see|the] [~1] doctor|dialysis|surgery|hospital|nurse
        needs|need [a|to|see|the] [~1] medical|oxygen|chemo*|treatment|transfusion
        medical help|attention|care|assistance|treatment|evacuation|issue|problem | malaria | dengue | covid
        high blood pressure|sugar | went|go|going|taken to [the] hospital|er|clinic
        <be> in [the|a] [~1] hospital | hospitali* | dialysis
    """,
    "injury": """
        leg|arm|foot|ankle|hand|wrist|rib|hip <be> broken|fractured
        can|could not walk|stand|move_my|move_his|move_her|get_up
        broke|broken|fractured|sprained|twisted my|his|her|a|the <body>|bone|wrist
        broken <body>|bone|wrist | fracture* | dog bite | cut badly | bad cut
    """,
    "no_contact": """
        no answer|response|contact | no news|word|sign from|of|about | not answer*
        does not answer|respond|reply|pick_up | not respond* | not heard from
        can not reach|contact|locate|find my|our|her|him|them|any | can not reach | can not contact
        can not find | lost contact|touch | unable to reach|contact|locate | no one has heard
        not picking up | phone is off | have not heard | never arrived | not arrived
        did not arrive|come_home|come_back|return | has not called|come_home|returned
    """,
    "robbed": """
        robbed | robbery | mugged | mugging | stole my|our|everything|his|her | stolen | took everything
        took all our|my | burglar*
    """,
    "stopped": """
        stopped us|me|him|her|them | <be>|got stopped | pulled us|me|over
        searching|searched our|my|us|me|the | checking phones
        took [away] our|my|his|her|the phone|phones|car | confiscated | soldiers|police|colectivos stopped
        not let us pass|through|in|board | would not let us|me
    """,
    "hunger": """
        hungry | starv* | not eaten | nothing to eat | have not eaten|had_food | did not eat
    """,
    "thirst": "nothing to eat or|and drink|water | thirsty | nothing to drink",
    "child_alone": """
        kid|child|son|daughter|nephew|niece|baby ~4 alone with|in|at
        kid|child|son|daughter|nephew ~3 by himself|herself|themselves|themself
        niece|boy|girl|kids|children ~3 by himself|herself|themselves|themself
        kid|child|son|daughter|nephew|niece|boy|girl|baby ~3 <be> [home] alone
        son|daughter|child|kid|kids|children|baby <be> [all|home|there|there_all] alone|unaccompanied
        son|daughter|child <be> [all|home|there|there_all] by_himself|by_herself|by_themselves
        kid|kids|children|baby <be> [all|home|there|there_all] by_himself|by_herself|by_themselves
        boy|girl|minor|minors <be> [all|home|there|there_all] alone|unaccompanied
        boy|girl|minor|minors <be> [all|home|there|there_all] by_himself|by_herself|by_themselves
        niece|nephew|grandson|granddaughter <be> [all|home|there|there_all] alone|unaccompanied
        niece|nephew <be> [all|home|there|there_all] by_himself|by_herself|by_themselves
        grandson|granddaughter <be> [all|home|there|there_all] by_himself|by_herself|by_themselves
        unaccompanied minor*|child* | left alone with no adult* | children alone | child alone | kids alone
        i am 8|9|10|11|12|13|14|15|16 and alone | kids|children|son|daughter without [any] adult*|parents
    """,
    "papers_taken": """
        lost|stole|stolen [my|our|his|her] [my|our|all|us] [~1] passport*|papers|documents|id
        lost|stole|stolen [the|their|all|both|away] [my|our|all|us] [~1] passport*|papers|documents|id
        took|taken|confiscated|seized [my|our|his|her] [my|our|all|us] [~1] passport*|papers|documents|id
        took|taken [the|their|all|both|away] [my|our|all|us] [~1] passport*|papers|documents|id
        confiscated|seized [the|their|all|both|away] [my|our|all|us] [~1] passport*|papers|documents|id
        lost|stole|stolen [my|our|his|her] [my|our|all|us] [~1] ids|visa|visas|identification
        lost|stole|stolen [the|their|all|both|away] [my|our|all|us] [~1] ids|visa|visas|identification
        took|taken|confiscated|seized [my|our|his|her] [my|our|all|us] [~1] ids|visa|visas|identification
        took|taken [the|their|all|both|away] [my|our|all|us] [~1] ids|visa|visas|identification
        confiscated|seized [the|their|all|both|away] [my|our|all|us] [~1] ids|visa|visas|identification
        missing|destroyed|burned [my|our|his|her] [my|our|all|us] [~1] passport*|papers|documents|id
        missing|destroyed|burned [the|their|all|both|away] [my|our|all|us] [~1] passport*|papers
        missing|destroyed|burned [the|their|all|both|away] [my|our|all|us] [~1] documents|id
        expired|kept|forgot|grabbed [my|our|his|her] [my|our|all|us] [~1] passport*|papers|documents|id
        expired|kept|forgot|grabbed [the|their|all|both|away] [my|our|all|us] [~1] passport*|papers
        expired|kept|forgot|grabbed [the|their|all|both|away] [my|our|all|us] [~1] documents|id
        missing|destroyed|burned [my|our|his|her] [my|our|all|us] [~1] ids|visa|visas|identification
        missing|destroyed|burned [the|their|all|both|away] [my|our|all|us] [~1] ids|visa
        missing|destroyed|burned [the|their|all|both|away] [my|our|all|us] [~1] visas|identification
        expired|kept|forgot|grabbed [my|our|his|her] [my|our|all|us] [~1] ids|visa|visas|identification
        expired|kept|forgot|grabbed [the|their|all|both|away] [my|our|all|us] [~1] ids|visa
        expired|kept|forgot|grabbed [the|their|all|both|away] [my|our|all|us] [~1] visas|identification
        passport* <be>|has_been|have_been|got|was|were lost|stolen|expired|taken
        passport* <be>|has_been|have_been|got|was|were gone|confiscated|missing|burned
        need|needs [a|an|new|my|our|emergency] [~1] passport*|papers|documents|visa | emergency passport
        passport expired | passports expired
    """,
    "money_gone": """
        broke and | out of money|cash | lost|stole|took [all] my|our money|wallet|purse|cash
        money <be> gone|stolen|running_out | can not afford|pay | need|needs [some|more] money|cash
    """,
    "no_transport": """
        no_one|nobody ~1 take|drive|pick|get us|me up
        not have a|any way|transport|car|means to | no_one|nobody ~1 take|drive|pick|get us|me
        car|truck|bus|engine|van|vehicle [~1] overheated|broke|stopped|failed
        car|truck|bus|engine|van|vehicle [~1] stalled|crashed|wont_start|stolen | overheated
        ran off the road | engine trouble | flat tyre|tire
        need|needs|looking [for] [a] ride|transport*|vehicle|car|bus|taxi|driver|lift
        car <be>|broke|broken|died|stolen|got [down|stolen|out_of_gas|out_of_fuel|dead] | car broke down
        broke down | broken down | flat tire | car will not start | car does not work | no one to drive
        out of gas|fuel|petrol
    """,
    "homeless": """
        no place|where to stay|sleep|live|go | homeless | evicted | kicked out of
        nowhere to stay|sleep|live | sleeping on|in [the] street|streets|airport|car|outside|park
        need|needs [a] shelter|place_to_stay|place_to_sleep|roof
        house <be>|was|got destroyed|burned|flooded|gone|damaged | lost our|my house|home
    """,
    "medicine_taken": """
        took|stole|confiscated|lost [all] my|our|his|her [~1] medicine|medication|insulina
        took|stole|confiscated|lost [all] my|our|his|her [~1] meds|pills|medicines
    """,
    "urgent": "urgent | urgently | urgent help",
}

QUIET = {  # weak needs, safe words, journeys, what is over, what is no distress at all
    "condition": """
        pregnant | diabetic | diabetes | wheelchair | disabled | handicapped
        heart condition|disease|problem* | epilep* | asthma | asthmatic | cancer | chemo* | autis* | blind
        deaf | hypertens* | elderly | newborn | bedridden | pacemaker | alzheimer* | dementia
    """,
    "no_power": """
        no power|electricity|light|lights | without power|electricity|light | power <be> out|off
        power out|outage|cut|cuts | lost power | blackout*
    """,
    "safe": """
        not had any problems|trouble|issues | feeling good|well|fine|great|ok
        not in [any|immediate|real] danger | <be> better [now|today] | feeling better | much better
        none of us <be> [been] hurt|injured|detained|wounded|missing
        i|we|all|everyone|everybody|both|they|he <be> [<adv>] [<adv>] safe|ok|fine|well
        i|we|all|everyone|everybody|both|they|he <be> [<adv>] [<adv>] good|alright|unharmed|great
        she|family|it|us <be> [<adv>] [<adv>] safe|ok|fine|well|good|alright|unharmed|great
        kids|group|things|everything <be> [<adv>] [<adv>] safe|ok|fine|well|good|alright|unharmed|great
        i|we|all|everyone|everybody|both|they|he <be> [<adv>] [<adv>] unhurt|alive|sound|uninjured
        i|we|all|everyone <be> [<adv>] [<adv>] healthy|calm|secure|normal|comfortable
        everybody|both|they|he <be> [<adv>] [<adv>] healthy|calm|secure|normal|comfortable
        she|family|it|us|kids|group|things|everything <be> [<adv>] [<adv>] unhurt|alive|sound|uninjured
        she|family|it|us <be> [<adv>] [<adv>] healthy|calm|secure|normal|comfortable
        kids|group|things|everything <be> [<adv>] [<adv>] healthy|calm|secure|normal|comfortable
        <kin> <be> [<adv>] [<adv>] safe|ok|fine|well|good|alright|unharmed|unhurt|alive|secure
        all|everyone|everybody|we|both|still|i [<adv>] safe|ok|fine|good|well|alright
        all [<num>] [of_us|people|persons|are] safe|ok|fine|good|well|alright
        <num> of us [are|all] safe|ok|fine|good|well | <num> people|persons|adults [are|all] safe|ok|fine
        <be> [<adv>] [<adv>] safe|fine|alright|unharmed|unhurt | ok here | all clear | safe and sound
        no problem* | no issues | no worries | doing well|ok|fine|good|great|alright | no need for help
        do not need [any] help|anything|assistance | not need [any] help|anything | everything ok|fine|good
        nothing [to] report | all quiet | quiet here | it is quiet|calm | calm here | safe for now
        ok for now | safe [here|at|in|with|now] | out of danger | made it safely | arrived safe*
        home safe* | got home | reached home | no injuries | not hurt | no one is hurt|injured
        nobody is hurt|injured | safe house | safe at home | am home | at home safe | marked safe | am good
        are good | can not complain
    """,
    "safe_word": "safe | ok | fine | alright | unharmed | well | good | great",
    "moving": """
        taking|catching|took|riding [a|the|our] bus|taxi|boat|ferry|train|car
        on my|our|the|his|her|their way | on the road | en route | driving
        traveling|travelling [to|now|by|with|toward*|north|south|west|east]
        walking to|toward*|now|north|south|along|on
        heading to|for|toward*|out|home|north|south|east|west|back|now|there|over|up|down|in
        headed to|for|toward*|out|home|back|north|south | leaving now|today|right_now|in_a|in_an|this
        we|i are|am|just leaving | moving to|toward*|now|again|out|north|south|slowly|on
        in a|the|our car|bus|taxi|truck|van|convoy | on a|the bus|boat|ferry|plane|train|motorcycle
        crossing | approaching | almost at|to the | boarding | boarded | at the gate | in transit
        evacuating | fleeing | escaping | going to the airport|border|bridge|port|embassy|terminal
        set off|out | en camino | about to cross|board|leave
        left [the|our|my] hotel|house|home|apartment|city|town|this|at|an|about|already|early
        just|have|already left | we|i left [now|today|yesterday|on|by]
    """,
    "departed": """
        left the country | out of the country | crossed [the|over|into|to] [the] border | across the border
        crossed over | we crossed | i crossed | crossed safely | outside the country | out of venezuela
        back home in | back in the states|us|usa | landed | flew out | flew home | in the states
        in the usa | have evacuated | were|been evacuated | we|i|have|just made it out | got out safe*
        we|i got out | have departed | departed | on the other side | plane took off
        our|my flight took off | in the air | took off | no longer in venezuela|the_country
        not in venezuela|the_country anymore|now|any
    """,
    "over": """
        out of jail|prison|custody
        released | let us|me|him|her|them|my [~1] go | freed | set free | were let go | got let go | let go
        found him|her|them|my ~1 | has|have been found | was|were found safe|alive|ok | no longer need*
        not need help anymore|any_more|now | is over | it is over | out of [the] hospital | <be> back home
        came back | back safe | turned up | showed up | danger has|is passed|over | resolved
        problem solved | escaped | rescued
    """,
    "mistake": """
        false alarm | ignore my|that|the|last|previous|earlier | disregard | never mind | nevermind
        sent by mistake | was a mistake | by accident | cancel my|the|that|last | wrong message
        all over now | was wrong | just kidding | only a drill
    """,
    "ended": """
        stopped | ended | over | ceased | finished | died down | gone now | calmed down | quiet now
        moved away|on | no more
    """,
    "nothing": """
        ok ok | taking us|me|him|her|them|my ~2 to [the|a] airport|hospital|hotel|border
        taking my|his|her medicine|medication|pills|time | taking them|it every|daily
        safe place|route|passage|way|zone|area|haven|road|to|house | is it safe
        fire station|exit|department|truck|escape|place|extinguisher | cease fire | ceasefire | camp fire
        thank* [you] [so] [much] for [your|the|all|all_your] [~1] help | thanks for helping
        can|may|could|how i|we [can] help [you|them|others|with] | we can help | i can help
        help others|people|each|other_people | helping | flu|covid|vaccine|rabies shot
        phone|battery|cell|cellphone|mobile <be> [almost|about_to|nearly|now] dead|dying|died|low|die|out
        dead battery | battery dying|died|dead | dying to|of_boredom|phone|battery
        emergency exit|kit|number|numbers|contact|contacts|fund|passport*|document*|flight
        emergency light|plan|food|supplies|services|line|phone|alert|alerts|shelter
        in case of [an|a] emergency | gas station | power bank | stopped working|responding|raining
        fired from | heart broken | well water | on our own
        good morning|afternoon|evening|night|luck|day|to_know|question|idea|news | as well | oh well
        well done | god is good | wish us well | get well | stay safe | be safe | keep safe | take care
        stay well | hope you are [all] [safe|ok|well|fine|good] | how are you | are you ok|safe|well
        not only | is that ok|fine | ok so | ok but | ok and | stroke of | life time | killing time
        dead end | dead zone | dead phone | dead line | pain in the neck
        car|truck|engine|laptop|power|tv|computer died | shot a|an video|photo|movie|film
        a|the|one|flu|vaccine|long|good|best|our|my shot | shot glass | sick of | tired and sick | fear not
        missing you | missed call | miss you | missing home | missing document*|papers|passport*|flight
        take us|me|him|her|them|my ~2 to [the|a] airport|hospital|hotel|border
        took|taken us|me|him|her|them|my|our ~2 to [the|a] airport|hotel|border|house|home|friend*|family
        took a|the|our|my bus|taxi|plane|flight|boat|car|train|picture*|photo* | taken care | took care
        stuck in traffic | bus stopped
        stopped for|to|at [a|the|for] [gas|food|hotel|lunch|rest|night|eat|sleep|buy|get] | do not worry
        not to worry | no need to worry | hurt feelings | well known | might as well | very well thank*
        died of|years|in_19* | sister in law | a good | good for | fine with | well then | very good
        sounds good | good people | all good things | not sure | shot of | long shot | screen shot*
        screenshot* | panic button | in labor day | labor day | labour day | bombed out joke | photo bomb
        burning question | mother board | dead tired | hands full | attack of | drop dead | help line
        helpline | help desk | help center | hot line | last year | years ago | months ago | long ago
        a year ago
    """,
    "taken_to_hospital": """
        took|taken|taking|rushed us|me|him|her|them|my|our ~2 to [the|a] hospital|clinic|er|doctor
    """,
    "intent_has_ticket": """
        have|got|bought [a|the|our|my|plane|bus|flight|air] [plane|flight|bus|air] ticket*
        booked|with|holding [a|the|our|my|plane|bus|flight|air] [plane|flight|bus|air] ticket*
        booked [a|our|the|my] [~1] flight*|seats|ticket* | tickets booked|bought|ready
        flight <be> booked|confirmed|on|at|tomorrow|today|leaves | our|my flight leaves|departs|is
        flying out|home|to|on|tomorrow|with | fly out|home|on|tomorrow
        have [a|our|my] [~1] flight|reservation|booking | got [a|our] [~1] flight
    """,
    "intent_trying": """
        try|trying|tried to leave|get|find|book|fly|cross|reach|buy|travel|go|evacuate|exit|escape
        looking for [a] [~1] flight*|ticket*|seat*|way|bus|transport*
        plan|planning|plans to leave|go|travel|fly|drive|cross|evacuate|depart
        want|wants|would_like|hope|hoping|going to leave|get_out|go_home|evacuate|depart
        want|wants|would_like|hope|hoping|going to fly_out|fly|exit|cross|go
        need|have|intend|ready|waiting|about to leave|get_out|go_home|evacuate|depart
        need|have|intend|ready|waiting|about to fly_out|fly|exit|cross|go
        will leave|go|fly|depart|travel|drive|cross|try|head
        leaving tomorrow|on|soon|next|monday|tuesday|wednesday|thursday|friday
        leaving saturday|sunday|tonight|in|later|when|if|after|at|as
        waiting for [a|the|our] flight|bus|ticket*|ride|car | want to go | want out
        searching for [a] flight*|ticket*
    """,
    "intent_seat": """
        want|wants|need [the|a|our|my|us|me|these|those|those_] [<num>] seat*|place_on|spot|spots|places
        needs|would_like|reserve [the|a|our|my] [<num>] seat*|place_on|spot|spots|places
        needs|would_like|reserve [us|me|these|those|those_] [<num>] seat*|place_on|spot|spots|places
        book|save|take|request|keep|hold [the|a|our|my] [<num>] seat*|place_on|spot|spots|places
        book|save|take [us|me|these|those|those_] [<num>] seat*|place_on|spot|spots|places
        request|keep|hold [us|me|these|those|those_] [<num>] seat*|place_on|spot|spots|places
        yes [~2] seat* | seat*|seats for | we|i will take it|them|the|those|these | count us|me in
        put us|me|my_family on [the|a] [~1] list|flight|plane|manifest | sign us|me up
        want to be evacuated | want evacuation | want [a] seat* | evacuation flight | <num> seats
        add us|me | ride on [the|your] plane|flight
    """,
    "intent_cannot": """
        can not leave|go|travel|fly|depart|evacuate|afford|make_it|come
        unable to leave|go|travel|fly|evacuate | not able to leave|go|travel|fly
        no way to leave|get_out|go|travel | will not make it to | can not get to
        impossible to leave|travel|go
    """,
    "intent_staying": """
        not leaving|going_anywhere|evacuating
        will|<be>|going_to|decided_to|choose_to|want_to|prefer_to|we|i stay|staying [here|put|home|behind]
        will|<be>|going_to|decided_to stay|staying [in_place|indoors|in_the_country|in_venezuela]
        choose_to|want_to|prefer_to|we|i stay|staying [in_place|indoors|in_the_country|in_venezuela]
        <be> not leaving|going_anywhere|evacuating|going | will not leave|go|evacuate
        not want to leave|go|evacuate | remain here|in_place|home | stay here|put|behind
        staying here|put|behind|home | refuse to leave | not going to leave | not planning to leave|go
        no plan* to leave
    """,
    "lack": """
        no [more] | without [any|enough|our|my|her|his]
        do|does|did not have [any|enough|much|more|a|our|my] | have|has|had|got no [more]
        have|has not got|had [any|enough] | run|ran|runs|running|almost|nearly|completely|totally out of
        out of | low on | running|getting|very low on | short of|on|on_of | lack|lacking|lacks [of]
        almost|nearly no | can|could not find|get|buy [any|more|our|my]
        only have|has|got [enough|a|one|two|little|some|2|3|1|few] | little|limited|few [bit_of]
        not enough|much | last of|of_our|of_the|of_my | not have [any|enough|much|more|a]
        no_longer have|has [any] | days|day|hours|weeks|week [worth] of
    """,
    "want": """
        need|needs|needing|require*|want|wants|looking_for | in need of | asking for | urgently need|needs
        would like|love | could use | send|bring [us|me|some]
    """,
    "ran_out": """
        <be> empty | ran|run|runs|running|almost|nearly|is|are out | running low
        <be> [almost|nearly|all|running] gone|finished|over|out|low|short | gone | will run out
        getting low | wont last | will last | lasts | only lasts | is low
    """,
    "greeting": """
        hello | hi | hey | good morning|afternoon|evening|night|day | thank* [you] | thanks | bye | test
        testing
    """,
    "wrong_number": """
        wrong number | who is this|that | who are you | stop texting | do not know you | wrong person
    """,
    "hearsay": """
        heard that | they say | rumor* | rumour* | i read | on the news | on tv | according to
        people are saying
    """,
}

NEGATIONS = word_set("""
        not no never none nobody without neither nor noone nothing hardly stopped isnt aint
    """)
QUESTION_STARTS = word_set("""
        can could should would is are do does did will what when where how who which why may am
        whats shall has have
    """)
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "dozen": 12,
}  # fmt: skip

MARKERS = word_set("""
        the and is are we my i am of to in with for not have has you please our this that they he
        she was were be it but at no help safe need from all on out can will do hello thanks here
        there near people left leaving going family who what when where how ok us me been by just
        now still her his them there kids wife husband son daughter
    """)
