"""The cues of freedom lost: taken, held, missing."""

CUES = {
    "kidnapped": """
        taken|took|pulled|dragged|hauled|removed|lifted|ordered ~2 off the|a|our|his|her ~1 bus|coach|truck
        taken|took|pulled|dragged ~2 off the|a|our|his|her ~1 train|boat|plane|van
        hauled|removed|lifted|ordered ~2 off the|a|our|his|her ~1 train|boat|plane|van
        want|wants|told|tell me|us|him|her to walk|go|come|march|ride with them|him|em
        telling|made|make|making|forcing me|us|him|her to walk|go|come|march|ride with them|him
        put|puts|herded|loaded|crammed in|into|on a lorry|truck|van|wagon|cattle_truck ~2 with|by
        <be>|got|been bundled|shoved|dragged|stuffed ~2 into|in|away|off
        <be>|got|been hauled|herded|frogmarched|manhandled ~2 into|in|away|off
        flagged down by | made|make|making|ordered|told ~4 get off|out|down|out_of
        they|he have|has had <name>|him|her|them|us
        in|inside this boot|trunk | by some|two|three|armed men|guys|lads|blokes
        want|wants ~2 thousand|grand|ransom
        lads|blokes|fellas|heavies took|grabbed|got|have us|me|him|her|them|my|our
        left|leave|keep|kept us|me|him|her|them ~2 tied|bound|chained|locked | <be> tied
        not free either|to_move
        <name>|he|she|we|i <be> tied
        tied us|me|him|her|them|my | taking us|me|him|her|them|my [away] | taking our|my|his <kin>
        picked up by [the] <armedone> | picked [him|her|them|us] up at [the|a] checkpoint|roadblock
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
        put|threw|shoved|pushed me|us|him|her|them|my|our ~3 in|into|onto a|the|their|an
        forced|bundled|stuffed|loaded|pulled me|us|him|her|them|my|our ~3 in|into|onto a|the|their|an
        put|threw|shoved|pushed me|us|him|her|them|my|our ~3 car|truck|van|jeep
        put|threw|shoved|pushed me|us|him|her|them|my|our ~3 suv|pickup|motorcycle|vehicle
        forced|bundled|stuffed|loaded|pulled me|us|him|her|them|my|our ~3 car|truck|van|jeep
        forced|bundled|stuffed|loaded|pulled me|us|him|her|them|my|our ~3 suv|pickup|motorcycle|vehicle
        drove|drive|driven|rode off|away with | drove|rode him|her|them|us off|away
        marched|hauled|led|dragged|carted|whisked ~3 away|off|out
        <armedone> took|grabbed|keeping|kept|hold|holding|nabbed|caught|seized|have|has|got ~2 <person>
        took two|three|some|several|all|both|everyone|everybody|people|the_men|the_women|four|five of
        <be> caught by | bag|hood|sack on|over my|his|her|our|their|the head|heads|face | blindfold*
        gagged
        hogtied | duct tape* | tied [me|us|him|her|them|my|our] up|to | hands [are|were] tied
        in|inside the|a|their|his trunk|boot
        keep|keeping|kept me|us|him|her|them|my|our here|there|locked|inside|in|at|for|and
        forced|made|make|force my|our ~2 to go with | went with them by force
        will|would|do|does|did|wont|refus* not let me|us|him|her|them|my go|leave|out
        refus* to let|release|free|return | not let|letting me|us|him|her go|leave|out | captors | captor
        kidnappers | seized my|our|the ~2 crew|passengers|men|women|boys|people | seized me|us|him|her|them
        abducted | disappeared him|her|them | vanish* | not free to leave|go
        holding the [whole] bus|group|boat|crew|passengers | <be> held
        held here|there|inside|somewhere|captive|prisoner|by|at | lined|lining up [us|them|him]
        lined us|them|me up | lined up against | against the|a wall | being|been taken somewhere|away|to
        where i|we <be> being taken | where they <be> taking|driving
        taking me|us somewhere|away|to_a|to_the | do not know where [they] ~4 taken|taking | pirates
        took the|our motor|engine|boat ~5 floating|adrift|sea | tossed|thrown in a|the
        not come|came|let back|us ~2 soldiers took | into the woods|jungle|forest|bush by
        open the gate|door to let | will not open the gate|door | we are|will_be next | will be next
        i am next | recruit* | conscript* | forced labor|labour|to_work|to_fight
        make|making|made me|us|him|her|them work | human traffick*
        caught|stopped|held|taken|seized by [the|a|some] <armedone>
        going to|gonna|will take|arrest|get|grab|detain me|us|him|her
        locked|put|herded|kept [all|the|us|them] [the] [~1] ~2 in|into a|an|one|the room|cell
        locked|put|herded|kept [all|the|us|them] [the] [~1] ~2 in|into a|an|one|the office|warehouse
        locked|put|herded|kept [all|the|us|them] [the] [~1] ~2 in|into a|an|one|the basement|house
        locked|put|herded|kept [all|the|us|them] [the] [~1] ~2 in|into a|an|one|the truck|hangar|garage
        took two|three|some|several|all|both|four|five|one|many from|with | took <num> of|from
        people out of cars|car|houses|buses|the_bus
        out of the|his|her|our|my car|house|bus|bed|truck|van by
        checking|searching every|each|all room|rooms|house|floor|apartment ~3 foreigners|americans
        checking|searching every|each|all room|rooms|house|floor|apartment ~3 gringos|us|people
        took|kept|grabbed|seized|arrested two|three|some|one|several [~1] of us|our|the|them|my
        took|kept|grabbed|seized|arrested four|five|many|half|all [~1] of us|our|the|them|my
        detained|held|caught|pulled|picked two|three|some|one|several [~1] of us|our|the|them|my
        detained|held|caught|pulled|picked four|five|many|half|all [~1] of us|our|the|them|my
        padlock*|padlocked|chained|barred|bolted|shut <num>|us|me|them|him|her|everyone|all ~3 in|inside
        pulled|dragged|ordered|hauled|forced|made us|me|everyone out|off|down|lie_down|kneel
        pulled|dragged|ordered everybody|them|passengers|all out|off|down|lie_down|kneel
        hauled|forced|made everybody|them|passengers|all out|off|down|lie_down|kneel
        told|ordered|made|forced ~1 to face|kneel|strip|lie|crawl | face the wall | facing the wall
        up against the|a wall
        till|until somebody|someone|they|we|i|he|she|company|family|embassy pays|pay|paid
        not let|letting|allow|allowing us|me|them|him|her out until|till
        took|taking|drove|driving|march|marching off with|away_with my|our|two|three|some|several|all
        they|police|soldiers|army|sebin|guards|guardia have|got|took|grabbed|arrested|picked_up <name>
        forced|made|ordered|pushed|bundled ~1 into|to_get_in|in a|the|their|his car|van|truck|jeep|vehicle
        someone|somebody|a_man|men|they ~1 trying|tries|tried the|our|my door|lock|gate|handle|window
        someone|somebody|a_man|men|they ~1 testing|rattling the|our|my door|lock|gate|handle|window
        someone|somebody|a_man|men|they ~1 picking|working the|our|my door|lock|gate|handle|window
        still|have|has|they_still ~1 have|has|hold|holding my|our <kin>
        still have|has|got|holding him|her|them|one|two|some
        they|police|soldiers|army|men have|has got|taken|grabbed|arrested|seized my|our|his|her [~1] <kin>
        they have|has got|taken him|her|them|us|me
        with my|our|the [~1] <kin> in|inside it|there | with my|our [~1] <kin> still inside|in
    """,
    "detained": """
        in the comandancia|prefectura|barracks|station_cell | at the comandancia ~3 still|since|hours
        being questioned | questioned by | not release|releasing|free|freeing him|her|them|us|me
        questioning my|him|her|us | not [been] [yet] released|freed
        still in jail|custody|prison|detention | detain* | detaned | detaind | arrest* | in|into custody
        in|to jail|prison|cell | jailed | handcuff* | interrogat* | imprison*
        locked us|me|him|her|them|up
        police|soldiers|sebin|dgcim|army|military|guards have|got us|me|him|her|them
        will|would|do|does|did not let us|me|him|her|them go|leave | not letting us|me|him|her go|leave
        not allowed to leave the station|checkpoint|room|building | cuff* | in [a|the|this|their|some] cell
        cell with|block | behind bars | in [a|the|some] basement
        holding|police|military cell|station|base|barracks ~4 hold*|kept|still|since|won | locked up
        locked in [a|the] | in the|at sebin|dgcim|helicoide|conas | <be> at the police station | rounded up
        rounding up | round up | roundup | picked him|her|them|us|me|my|our up
        picked my|our|his|her <kin> up
        picked up him|her|them|us|my|our | being processed | no lawyer | see|allow [a] lawyer
        wont|will not release|free | stopped and held|taken | turned over|in to the police|sebin|military
        kept|keeping him|her|them|my|us at|in ~2 checkpoint|station|office|base | took|taken into
        charged with | accused of | seized at ~2 airport|checkpoint | in court
        hands on|behind our|my|his|her head|back|heads | on our knees
        no|without|denied|refused access to [a|any] lawyer|counsel|attorney
        no|without|denied|refused access to [a|any] defence|defense|family|visitors | remanded
        in|into solitary|isolation | <be> incommunicado | behind bars
        transferred to ~2 prison|jail|helicoide|rodeo|tocoron
        picked up at|during|after|outside|by ~2 protest|march|demonstration
        picked up at|during|after|outside|by ~2 rally|demo|checkpoint|roadblock
        in|at|en|inside el|the helicoide|rodeo|tocoron|tumba|boleita|yare|ramo_verde
    """,
    "missing": """
        made|reached the|to|it ~2 , <num>|one|two|some|others did|have not
        they|he|she|them never|not touch|touched|reach ~1 .|,|aruba|curacao|trinidad|shore|port
        they|he|she|them never|not reached|land|landed|made_it ~1 .|,|aruba|curacao|trinidad|shore|port
        since ~1 nobody|no_one see|saw|seen|hear|heard
        coastguard|coast_guard|search found only|just|nothing|his|her|their
        searchers|divers|rescuers|fishermen found only|just|nothing|his|her|their
        nobody|no_one see|saw|sees|seen|hear|heard|hears [of|from] ~5 since
        never|not touch|touched|reach|reached|made|land|landed|dock|docked|surfaced ~3 since
        boat|lancha|peñero ~6 never|not reach|reached|arrive|arrived|land|landed|back
        pirogue|canoe|launch|dinghy ~6 never|not reach|reached|arrive|arrived|land|landed|back
        boat|lancha|peñero|pirogue|canoe|launch|dinghy ~6 never|not touch|touched|made|come|came|turned
        did not return|report|surface from|to|in|back
        went|left|gone|set_out|goes|popped|walked ~8 . it|that|now <be> <num>|hours|days|dark|night|midnight
        phones|handsets|mobiles|radios off|dead|silent then|since|after | last ping
        has|have|had not been on|online|active [<name>|whatsapp|facebook|insta|line] since
        not been on ~1 since
        has|have not ~1 back|home | not ~1 back since | no one|nobody has seen|heard_from
        has_not|have_not|never turned|shown up|back
        should have been|arrived|got|called ~4 ago|by_now|yesterday
        assume the worst | went|left|stepped|gone ~4 . that|it was|is
        lost my|our [little|big|young] brother|sister|mum|mom|dad in|at
        lost my|our [little] <kin> in the crowd|crush|panic|stampede|chaos|rush|dark
        <kin> <be> missing | <be> missing | gone missing | went missing | disappeared
        can not find my|our [~1] <kin> | lost my|our [little|young] son|daughter|child|kid|kids|baby
        lost my|our [little|young] boy|girl|wife|husband|mother|father|children
        do not know where my|our ~1 <kin> <be> | wandered off|away | ran away | got separated
        separated from | lost|can_not_find|cannot_find [sight_of] my|our ~2 <child>
        never came|come|returned|made_it back|home|here
        has|have|had|did not come|came|returned|been_back|been_seen [back|home]
        not come|came|returned back|home | not been seen|heard | last seen | last saw | nowhere to be found
        <be> gone since | <kin> <be> gone | looking everywhere for | where is my|our <child>
        not [at|been] home since | went out ~8 not come|back|returned | hospitals and morgue*
        no sign of my|our|him|her|them | no one has heard from|of | nobody has heard | no trace of
        let go of|my my|his|her|our|hand|the hand
        slipped|torn|pulled|ripped from my|our|his|her hand|hands|grip|arms
        found|they_found ~1 his|her|their car|bike|phone|shoes|bag ~3 abandoned|empty|burned
        found|they_found ~1 his|her|their car|bike|phone|shoes|bag ~3 burnt|dumped|floating|wrecked
        found|they_found ~1 his|her|their motorbike|truck|backpack|boat|wallet ~3 abandoned|empty|burned
        found|they_found ~1 his|her|their motorbike|truck ~3 burnt|dumped|floating|wrecked
        found|they_found ~1 his|her|their backpack|boat|wallet ~3 burnt|dumped|floating|wrecked
        his|her|their car|bike|phone|shoes ~1 [found|turned_up|showed_up] abandoned|empty|burned
        his|her|their car|bike|phone|shoes ~1 [found|turned_up|showed_up] burnt|dumped|floating
        his|her|their bag|motorbike ~1 [found|turned_up|showed_up] abandoned|empty|burned
        his|her|their truck|backpack|boat ~1 [found|turned_up|showed_up] abandoned|empty|burned
        his|her|their bag|motorbike ~1 [found|turned_up|showed_up] burnt|dumped|floating
        his|her|their truck|backpack|boat ~1 [found|turned_up|showed_up] burnt|dumped|floating
        lost sight|track of him|her|them|my|our|the
        can|could not see their|his|her|the light|lights|boat|torch ~1 [anymore|now]
        second|other|third|lead|last boat|car|truck|bus|canoe|jeep|raft ~1 gone|disappeared
        second|other|third|lead|last boat|car|truck|bus|canoe|jeep|raft ~1 vanished|missing|never
        went|stepped|popped|nipped out|off|to ~8 midnight|dark|hours_ago|not_back|no_sign|still_not
        heard|hear ~2 yell*|scream*|shout*|crying|bang ~2 then ~4 dead|cut|off|nothing|silence|silent
        line|phone|call went|goes|got dead|cut|silent after|mid
        fell|fall|slipped off|down|into ~2 trail|cliff|path|ledge|ravine|gorge|mountain|waterfall
    """,
}
